// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "command/report.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/project_files.h"
#include "support/ui_builders.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace rightward;
using namespace rightward::build;

namespace {

using Json = nlohmann::ordered_json;

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

Json parsed(const QString& text) { return Json::parse(text.toStdString()); }

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

/// A library with the samples, on disk.
struct Samples {
    ScratchFolder folder;
    QString path = inside(folder, "samples.rightward");
    Library library = sampleLibrary();

    Samples() { writeLibraryFile(pathFromQt(path), library); }
};

} // namespace

TEST_CASE("list --json has the keys of the manual, in their order", "[command]") {
    const Samples samples;
    const auto result = runWith({"list"_q, samples.path, "--json"_q});
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    const auto json = parsed(result.out);
    CHECK(keysOf(json) == Keys{"councils"});
    REQUIRE(json["councils"].size() == 2);
    const auto& council = json["councils"][1];
    CHECK(keysOf(council) == Keys{"id", "name", "maps"});
    CHECK(council["name"] == "Northmere District Council");
    const auto& map = council["maps"][0];
    CHECK(keysOf(map) == Keys{"id", "title", "date", "placed", "unplaced"});
    CHECK(map["date"] == "2026-11-01");
    CHECK(map["placed"] == 49);
    CHECK(map["unplaced"].is_number_integer());
}

TEST_CASE("score --json has the keys of the manual, in their order", "[command]") {
    const Samples samples;
    const auto result =
        runWith({"score"_q, samples.path, "--map"_q, "Northmere District Council"_q, "--json"_q});
    CHECK(result.exit == 0);
    const auto json = parsed(result.out);
    REQUIRE(json["maps"].size() == 1);
    const auto& map = json["maps"][0];
    CHECK(keysOf(map) == Keys{"id", "council", "title", "capabilities", "unplaced"});
    const auto& first = map["capabilities"][0];
    CHECK(keysOf(first) == Keys{"id", "name", "catalogueId", "evolution", "visibility", "column",
                                "row", "tier", "score", "exact", "parts", "rightShift",
                                "downShift"});
    CHECK(keysOf(first["parts"]) == Keys{"box", "evolution", "behindTheScenes"});
    CHECK(first["rightShift"].is_null());
    CHECK(first["downShift"].is_null());
    const auto& last = map["capabilities"].back();
    CHECK(keysOf(last["rightShift"]) == Keys{"units", "tier"});
    CHECK(keysOf(map["unplaced"][0]) == Keys{"id", "name"});
}

TEST_CASE("the samples score what was worked out by hand", "[command]") {
    const Samples samples;
    const auto json = parsed(runWith({"score"_q, samples.path, "--json"_q}).out);
    std::ifstream file(fixtureFile("samples_expected.json"));
    const auto expected = Json::parse(file);
    std::size_t checked = 0;
    for (const auto& map : json["maps"]) {
        const bool isNorthmere = map["council"] == "Northmere District Council";
        const std::string council = isNorthmere ? "northmere" : "eastvale";
        int before = 100'001;
        for (const auto& capability : map["capabilities"]) {
            // The last two digits of a sample's id are its number.
            const auto id = capability["id"].get<std::string>();
            const auto& wanted = expected[council][council + "-" + id.substr(id.size() - 2)];
            CAPTURE(capability.dump());
            CHECK(capability["exact"] == wanted["total"]);
            CHECK(capability["tier"] == wanted["tier"]);
            CHECK(capability["evolution"] == wanted["e"]);
            CHECK(capability["visibility"] == wanted["v"]);
            CHECK(capability["column"] == wanted["column"]);
            CHECK(capability["row"] == wanted["row"]);
            const auto& parts = capability["parts"];
            CHECK(parts["box"].get<int>() + parts["evolution"].get<int>() +
                      parts["behindTheScenes"].get<int>() ==
                  capability["score"].get<int>());
            CHECK(capability["exact"].get<int>() <= before);
            before = capability["exact"].get<int>();
            ++checked;
        }
    }
    CHECK(checked == 96);
}

TEST_CASE("a map is named by its council, its title or its id, in any case", "[command]") {
    const Samples samples;
    const auto& map = *samples.library.maps.begin()->second;
    for (const auto& name : {"Northmere District Council"_q, "northmere  district COUNCIL"_q,
                             toQt(map.info.id.text()), toQt(map.info.id.text()).toUpper()}) {
        const auto result = runWith({"score"_q, samples.path, "--map"_q, name, "--json"_q});
        CHECK(result.exit == 0);
        CHECK(parsed(result.out)["maps"][0]["id"] == map.info.id.text());
    }
}

TEST_CASE("a name that fits no map, or two, is refused with those there are", "[command]") {
    const Samples samples;
    for (const auto& name : {"Digital capabilities 2026"_q, "Westholme"_q, ""_q, "%1 %2"_q}) {
        const auto result = runWith({"score"_q, samples.path, "--map"_q, name});
        CHECK(result.exit == 1);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains("Northmere District Council"_q));
        CHECK(result.err.contains("Eastvale Borough Council"_q));
    }
}

TEST_CASE("people get a table by tier", "[command]") {
    const auto library = libraryWith({"Laptops", "Gŵyl"});
    const auto text = scoreText(library, {library.maps.begin()->first});
    CHECK(text == "Northmere: Capabilities, 1 November 2026\n"
                  "\n"
                  "Start on day one: 2 of 2\n"
                  "   96  Gŵyl     Commodity  Behind the scenes\n"
                  "   96  Laptops  Commodity  Behind the scenes\n"_q);
    CHECK(listText(library).startsWith("Northmere\n  Capabilities  2026-11-01  2 placed"_q));
    CHECK(listText({}) == "No councils yet.\n"_q);
    CHECK(scoreText({}, {}) == "No maps yet.\n"_q);
}

TEST_CASE("JSON says any name exactly", "[command]") {
    for (const auto* name : {"<img src=file:///etc/hostname>", "\"quoted\" \\ back",
                             "👩🏽‍🚒", "نظام الرواتب", "ŵ"}) {
        const auto library = libraryWith({name});
        const auto json = parsed(scoreJson(library, {library.maps.begin()->first}));
        CHECK(json["maps"][0]["capabilities"][0]["name"] == name);
    }
    CHECK(scoreJson({}, {}) == "{\n  \"maps\": []\n}\n"_q);
}
