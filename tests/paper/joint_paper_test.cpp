// SPDX-License-Identifier: MIT
#include "paper/comparison_paper.h"
#include "paper/pages.h"
#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/sound_pages.h"
#include "tagging/paper_check.h"

#include <QImage>

#include <algorithm>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

constexpr PaperParts everything{true, true, true, true, true};

PaperOptions upright(PaperParts parts, Edition edition = Edition::publicEdition) {
    auto options = onPages({PaperSize::a4, Orientation::portrait});
    options.parts = parts;
    options.edition = edition;
    options.dpi = 72;
    return options;
}

/// The samples' first map with a comparison of both in the same paper.
PaperPages paperOf(const ComparedMaps& maps, const PaperOptions& options,
                   PaperFormat format = PaperFormat::pdf) {
    const auto compared = maps.toCompare();
    return paperPages(maps.library(), firstMap(maps.library()).info.id, format, options, &compared);
}

std::size_t uprightPages(const PaperPages& paper) {
    return std::size_t(std::count_if(paper.sheets.begin(), paper.sheets.end(),
                                     [](const auto& each) { return each.format.isPortrait(); }));
}

std::vector<int> levelsIn(const PaperPages& paper) {
    std::vector<int> levels;
    for (const auto& text : itemsOf<PageText>(paper)) {
        if (const auto* heading = std::get_if<Heading>(&text.role))
            levels.push_back(heading->level);
    }
    return levels;
}

} // namespace

TEST_CASE("a comparison follows the map in one paper, on its side", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
        const auto paper = paperOf(maps, upright(everything, edition));
        checkSound(paper);
        const auto count = paper.sheets.size();
        const auto mapPages = uprightPages(paper);
        CHECK(mapPages > 1);
        CHECK(count > mapPages + 3);
        for (std::size_t i = 0; i < count; ++i) {
            const auto& [format, page] = paper.sheets[i];
            CHECK(format.isPortrait() == (i < mapPages));
            const auto texts = textsOf({page});
            CHECK(texts.contains("Page %1 of %2"_q.arg(i + 1).arg(count)));
            CHECK(texts.contains("Digital capabilities 2026"_q));
        }
        CHECK(chipNames(paper).contains("Cloudplatform"_q));
    }
}

TEST_CASE("a paper of a map and a comparison has one title and headings in order", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto paper = paperOf(maps, upright(everything));
    const auto levels = levelsIn(paper);
    CHECK(levels.front() == 1);
    CHECK(std::count(levels.begin(), levels.end(), 1) == 1);
    const auto deeper = std::find(levels.begin(), levels.end(), 3);
    REQUIRE(deeper != levels.end());
    CHECK(std::all_of(deeper, levels.end(), [](int level) { return level == 3; }));
    const auto texts = textsOf(paper);
    CHECK(texts.count("Northmere District Council and Eastvale Borough Council"_q) == 1);
    // What every page of the comparison says is read on its first one.
    const auto all = itemsOf<PageText>(paper);
    CHECK(std::count_if(all.begin(), all.end(), [](const auto& text) {
              return text.text.startsWith("Compared on "_q) &&
                     std::holds_alternative<Paragraph>(text.role);
          }) == 1);
    CHECK(paper.title == "Digital capabilities 2026: Northmere District Council · map dated "
                         "1 November 2026"_q);
}

TEST_CASE("where a comparison is told in words counts the pages before it", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto paper = paperOf(maps, upright(everything));
    const auto isTold = [](const QString& text) {
        return text.startsWith("All is told in words"_q);
    };
    const auto texts = textsOf(paper);
    const auto where = std::find_if(texts.begin(), texts.end(), isTold);
    REQUIRE(where != texts.end());
    const auto page = where->section(u' ', -1).chopped(1).toULong();
    CHECK(textsOf({paper.sheets.at(page - 1).page})
              .contains("Start on day one, together: 16 of 44"_q));
}

TEST_CASE("a paper of a map and a comparison is sound when read aloud", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
        const auto paper = paperOf(maps, upright(everything, edition));
        const auto pdf = rendered(paper, PaperFormat::pdf, 72);
        const auto faults = faultsOf(pdf);
        CAPTURE(faults);
        CHECK(faults.empty());
        const auto facts = toldBy("pdfinfo"_q, {"-f"_q, "1"_q, "-l"_q, "99"_q, "-"_q}, pdf);
        if (!facts) return;
        CHECK(facts->count("595 x 842"_q) == qsizetype(uprightPages(paper)));
        CHECK(facts->count("842 x 595"_q) == qsizetype(paper.sheets.size() - uprightPages(paper)));
    }
}

TEST_CASE("pictures of pages that lie differently are as wide as the widest", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    auto parts = onlyComparison;
    parts.map = true;
    const auto paper = paperOf(maps, upright(parts), PaperFormat::png);
    REQUIRE(uprightPages(paper) > 0);
    const auto onSide = paper.sheets.size() - uprightPages(paper);
    REQUIRE(onSide > 0);
    const auto png = rendered(paper, PaperFormat::png, 72);
    const auto image = QImage::fromData(
        QByteArray(reinterpret_cast<const char*>(png.data()), qsizetype(png.size())));
    CHECK(image.width() == 842);
    CHECK(image.height() == int(uprightPages(paper) * 842 + onSide * 595));
    const auto svg = rendered(paper, PaperFormat::svg, 72);
    const auto drawing =
        QString::fromUtf8(reinterpret_cast<const char*>(svg.data()), qsizetype(svg.size()));
    CHECK(drawing.contains("viewBox=\"0 0 842 %1\""_q.arg(image.height())));
}

TEST_CASE("a comparison alone is its own paper, however it is asked for", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto options = upright(onlyComparison);
    const auto bytes = rendered(paperOf(maps, options), PaperFormat::pdf, 72);
    CHECK(bytes == renderComparison(maps.toCompare(), PaperFormat::pdf, options));
    auto usual = options;
    usual.parts.reset();
    CHECK(bytes == renderComparison(maps.toCompare(), PaperFormat::pdf, usual));
}

TEST_CASE("maps that are compared may bring the first of them along", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto options = upright(everything);
    CHECK(rendered(paperPages(maps.toCompare(), PaperFormat::pdf, options), PaperFormat::pdf, 72) ==
          rendered(paperOf(maps, options), PaperFormat::pdf, 72));
}

TEST_CASE("a comparison without anything to compare with is a fault of ours", "[paper]") {
    const auto library = sampleLibrary();
    CHECK_THROWS_AS(
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, upright(everything)),
        std::invalid_argument);
}
