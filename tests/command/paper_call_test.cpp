// SPDX-License-Identifier: MIT
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"

#include <QImage>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

/// One sample on disk, and what exporting it comes to.
struct OnDisk {
    ScratchFolder folder;
    QString path = inside(folder, "sample.rightward");

    OnDisk() { writeLibraryFile(pathFromQt(path), sampleLibrary()); }

    CommandResult exportTo(const char* name, const QStringList& more) const {
        return runWith(QStringList{"export"_q, path, "--map"_q, "Northmere District Council"_q,
                                   "--to"_q, inside(folder, name)} +
                       more);
    }

    std::vector<std::byte> pdf(const QStringList& more) const {
        const auto result = exportTo("map.pdf", more);
        CAPTURE(result.err.toStdString());
        REQUIRE(result.exit == 0);
        CHECK(result.err.isEmpty());
        const auto content = contentOf(folder / "map.pdf");
        const auto bytes = std::as_bytes(std::span(content));
        return {bytes.begin(), bytes.end()};
    }
};

int pagesOf(const QString& facts) {
    const auto after = facts.mid(facts.indexOf(u"Pages: ") + 7);
    return after.left(after.indexOf(u' ')).toInt();
}

} // namespace

TEST_CASE("--paper and --orientation choose the page", "[command]") {
    const OnDisk disk;
    const std::vector<std::pair<QStringList, QString>> sizes{
        {{}, "842 x 595 pts"_q},
        {{"--paper=a4"_q, "--orientation=portrait"_q}, "595 x 842 pts"_q},
        {{"--paper=a3"_q}, "1191 x 842 pts"_q},
        {{"--paper"_q, "a3"_q, "--orientation"_q, "portrait"_q}, "842 x 1191 pts"_q}};
    for (const auto& [options, size] : sizes) {
        if (const auto facts = factsOf(disk.pdf(options))) CHECK(facts->contains(size));
    }
}

TEST_CASE("what a paper is to say is found in it, the marking on every page", "[command]") {
    const OnDisk disk;
    const auto pdf = disk.pdf({"--title"_q, "Where to start"_q, "--subtitle"_q, "For decision"_q,
                               "--meeting"_q, "Cabinet, 14 January 2027"_q, "--item"_q, "7"_q,
                               "--marking"_q, "official-sensitive"_q, "--edition"_q, "exempt"_q});
    const auto words = wordsIn(pdf);
    const auto facts = factsOf(pdf);
    if (!words || !facts) return;
    for (const auto& word : {"For decision"_q, "Cabinet, 14 January 2027"_q, "Agenda item 7"_q,
                             "Exempt edition: not for publication"_q, "saved "_q})
        CHECK(words->contains(word));
    CHECK(facts->contains("Title: Where to start: Northmere District Council"_q));
    const auto pages = pagesOf(*facts);
    CHECK(pages > 2);
    CHECK(words->count("OFFICIAL-SENSITIVE"_q) == qsizetype{2} * pages);
    CHECK(words->count("Where to start"_q) >= pages);
    for (int page = 1; page <= pages; ++page)
        CHECK(words->contains("Page %1 of %2"_q.arg(page).arg(pages)));
}

TEST_CASE("a marking may be none or in words of one's own", "[command]") {
    const OnDisk disk;
    const auto none = wordsIn(disk.pdf({"--marking=none"_q}));
    if (!none) return;
    CHECK_FALSE(none->contains("OFFICIAL"_q));
    CHECK(wordsIn(disk.pdf({"--marking"_q, "Part 2: commercially sensitive"_q}))
              ->contains("Part 2: commercially sensitive"_q));
}

TEST_CASE("--pages chooses what a paper holds", "[command]") {
    const OnDisk disk;
    const auto has = [&](const QString& pages, const QString& word) {
        const auto words = wordsIn(disk.pdf({"--pages"_q, pages}));
        return words ? std::optional(words->contains(word)) : std::nullopt;
    };
    if (!has("map"_q, {})) return;
    CHECK(*has("map"_q, "How to read this map"_q));
    CHECK_FALSE(*has("list"_q, "How to read this map"_q));
    CHECK(*has("list"_q, "Keep close: 2 of 49"_q));
    CHECK(*has("moves,changes"_q, "What would have to change: 33"_q));
    CHECK(*has("moves,changes"_q, "Planned moves: 4"_q));
    CHECK_FALSE(*has("map,list"_q, "Planned moves"_q));
}

TEST_CASE("--dpi sets the dots of a picture, and --logo what stands at its head", "[command]") {
    const OnDisk disk;
    QImage logo(60, 40, QImage::Format_RGB32);
    logo.fill(Qt::magenta);
    REQUIRE(logo.save(inside(disk.folder, "logo.png")));
    CHECK(disk.exportTo("map.png", {"--dpi"_q, "72"_q, "--paper"_q, "a3"_q}).exit == 0);
    CHECK(QImage(inside(disk.folder, "map.png")).size() == QSize(1191, 842));
    CHECK(disk.exportTo("map.png", {"--dpi=72"_q, "--logo"_q, inside(disk.folder, "logo.png")})
              .exit == 0);
    const QImage picture(inside(disk.folder, "map.png"));
    CHECK(picture.size() == QSize(842, 595));
    CHECK(picture.pixelColor(50, 45) == QColor(Qt::magenta));
}

