// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/ui_builders.h"

#include <nlohmann/json.hpp>

#include <chrono>

#include <sys/stat.h>
#include <unistd.h>

using namespace rightward;
using namespace rightward::build;

namespace {

using Json = nlohmann::ordered_json;

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

Library called(const char* council, Library library) {
    library.councils.begin()->second.name = Name(council);
    return library;
}

/// Two libraries of a map each, called One and Other.
struct TwoFiles {
    ScratchFolder folder;
    QString one = inside(folder, "one.rightward");
    QString other = inside(folder, "other.rightward");

    TwoFiles(const Library& left, const Library& right) {
        writeLibraryFile(pathFromQt(one), called("One", left));
        writeLibraryFile(pathFromQt(other), called("Other", right));
    }

    CommandResult compare(const QStringList& more) const {
        return runWith(QStringList{"compare"_q, one, "--with"_q, other, "--map"_q, "One"_q,
                                   "--map"_q, "Other"_q, "--on"_q, "2026-11-23"_q} +
                       more);
    }
    Json json() const {
        const auto result = compare({"--json"_q});
        CAPTURE(result.err.toStdString());
        REQUIRE(result.exit == 0);
        return Json::parse(result.out.toStdString());
    }
    /// Each kind of file comes out whole, and neither library changes.
    void checkFiles() const {
        const auto before = snapshot(folder);
        for (const auto* name : {"both.csv", "both.pdf", "both.png"}) {
            const auto to = inside(folder, name);
            CHECK(compare({"--to"_q, to, "--edition"_q, "exempt"_q}).exit == 0);
            CHECK_FALSE(contentOf(folder / name).empty());
            std::filesystem::remove(folder / name);
        }
        CHECK(snapshot(folder) == before);
    }
    /// One sentence that names the other file, and nothing made or changed.
    void checkRefused() const {
        const auto before = snapshot(folder);
        const auto to = inside(folder, "both.pdf");
        for (const auto& more : {QStringList{}, QStringList{"--to"_q, to}}) {
            const auto result = compare(more);
            CAPTURE(result.err.toStdString());
            CHECK(result.exit == 1);
            CHECK(result.out.isEmpty());
            CHECK(result.err.count(u'\n') == 1);
            CHECK(result.err.contains("other.rightward"_q));
        }
        CHECK(snapshot(folder) == before);
    }
};

Library numbered(const char* what, int count) {
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back(what + std::to_string(i));
    return libraryWith(names);
}

} // namespace

TEST_CASE("empty maps make every kind of file", "[command]") {
    TwoFiles(libraryWith({}), libraryWith({})).checkFiles();
    TwoFiles(libraryWith({"Laptops"}), libraryWith({})).checkFiles();
}

TEST_CASE("two of one name on a map are one row, and none is lost", "[command]") {
    const TwoFiles files(libraryWith({"Sheds", "Sheds", "Boats"}), libraryWith({"Sheds"}));
    const auto json = files.json();
    REQUIRE(json["pairs"].size() == 1);
    CHECK(json["pairs"][0]["names"] == Json{"Sheds + Sheds", "Sheds"});
    CHECK(json["pairs"][0]["contractEnds"].size() == 2);
    CHECK(json["only"][0].size() == 1);
    files.checkFiles();
}

TEST_CASE("two thousand on either side are compared and put in files", "[command]") {
    const TwoFiles files(numbered("Thing of the north ", 2'000),
                         numbered("Something eastern ", 2'000));
    const auto start = std::chrono::steady_clock::now();
    CHECK(files.json()["only"][0].size() == 2'000);
    CHECK(files.compare({"--to"_q, inside(files.folder, "both.csv")}).exit == 0);
    // A tenth of this, but for the sanitizers.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
    CHECK(files.compare({"--to"_q, inside(files.folder, "both.pdf")}).exit == 0);
    CHECK(contentOf(files.folder / "both.pdf").starts_with("%PDF-"));
}

TEST_CASE("what is too much for one picture is said to be, and nothing is left", "[command]") {
    const TwoFiles files(numbered("Thing of the north ", 1'500), libraryWith({}));
    const auto before = snapshot(files.folder);
    const auto result = files.compare({"--to"_q, inside(files.folder, "both.png")});
    CHECK(result.exit == 1);
    CHECK(result.err.contains(".pdf"_q));
    CHECK(snapshot(files.folder) == before);
}

TEST_CASE("another library that is gone, hostile or no file is refused", "[command]") {
    const TwoFiles files(libraryWith({"Laptops"}), libraryWith({"Laptops"}));
    const auto path = pathFromQt(files.other);
    const auto whole = contentOf(path);
    std::filesystem::remove(path);
    files.checkRefused();
    putContent(path, "<html><script>alert(1)</script>");
    files.checkRefused();
    putContent(path, whole.substr(0, whole.size() / 2));
    files.checkRefused();
    auto damaged = whole;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
    putContent(path, damaged);
    files.checkRefused();
    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    files.checkRefused();
    std::filesystem::remove(path);
    REQUIRE(mkfifo(path.c_str(), S_IRUSR | S_IWUSR) == 0);
    const auto result = files.compare({});
    CHECK(result.exit == 1);
    CHECK(result.err.count(u'\n') == 1);
}

TEST_CASE("another library that was replaced is read as it is now", "[command]") {
    const TwoFiles files(libraryWith({"Laptops"}), libraryWith({"Laptops"}));
    CHECK(files.json()["pairs"].size() == 1);
    std::filesystem::remove(pathFromQt(files.other));
    writeLibraryFile(pathFromQt(files.other), called("Other", libraryWith({"Zebras"})));
    CHECK(files.json()["pairs"].empty());
    std::filesystem::remove(pathFromQt(files.other));
    writeLibraryFile(pathFromQt(files.other), called("Westholme", libraryWith({"Zebras"})));
    const auto result = files.compare({});
    CHECK(result.exit == 1);
    CHECK(result.err.contains("Other"_q));
}

TEST_CASE("a folder that may not be written to is left as it is", "[command]") {
    if (geteuid() == 0) return; // may write anywhere
    const TwoFiles files(libraryWith({"Laptops"}), libraryWith({"Laptops"}));
    const auto locked = files.folder / "locked";
    std::filesystem::create_directory(locked);
    std::filesystem::permissions(locked, std::filesystem::perms::owner_read |
                                             std::filesystem::perms::owner_exec);
    for (const auto* name : {"locked/both.csv", "locked/both.pdf"}) {
        const auto result = files.compare({"--to"_q, inside(files.folder, name)});
        CHECK(result.exit == 1);
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(std::filesystem::is_empty(locked));
    std::filesystem::permissions(locked, std::filesystem::perms::owner_all);
}
