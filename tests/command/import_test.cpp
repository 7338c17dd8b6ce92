// SPDX-License-Identifier: MIT
#include "command/call.h"
#include "command/library_on_disk.h"
#include "exchange/json.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/example.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace rightward;
using namespace rightward::build;
using Json = nlohmann::json;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

Json parsed(const QString& text) { return Json::parse(text.toStdString()); }

/// A folder with the example as a library and as JSON.
struct Inputs {
    ScratchFolder folder;
    QString ours = path("ours.rightward");
    Library library = example::library();

    Inputs() {
        writeLibraryFile(pathFromQt(path("theirs.rightward")), library);
        putContent(folder / "theirs.json", writeJson(library));
    }
    QString path(const char* name) const { return inside(folder, name); }
    void put(const char* name, const std::string& content) const {
        putContent(folder / name, content);
    }
    CommandResult import(const QStringList& rest) const {
        return runWith(QStringList{"import"_q, ours} + rest);
    }
    Library imported() const { return readLibraryFile(pathFromQt(ours)); }
};

const Map& onlyMapOf(const Library& library) {
    REQUIRE(library.maps.size() == 1);
    return *library.maps.begin()->second;
}

} // namespace

TEST_CASE("import makes the library where it is not there", "[command]") {
    for (const auto* name : {"theirs.json", "theirs.rightward"}) {
        const Inputs inputs;
        const auto result = inputs.import({inputs.path(name)});
        CHECK(result.exit == 0);
        CHECK(result.err.isEmpty());
        CHECK(inputs.imported() == inputs.library);
        CHECK(result.out.contains("11 added"_q));
        CHECK(result.out.contains("Made "_q + inputs.ours));
    }
}

TEST_CASE("import of what is there already changes nothing", "[command]") {
    const Inputs inputs;
    CHECK(inputs.import({inputs.path("theirs.json")}).exit == 0);
    const auto before = snapshot(inputs.folder);
    const auto time = std::filesystem::last_write_time(pathFromQt(inputs.ours));
    const auto result =
        inputs.import({inputs.path("theirs.rightward"), inputs.path("theirs.json"), "--json"_q});
    CHECK(result.exit == 0);
    CHECK(parsed(result.out) == Json{{"added", 0},
                                     {"updated", 0},
                                     {"unchanged", 22},
                                     {"leftOut", 0},
                                     {"problems", Json::array()}});
    CHECK(snapshot(inputs.folder) == before);
    CHECK(std::filesystem::last_write_time(pathFromQt(inputs.ours)) == time);
}

TEST_CASE("import keeps ours where an id has other content, and lists it", "[command]") {
    const Inputs inputs;
    CHECK(inputs.import({inputs.path("theirs.json")}).exit == 0);
    auto other = inputs.library;
    auto& content = example::mapIn(other, example::northmereMap).content;
    content.capabilities.at(example::laptops).name = Name("Notebooks");
    const auto scanners = example::capability(9, example::northmereMap, "Scanners", {});
    content.capabilities.emplace(scanners.id, scanners);
    inputs.put("other.json", writeJson(other));
    const auto result = inputs.import({inputs.path("other.json"), "--json"_q});
    CHECK(result.exit == 0);
    const auto json = parsed(result.out);
    CHECK(json["added"] == 1);
    CHECK(json["leftOut"] == 1);
    REQUIRE(json["problems"].size() == 1);
    CHECK(json["problems"][0]["code"] == "recordDiffers");
    CHECK(json["problems"][0]["severity"] == "warning");
    CHECK(inputs.imported().capability(example::laptops)->name == Name("Laptops"));
    CHECK(inputs.imported().capability(scanners.id));
}