TEST_CASE("a wrong word about a paper is told with what may stand there", "[command]") {
    const OnDisk disk;
    const auto before = snapshot(disk.folder);
    const std::vector<std::pair<QStringList, QString>> wrong{
        {{"--paper=a5"_q}, "--paper is a4 or a3, not “a5”."_q},
        {{"--orientation=up"_q}, "--orientation is landscape or portrait, not “up”."_q},
        {{"--marking"_q, QString(61, u'x')}, "--marking takes one line of 1 to 60 characters."_q},
        {{"--title="_q}, "--title takes one line of 1 to 200 characters."_q},
        {{"--title=a\nb"_q}, "--title takes one line of 1 to 200 characters."_q},
        {{"--pages=map,all"_q}, "map, list, changes and moves"_q},
        {{"--pages="_q}, "map, list, changes and moves"_q},
        {{"--edition=private"_q}, "it is public or exempt"_q},
        {{"--dpi=200"_q}, "--dpi is for a picture (.png)."_q},
        {{"--pages=comparison"_q}, "A comparison is made by compare, with --map for each map."_q}};
    for (const auto& [options, sentence] : wrong) {
        const auto result = disk.exportTo("map.pdf", options);
        CAPTURE(result.err.toStdString());
        CHECK(result.exit == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains(sentence));
    }
    for (const auto* dpi : {"--dpi=49", "--dpi=1201", "--dpi=many", "--dpi="}) {
        const auto result = disk.exportTo("map.png", {QString::fromUtf8(dpi)});
        CHECK(result.exit == 2);
        CHECK(result.err.contains("a whole number from 50 to 1200"_q));
    }
    CHECK(snapshot(disk.folder) == before);
}

TEST_CASE("what a format cannot take is told with what it is for", "[command]") {
    const OnDisk disk;
    const auto before = snapshot(disk.folder);
    const auto refused = [&](const char* name, const QString& option, const QString& sentence) {
        const auto result = disk.exportTo(name, {option});
        CAPTURE(name, result.err.toStdString());
        CHECK(result.exit == 2);
        CHECK(result.err.contains(sentence));
    };
    const auto headed =
        "--marking is for a paper, a picture, a web page or a spreadsheet (.pdf, .png, .svg, "
        ".html or .xlsx)."_q;
    refused("map.csv", "--marking=official"_q, headed);
    refused("map.json", "--marking=official"_q, headed);
    for (const auto* name : {"map.html", "map.xlsx", "map.csv"}) {
        refused(name, "--paper=a3"_q,
                "--paper is for a paper or a picture (.pdf, .png or .svg)."_q);
        refused(name, "--orientation=portrait"_q, "--orientation is for a paper or a picture"_q);
    }
    for (const auto* name : {"map.html", "map.xlsx", "map.pdf", "map.svg"})
        refused(name, "--dpi=100"_q, "--dpi is for a picture (.png)."_q);
    refused("map.xlsx", "--pages=list"_q, "--pages is for a paper, a picture or a web page"_q);
    refused("map.xlsx", "--logo=logo.png"_q, "--logo is for a paper, a picture or a web page"_q);
    refused("map.pdf", "--pages=map,comparison"_q, "A comparison is made by compare"_q);
    CHECK(snapshot(disk.folder) == before);
}

TEST_CASE("a web page and a spreadsheet take the head of a paper", "[command]") {
    const OnDisk disk;
    const QStringList head{"--title=Where to start"_q, "--subtitle=For decision"_q,
                           "--meeting=Cabinet"_q,      "--item=7"_q,
                           "--marking=official"_q,     "--edition=exempt"_q};
    CHECK(disk.exportTo("map.html", head + QStringList{"--pages=moves"_q}).exit == 0);
    const auto page = QString::fromStdString(contentOf(disk.folder / "map.html"));
    for (const auto& word :
         {"<h1>Where to start</h1>"_q, "For decision"_q, "Cabinet · Agenda item 7"_q, "OFFICIAL"_q,
          "Exempt edition"_q, "Planned moves: 4"_q, "saved "_q})
        CHECK(page.contains(word));
    CHECK_FALSE(page.contains("<svg"_q));
    CHECK(disk.exportTo("map.xlsx", head).exit == 0);
    CHECK(contentOf(disk.folder / "map.xlsx").starts_with("PK"));
}

TEST_CASE("a logo that cannot be used is told, and nothing is made", "[command]") {
    const OnDisk disk;
    const auto refused = [&](const QString& path, const QString& sentence) {
        const auto before = snapshot(disk.folder);
        const auto result = disk.exportTo("map.pdf", {"--logo"_q, path});
        CAPTURE(result.err.toStdString());
        CHECK(result.exit == 1);
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains(sentence));
        CHECK(snapshot(disk.folder) == before);
    };
    refused(disk.path, "is neither a PNG nor an SVG"_q);
    refused(inside(disk.folder, "none.png"), "none.png"_q);
    QImage wide(5'000, 2, QImage::Format_RGB32);
    wide.fill(Qt::red);
    REQUIRE(wide.save(inside(disk.folder, "wide.png")));
    refused(inside(disk.folder, "wide.png"), "is too large"_q);
}
