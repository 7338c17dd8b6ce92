// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/project_files.h"
#include "support/ui_builders.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace rightward;
using namespace rightward::build;

namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

const QString north = "Northmere District Council"_q;
const QString east = "Eastvale Borough Council"_q;

Keys keysOf(const Json& object) {
    Keys keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

struct Files {
    ScratchFolder folder;
    QString samples = inside(folder, "samples.rightward");

    Files() { writeLibraryFile(pathFromQt(samples), sampleLibrary()); }

    QString write(const char* name, const Library& library) const {
        auto path = inside(folder, name);
        writeLibraryFile(pathFromQt(path), library);
        return path;
    }
    CommandResult compare(const QStringList& more) const {
        return runWith(QStringList{"compare"_q, samples} + more);
    }
    Json json(const QStringList& more) const {
        const auto result = compare(more + QStringList{"--on"_q, "2026-11-23"_q, "--json"_q});
        REQUIRE(result.exit == 0);
        CHECK(result.err.isEmpty());
        return Json::parse(result.out.toStdString());
    }
    Json both() const { return json({"--map"_q, north, "--map"_q, east}); }
};

} // namespace

TEST_CASE("compare --json has the keys of the manual, in their order", "[command]") {
    const auto json = Files().both();
    CHECK(keysOf(json) == Keys{"maps", "on", "pairs", "only", "unplaced"});
    CHECK(json["on"] == "2026-11-23");
    REQUIRE(json["maps"].size() == 2);
    CHECK(keysOf(json["maps"][0]) == Keys{"id", "council", "title"});
    CHECK(json["maps"][1]["council"] == "Eastvale Borough Council");
    const auto& pair = json["pairs"][0];
    CHECK(keysOf(pair) == Keys{"catalogueId", "names", "scores", "tiers", "together", "readiness",
                               "match", "costs", "notifyBy", "contractEnds", "verdict", "moves",
                               "flags", "toFindOut"});
    CHECK(keysOf(pair["costs"]) == Keys{"known", "knownCount", "unknownCount"});
    CHECK(keysOf(pair["moves"][0]) == Keys{"right", "down"});
    CHECK(keysOf(pair["flags"][0]) == Keys{"code", "text"});
    CHECK(keysOf(pair["together"]) == Keys{"score", "tier"});
    CHECK(keysOf(pair["readiness"]) == Keys{"total", "parts", "reasons"});
    CHECK(keysOf(pair["readiness"]["parts"]) ==
          Keys{"dates", "time", "picture", "ground", "effort"});
    CHECK(keysOf(json["only"][0][0]) == Keys{"id", "name", "score", "tier"});
    CHECK(keysOf(json["unplaced"][0][0]) == Keys{"id", "name"});
}

TEST_CASE("the samples compare as was worked out by hand", "[command]") {
    const auto json = Files().both();
    const auto expected = Json::parse(contentOf(fixtureFile("samples_together.json")));
    CHECK(json["pairs"].size() == 44);
    CHECK(json["only"][0].size() == 5);
    CHECK(json["only"][1].size() == 3);
    for (const auto& wanted : expected["pairs"]) {
        const auto found =
            std::find_if(json["pairs"].begin(), json["pairs"].end(), [&](const Json& pair) {
                return pair["catalogueId"] == wanted["catalogueId"];
            });
        CAPTURE(wanted.dump());
        REQUIRE(found != json["pairs"].end());
        const auto& pair = *found;
        CHECK(pair["names"] == wanted["names"]);
        CHECK(pair["tiers"] == wanted["tiers"]);
        CHECK(pair["together"]["tier"] == wanted["tier"]);
        CHECK(pair["together"]["score"] == (wanted["total"].get<int>() + 500) / 1000);
        CHECK((pair["match"] == "catalogue" || pair["match"] == "confirmed"));
    }
}

TEST_CASE("readiness has five reasons and adds up in print", "[command]") {
    const auto json = Files().both();
    for (const auto& pair : json["pairs"]) {
        const auto& readiness = pair["readiness"];
        int sum = 0;
        for (const auto& [part, points] : readiness["parts"].items())
            sum += points.get<int>();
        CHECK(readiness["total"] == sum);
        CHECK(readiness["reasons"].size() == 5);
        for (const auto& reason : readiness["reasons"])
            CHECK(reason.get<std::string>().ends_with("."));
    }
    const auto hosting =
        std::find_if(json["pairs"].begin(), json["pairs"].end(),
                     [](const Json& pair) { return pair["catalogueId"] == "cloud-hosting"; });
    CHECK((*hosting)["readiness"]["reasons"] ==
          Json{"The contracts end within 2 months of each other.",
               "The first notice is due by 30 October 2027, 11 months away.",
               "All have it in one tier.", "They have a supplier in common: Fenholt Hosting.",
               "Together it costs £170,000 a year."});
}

