// SPDX-License-Identifier: MIT
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/example.h"

#include <nlohmann/json.hpp>

using namespace rightward;
using namespace rightward::build;
using Json = nlohmann::json;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

Json parsed(const QString& text) { return Json::parse(text.toStdString()); }

} // namespace

TEST_CASE("check finds nothing wrong with the samples", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "samples.rightward");
    CHECK(runWith({"new"_q, path, "--sample"_q}).exit == 0);
    const auto result = runWith({"check"_q, path, "--json"_q});
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    CHECK(parsed(result.out) == Json{{"sound", true}, {"problems", Json::array()}});
    CHECK(runWith({"check"_q, path}).out == path + " is sound.\n"_q);
}

TEST_CASE("check warns of what breaks no rule", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "doubtful.rightward");
    auto library = example::library();
    auto& content = example::mapIn(library, example::northmereMap).content;
    content.capabilities.at(example::drones).name = Name("web-site");
    content.capabilities.at(example::laptops).catalogueId = CatalogueId::parse("hoverboards");
    writeLibraryFile(pathFromQt(path), library);
    const auto result = runWith({"check"_q, path, "--json"_q});
    CHECK(result.exit == 0);
    const auto json = parsed(result.out);
    CHECK(json["sound"] == true);
    REQUIRE(json["problems"].size() == 2);
    const auto& first = json["problems"][0];
    CHECK(first["code"] == "catalogueEntryUnknown");
    CHECK(first["severity"] == "warning");
    CHECK(first["where"] == "capability " + example::laptops.text());
    CHECK(first["text"].get<std::string>().find("“Laptops”") != std::string::npos);
    CHECK(json["problems"][1]["code"] == "nameTwice");
    const auto words = runWith({"check"_q, path});
    CHECK(words.exit == 0);
    CHECK(words.out.count(u'\n') == 3);
    CHECK(words.out.contains("“web-site”"_q));
}

TEST_CASE("check of what cannot be opened says so both ways", "[command]") {
    const ScratchFolder folder;
    putContent(folder / "text.rightward", "Dear council");
    for (const auto& [name, code] : {std::pair{"text.rightward", "fileNotLibrary"},
                                     std::pair{"none.rightward", "fileMissing"}}) {
        const auto result = runWith({"check"_q, inside(folder, name), "--json"_q});
        CHECK(result.exit == 1);
        CHECK(result.err.count(u'\n') == 1);
        const auto json = parsed(result.out);
        CHECK(json["sound"] == false);
        REQUIRE(json["problems"].size() == 1);
        CHECK(json["problems"][0]["code"] == code);
        CHECK(json["problems"][0]["severity"] == "error");
        CHECK(json["problems"][0]["where"] == inside(folder, name).toStdString());
        CHECK(runWith({"check"_q, inside(folder, name)}).out.isEmpty());
    }
}

TEST_CASE("check lists every value that cannot be right", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "broken.rightward");
    auto library = example::library();
    // Nothing stops a program of others from writing what no edit could.
    library.councils.erase(example::eastvale);
    auto& content = example::mapIn(library, example::northmereMap).content;
    const auto back = example::link(7, example::northmereMap, example::hosting, example::website);
    content.links.emplace(back.id, back);
    writeLibraryFile(pathFromQt(path), library);
    const auto result = runWith({"check"_q, path, "--json"_q});
    CHECK(result.exit == 1);
    const auto json = parsed(result.out);
    CHECK(json["sound"] == false);
    CHECK(json["problems"].size() >= 2);
    CHECK(runWith({"check"_q, path}).out.count(u'\n') == int(json["problems"].size()));
}
