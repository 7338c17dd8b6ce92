// SPDX-License-Identifier: MIT
#include "exchange/csv_write.h"
#include "exchange/edition.h"
#include "exchange/json.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/example.h"

using namespace rightward;
using namespace rightward::build;
namespace fs = std::filesystem;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

/// The example on disk, with a cost and a supplier.
struct OnDisk {
    ScratchFolder folder;
    QString path = inside(folder, "our.rightward");
    Library library = example::library();

    OnDisk() {
        auto& map = example::mapIn(library, example::northmereMap);
        auto& details = map.content.capabilities.at(example::laptops).details;
        details.supplier = Name("Zenith Supplies");
        details.annualCost = Pounds(987'654'321);
        writeLibraryFile(pathFromQt(path), library);
    }

    std::string content(const char* name) const { return contentOf(folder / name); }
    CommandResult exportTo(const char* name, const QStringList& more = {}) const {
        return runWith(QStringList{"export"_q, path, "--to"_q, inside(folder, name)} + more);
    }
};

} // namespace

TEST_CASE("export to .json is a complete copy and says so", "[command]") {
    const OnDisk disk;
    const auto result = disk.exportTo("all.JSON");
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    CHECK(result.out.contains("complete copy: not for publication"_q));
    CHECK(disk.content("all.JSON") == writeJson(disk.library));
    CHECK(disk.exportTo("exempt.json", {"--edition"_q, "exempt"_q}).exit == 0);
    CHECK(disk.content("exempt.json") == writeJson(disk.library));
}

TEST_CASE("export of one map to .json holds that map alone", "[command]") {
    const OnDisk disk;
    CHECK(disk.exportTo("one.json", {"--map"_q, "Baseline"_q}).exit == 0);
    CHECK(disk.content("one.json") == writeJson(onlyMap(disk.library, example::eastvaleMap)));
}

TEST_CASE("there is no public edition of a complete copy", "[command]") {
    const OnDisk disk;
    const auto result = disk.exportTo("all.json", {"--edition"_q, "public"_q});
    CHECK(result.exit == 2);
    CHECK(result.err.contains("share"_q));
    CHECK(disk.folder.count() == 1);
}

TEST_CASE("export to .csv is of one map, and public unless asked", "[command]") {
    const OnDisk disk;
    CHECK(disk.exportTo("map.csv").exit == 1);
    const auto& content = disk.library.map(example::northmereMap)->content;
    const auto result = disk.exportTo("map.csv", {"--map"_q, "Digital 2026"_q});
    CHECK(result.exit == 0);
    CHECK(result.out.contains("public edition"_q));
    CHECK(disk.content("map.csv") == writeCsv(shownIn(Edition::publicEdition, content)));
    CHECK(disk.content("map.csv").find("Zenith") == std::string::npos);
    CHECK(disk.exportTo("map.CSV", {"--map"_q, "Digital 2026"_q, "--edition=exempt"_q}).exit == 0);
    CHECK(disk.content("map.CSV") == writeCsv(content));
}

TEST_CASE("share makes a copy without what others need not know", "[command]") {
    const OnDisk disk;
    const auto before = disk.content("our.rightward");
    CHECK(before.find("Zenith") != std::string::npos);
    const auto to = inside(disk.folder, "copy.rightward");
    const auto result = runWith({"share"_q, disk.path, "--to"_q, to});
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    CHECK(readLibraryFile(pathFromQt(to)) == shareCopy(disk.library));
    CHECK(disk.content("copy.rightward").find("Zenith") == std::string::npos);
    CHECK(disk.content("our.rightward") == before);
    CHECK(runWith({"share"_q, disk.path, "--to"_q, to}).exit == 0);
}

TEST_CASE("neither share nor export writes over the library itself", "[command]") {
    const OnDisk disk;
    fs::create_symlink("our.rightward", disk.folder / "link.rightward");
    fs::create_hard_link(disk.folder / "our.rightward", disk.folder / "hard.rightward");
    fs::create_symlink("our.rightward", disk.folder / "link.json");
    const auto before = snapshot(disk.folder);
    for (const auto* to :
         {"our.rightward", "./our.rightward", "link.rightward", "hard.rightward"}) {
        const auto result = runWith({"share"_q, disk.path, "--to"_q, inside(disk.folder, to)});
        CAPTURE(to);
        CHECK(result.exit == 2);
        CHECK(result.err.contains("library itself"_q));
    }
    CHECK(disk.exportTo("link.json").exit == 2);
    CHECK(runWith({"share"_q, disk.path, "--to"_q, inside(disk.folder, "copy.json")}).exit == 2);
    CHECK(snapshot(disk.folder) == before);
    CHECK(fs::is_symlink(disk.folder / "link.rightward"));
}