TEST_CASE("compare --json tells what stands behind the readiness", "[command]") {
    const auto json = Files().both();
    const auto& pairs = json["pairs"];
    const auto pairOf = [&](const char* id) {
        return *std::find_if(pairs.begin(), pairs.end(),
                             [&](const Json& pair) { return pair["catalogueId"] == id; });
    };
    const auto hosting = pairOf("cloud-hosting");
    CHECK(hosting["costs"] == Json{{"known", 170'000}, {"knownCount", 2}, {"unknownCount", 0}});
    CHECK(hosting["notifyBy"] == "2027-10-30");
    CHECK(hosting["contractEnds"] == Json{{"2027-11-30"}, {"2028-01-31"}});
    CHECK(hosting["verdict"] == "start-together");
    CHECK(hosting["flags"][0]["code"] == "above-threshold");
    CHECK(hosting["toFindOut"].empty());
    const auto payroll = pairOf("payroll");
    CHECK(payroll["flags"].back() ==
          Json{{"code", "shared-already"},
               {"text", "Eastvale Borough Council: shared with Highmoor County Council already."}});
    for (const auto& pair : pairs) {
        CHECK(pair["moves"].size() == 2);
        const bool isPlaced = !pair["together"].is_null();
        CHECK((isPlaced || pair["verdict"] == "not-placed"));
        for (const auto& flag : pair["flags"])
            CHECK(flag["text"].get<std::string>().ends_with("."));
    }
}

TEST_CASE("dates go by the day that is given, and it is printed", "[command]") {
    const Files files;
    const QStringList maps{"--map"_q, north, "--map"_q, east};
    const auto later = files.compare(maps + QStringList{"--on"_q, "1 January 2030"_q});
    CHECK(later.exit == 0);
    CHECK(later.out.startsWith(north + " and "_q + east + ", on 1 January 2030\n"_q));
    CHECK(files.json(maps)["pairs"] !=
          Json::parse(files.compare(maps + QStringList{"--on"_q, "2030-01-01"_q, "--json"_q})
                          .out.toStdString())["pairs"]);
    const auto wrong = files.compare(maps + QStringList{"--on"_q, "soon"_q});
    CHECK(wrong.exit == 2);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err.contains("soon"_q));
}

TEST_CASE("people get the verdicts, what only one has and a caution", "[command]") {
    const auto text = Files().compare({"--map"_q, north, "--map"_q, east}).out;
    CHECK(text.contains("\nStart on day one, together: 16 of 44\n"_q));
    CHECK(text.contains("\nDifferent tiers: 7 of 44\n"_q));
    CHECK(text.contains("Northmere District Council 390 right\n"_q));
    CHECK(text.contains("\nOnly Northmere District Council: 5\n"_q));
    CHECK(text.contains("\nOnly Eastvale Borough Council: 3\n"_q));
    CHECK(text.contains("no saving is predicted"_q));
    CHECK(text.contains("\nTo look into first: 35 of 44\n"_q));
    CHECK(text.contains("\n  Payroll\n    A contract for all would come to £379,200 with VAT"_q));
}

TEST_CASE("a map of another library is compared, and neither file changes", "[command]") {
    const Files files;
    const auto other = files.write("other.rightward", libraryWith({"Laptops", "Sheds"}));
    const auto before = snapshot(files.folder);
    const auto json = files.json({"--with"_q, other, "--map"_q, north, "--map"_q, "Northmere"_q});
    CHECK(json["maps"][1]["council"] == "Northmere");
    REQUIRE(json["pairs"].size() == 1);
    CHECK(json["pairs"][0]["names"] == Json{"Laptops", "Laptops"});
    CHECK(json["pairs"][0]["match"] == "name");
    CHECK(json["only"][1][0]["name"] == "Sheds");
    CHECK(snapshot(files.folder) == before);
}

TEST_CASE("a map named twice is the library's, then the other's", "[command]") {
    const Files files;
    auto changed = sampleLibrary();
    auto& map = changed.maps.begin()->second.writable();
    map.content.capabilities.begin()->second.name = Name("Renamed");
    const auto other = files.write("copy.rightward", changed);
    const auto json = files.json({"--with"_q, other, "--map"_q, north, "--map"_q, north});
    CHECK(json["pairs"].size() == 51);
    CHECK(std::any_of(json["pairs"].begin(), json["pairs"].end(), [](const Json& pair) {
        return pair["names"][1] == "Renamed" && pair["names"][0] != "Renamed";
    }));
    CHECK(json["only"] == Json{Json::array(), Json::array()});
    CHECK(json["unplaced"][0].size() == 2);
}

TEST_CASE("the same map on both sides agrees with itself", "[command]") {
    const auto json = Files().json({"--map"_q, north, "--map"_q, north});
    CHECK(json["pairs"].size() == 51);
    for (const auto& pair : json["pairs"]) {
        CHECK(pair["names"][0] == pair["names"][1]);
        CHECK(pair["scores"][0] == pair["scores"][1]);
        if (pair["scores"][0].is_null())
            CHECK(pair["together"].is_null());
        else
            CHECK(pair["together"]["score"] == pair["scores"][0]);
    }
}

TEST_CASE("three maps have three columns, and null where one has none", "[command]") {
    const Files files;
    const auto other = files.write("other.rightward", libraryWith({"Laptops"}));
    const auto json = files.json(
        {"--with"_q, other, "--map"_q, north, "--map"_q, east, "--map"_q, "Northmere"_q});
    CHECK(json["maps"].size() == 3);
    CHECK(json["only"].size() == 3);
    CHECK(json["pairs"].size() == 44);
    CHECK(json["pairs"][0]["names"].size() == 3);
    CHECK(json["pairs"][0]["names"][2].is_null());
    CHECK(json["pairs"][0]["tiers"][2].is_null());
}

TEST_CASE("a suggestion is said to be one, and is matched by nobody", "[command]") {
    const Files files;
    const auto one = files.write("one.rightward", libraryWith({"Payroll system", "<b>"}));
    const auto other = files.write("two.rightward", libraryWith({"Payroll"}));
    const QStringList arguments{"compare"_q, one,           "--with"_q, other,
                                "--map"_q,   "Northmere"_q, "--map"_q,  "Northmere"_q};
    const auto json = Json::parse(runWith(arguments + QStringList{"--json"_q}).out.toStdString());
    REQUIRE(json["pairs"].size() == 1);
    CHECK(json["pairs"][0]["match"] == "suggested");
    CHECK(json["only"][0].size() == 2);
    CHECK(json["only"][1].size() == 1);
    const auto text = runWith(arguments).out;
    CHECK(text.contains("\nMay be the same, for you to say: 1\n"_q));
    CHECK(text.contains("% alike, by way of “Payroll”\n"_q));
}

TEST_CASE("what cannot be compared is refused", "[command]") {
    const Files files;
    const auto refused = [&](const QStringList& more, int exit, const QString& about) {
        const auto result = files.compare(more);
        CAPTURE(result.err.toStdString());
        CHECK(result.exit == exit);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains(about));
    };
    const auto other = files.write("other.rightward", libraryWith({"Sheds"}));
    putContent(pathFromQt(inside(files.folder, "hostile.rightward")), "<html>");
    refused({}, 2, "--map"_q);
    refused({"--map"_q, north}, 2, "--map"_q);
    refused({"--map"_q, north, "--map"_q}, 2, "needs a value"_q);
    refused({"--map"_q, north, "--map"_q, "Westholme"_q}, 1, "Westholme"_q);
    refused({"--map"_q, north, "--map"_q, "Digital capabilities 2026"_q}, 1, "2 maps"_q);
    refused({"--with"_q, other, "--map"_q, north, "--map"_q, "Westholme"_q}, 1, "either"_q);
    refused({"--with"_q, inside(files.folder, "gone"), "--map"_q, north, "--map"_q, east}, 1,
            "gone"_q);
    refused(
        {"--with"_q, inside(files.folder, "hostile.rightward"), "--map"_q, north, "--map"_q, east},
        1, "hostile"_q);
}

TEST_CASE("empty maps compare to nothing", "[command]") {
    const Files files;
    const auto other = files.write("other.rightward", libraryWith({}));
    const auto json = files.json({"--with"_q, other, "--map"_q, north, "--map"_q, "Northmere"_q});
    CHECK(json["pairs"].empty());
    CHECK(json["only"][0].size() == 49);
    CHECK(json["only"][1].empty());
}