TEST_CASE("import is of every input or of none", "[command]") {
    const Inputs inputs;
    inputs.put("cut.json", writeJson(inputs.library).substr(0, 500));
    inputs.put("wrong.json", R"({"format":"rightward","version":1,"councils":[{"id":"1"}]})");
    inputs.put("note.rightward", "Dear council");
    const auto before = snapshot(inputs.folder);
    for (const auto* name : {"cut.json", "wrong.json", "note.rightward", "none.json"}) {
        const auto result = inputs.import({inputs.path("theirs.json"), inputs.path(name)});
        CAPTURE(name);
        CHECK(result.exit == 1);
        CHECK(result.err.contains(inputs.path(name)));
        CHECK(result.err.count(u'\n') == 1);
        CHECK(snapshot(inputs.folder) == before);
    }
    const auto listed = inputs.import({inputs.path("wrong.json"), "--json"_q});
    CHECK(listed.exit == 1);
    const auto json = parsed(listed.out);
    CHECK(json["added"] == 0);
    REQUIRE(json["problems"].size() == 2);
    CHECK(json["problems"][0]["where"] == "councils[0].id");
    CHECK(json["problems"][0]["severity"] == "error");
}

TEST_CASE("what somebody changed in the meantime is left as it is", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "our.rightward");
    const LibraryOnDisk none(path);
    CHECK(none.isNew());
    writeLibraryFile(pathFromQt(path), Library{});
    CHECK_THROWS_AS(none.replaceWith(example::library()), Error);

    const LibraryOnDisk found(path);
    CHECK_FALSE(found.isNew());
    Library theirs;
    theirs.councils.emplace(example::northmere, example::council(example::northmere, "Theirs"));
    writeLibraryFile(pathFromQt(path), theirs);
    CHECK_THROWS_AS(found.replaceWith(example::library()), Refusal);
    CHECK(readLibraryFile(pathFromQt(path)) == theirs);
    CHECK(folder.count() == 1);

    const LibraryOnDisk again(path);
    again.replaceWith(example::library());
    CHECK(readLibraryFile(pathFromQt(path)) == example::library());
}

