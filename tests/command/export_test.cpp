// SPDX-License-Identifier: MIT
#include "paper/paper.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/paper_builders.h"

#include <QImage>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

/// One small library on disk, whose only capability has a cost.
struct OnDisk {
    ScratchFolder folder;
    QString path = inside(folder, "one.rightward");
    Library library = libraryWith({"Laptops"});

    OnDisk() {
        auto& map = library.maps.begin()->second.writable();
        map.content.capabilities.begin()->second.details.annualCost = Pounds(987'654);
        writeLibraryFile(pathFromQt(path), library);
    }

    std::string rendered(PaperFormat format, Edition edition) const {
        auto options = paperOptions(edition);
        options.lastSave = LastSave{today()};
        const auto bytes = renderMap(library, library.maps.begin()->first, format, options);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

} // namespace

TEST_CASE("export makes a picture or a paper, public unless asked", "[command]") {
    const OnDisk disk;
    const auto pdf = inside(disk.folder, "map.pdf");
    const auto result = runWith({"export"_q, disk.path, "--to"_q, pdf});
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    CHECK(result.out.contains("public edition"_q));
    CHECK(contentOf(disk.folder / "map.pdf") ==
          disk.rendered(PaperFormat::pdf, Edition::publicEdition));

    const auto exempt = runWith({"export"_q, disk.path, "--edition=exempt"_q, "--to"_q, pdf});
    CHECK(exempt.exit == 0);
    CHECK(exempt.out.contains("exempt edition"_q));
    CHECK(contentOf(disk.folder / "map.pdf") ==
          disk.rendered(PaperFormat::pdf, Edition::exemptEdition));

    const auto png = inside(disk.folder, "map.PNG");
    CHECK(runWith({"export"_q, "--to"_q, png, disk.path}).exit == 0);
    CHECK(QImage(png).size() == QSize(2339, 1654));
    CHECK(disk.folder.count() == 3);
}

TEST_CASE("export without a map's name asks for one where there are two", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "samples.rightward");
    CHECK(runWith({"new"_q, path, "--sample"_q}).exit == 0);
    const auto to = inside(folder, "map.pdf");
    const auto result = runWith({"export"_q, path, "--to"_q, to});
    CHECK(result.exit == 1);
    CHECK(result.err.contains("--map"_q));
    CHECK(folder.count() == 1);
    CHECK(runWith({"export"_q, path, "--map"_q, "Eastvale Borough Council"_q, "--to"_q, to}).exit ==
          0);
    CHECK(folder.count() == 2);
}

TEST_CASE("export to where it cannot be leaves nothing behind", "[command]") {
    const OnDisk disk;
    const auto before = snapshot(disk.folder);
    for (const auto* to : {"no such folder/map.pdf", "one.rightward/map.pdf"}) {
        const auto result = runWith({"export"_q, disk.path, "--to"_q, inside(disk.folder, to)});
        CHECK(result.exit == 1);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(snapshot(disk.folder) == before);
}

TEST_CASE("export never replaces the library it reads", "[command]") {
    const OnDisk disk;
    std::filesystem::copy_file(disk.folder / "one.rightward", disk.folder / "library.pdf");
    const auto before = snapshot(disk.folder);
    const auto path = inside(disk.folder, "library.pdf");
    CHECK(runWith({"export"_q, path, "--to"_q, path}).exit == 2);
    CHECK(snapshot(disk.folder) == before);
}

TEST_CASE("export of a library without maps says so", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "empty.rightward");
    CHECK(runWith({"new"_q, path}).exit == 0);
    const auto result = runWith({"export"_q, path, "--to"_q, inside(folder, "map.pdf")});
    CHECK(result.exit == 1);
    CHECK(result.err.contains("no map"_q));
    CHECK(folder.count() == 1);
}

TEST_CASE("a paper tells on the side which characters no font can show", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "one.rightward");
    writeLibraryFile(pathFromQt(path), libraryWith({"Laptops \U0010F123"}));
    for (const auto* name : {"map.pdf", "map.png", "map.svg"}) {
        const auto to = inside(folder, name);
        const auto result = runWith({"export"_q, path, "--to"_q, to});
        CHECK(result.exit == 0);
        CHECK(result.out == "Made %1, the public edition\n"_q.arg(to));
        CHECK(result.err == "rightward: An empty box stands for what no font here can show: "
                            "\U0010F123\n"_q);
    }
}