TEST_CASE("what a file holds cannot move the cursor of a terminal", "[command]") {
    const Inputs inputs;
    inputs.put("bad.json", R"({"format":"rightward","version":1,"\u001b[31mred\r\n":1})");
    const auto result = inputs.import({inputs.path("bad.json")});
    CHECK(result.exit == 1);
    CHECK_FALSE(result.out.contains(QChar(0x1b)));
    CHECK(result.out.count(u'\n') == 1);
}

TEST_CASE("wrong usage of import is told before anything is read", "[command]") {
    const Inputs inputs;
    inputs.put("apps.csv", "name\nPayroll\n");
    const auto before = snapshot(inputs.folder);
    const auto csv = inputs.path("apps.csv");
    const auto json = inputs.path("theirs.json");
    const QList<QStringList> wrong{{},
                                   {"apps.xlsx"_q},
                                   {csv},
                                   {json, "--council"_q, "Northmere"_q},
                                   {json, "--date"_q, "2026-11-23"_q},
                                   {csv, "--map"_q, "x"_q, "--date"_q, "2026-11-23"_q},
                                   {csv, "--council"_q, " "_q},
                                   {csv, "--council"_q, "Northmere"_q, "--date"_q, "soon"_q}};
    for (const auto& rest : wrong) {
        const auto result = inputs.import(rest);
        CAPTURE(rest.join(u' ').toStdString());
        CHECK(result.exit == 2);
        CHECK(result.err.contains("Usage: rightward import"_q));
    }
    CHECK(snapshot(inputs.folder) == before);
}

TEST_CASE("a table becomes a new map, called after its file", "[command]") {
    const Inputs inputs;
    inputs.put("Applications 2026.csv", "System name,Annual cost\nPayroll,\"£12,500\"\nHousing,\n");
    const auto result = inputs.import({inputs.path("Applications 2026.csv"), "--council"_q,
                                       "Northmere"_q, "--date"_q, "23/11/2026"_q});
    CHECK(result.exit == 0);
    const auto library = inputs.imported();
    const auto& map = onlyMapOf(library);
    CHECK(map.info.title == Name("Applications 2026"));
    CHECK(map.info.date == Date::of(2026, 11, 23));
    CHECK(library.councils.at(map.info.council).name == Name("Northmere"));
    CHECK(map.content.capabilities.size() == 2);
}

TEST_CASE("a council that is known is taken from the register, or from the library", "[command]") {
    const Inputs inputs;
    inputs.put("apps.csv", "name\nPayroll\n");
    CHECK(inputs.import({inputs.path("apps.csv"), "--council"_q, "Leeds City Council"_q}).exit ==
          0);
    CHECK(inputs.imported().councils.begin()->second.gssCode == Name("E08000035"));
    CHECK(inputs.import({inputs.path("apps.csv"), "--council"_q, "leeds CITY council"_q}).exit ==
          0);
    CHECK(inputs.imported().councils.size() == 1);
    CHECK(inputs.imported().maps.size() == 2);
}

TEST_CASE("a table updates a map by name and adds the rest", "[command]") {
    const Inputs inputs;
    CHECK(inputs.import({inputs.path("theirs.json")}).exit == 0);
    inputs.put("more.csv", "name;users\nLAPTOPS;610\nScanners;5\n");
    const auto result =
        inputs.import({inputs.path("more.csv"), "--map"_q, "Digital 2026"_q, "--json"_q});
    CHECK(result.exit == 0);
    const auto json = parsed(result.out);
    CHECK(json["added"] == 1);
    CHECK(json["updated"] == 1);
    CHECK(inputs.imported().capability(example::laptops)->details.users == Users(610));
    CHECK(inputs.imported().map(example::northmereMap)->content.capabilities.size() == 5);
    const auto none = inputs.import({inputs.path("more.csv"), "--map"_q, "Digital 2026"_q,
                                     "--council"_q, "Eastvale Borough Council"_q});
    CHECK(none.exit == 1);
    CHECK(none.err.contains("There is no map"_q));
}

TEST_CASE("a bad cell stays unknown, is listed, and its row comes in", "[command]") {
    const Inputs inputs;
    inputs.put("apps.csv", "name,contract end,users\nPayroll,31/02/2027,610\n");
    const QStringList call{inputs.path("apps.csv"), "--council"_q, "Northmere"_q};
    const auto result = inputs.import(call + QStringList{"--json"_q});
    CHECK(result.exit == 0);
    const auto problems = parsed(result.out)["problems"];
    REQUIRE(problems.size() == 1);
    CHECK(problems[0]["code"] == "dateInvalid");
    CHECK(problems[0]["where"] == "B2");
    CHECK(problems[0]["severity"] == "warning");
    const auto library = inputs.imported();
    const auto& details = onlyMapOf(library).content.capabilities.begin()->second.details;
    CHECK_FALSE(details.contractEnd);
    CHECK(details.users == Users(610));
    const auto words = inputs.import(call);
    CHECK(words.exit == 0);
    CHECK(words.out.contains("Row 2, column B"_q));
    CHECK(words.out.contains("31/02/2027"_q));
}

TEST_CASE("a row that cannot come in keeps everything out", "[command]") {
    const Inputs inputs;
    inputs.put("apps.csv", "name,users\nPayroll,610\n,5\n");
    inputs.put("open.csv", "name\n\"Payroll\n");
    const auto before = snapshot(inputs.folder);
    for (const auto* name : {"apps.csv", "open.csv"}) {
        const auto result = inputs.import(
            {inputs.path("theirs.json"), inputs.path(name), "--council"_q, "Northmere"_q});
        CAPTURE(name);
        CHECK(result.exit == 1);
        CHECK(result.err.contains(inputs.path(name)));
        CHECK(snapshot(inputs.folder) == before);
    }
    const auto listed = inputs.import({inputs.path("apps.csv"), "--council"_q, "Northmere"_q});
    CHECK(listed.out.contains("Row 3"_q));
}
