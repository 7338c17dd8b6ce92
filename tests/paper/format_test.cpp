// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/sound_pages.h"

#include <QImage>

using namespace rightward;
using namespace rightward::build;

namespace {

PaperPages paperOf(const Library& library, const PaperOptions& options,
                   PaperFormat format = PaperFormat::pdf) {
    return paperPages(library, firstMap(library).info.id, format, options);
}

QImage pictureOf(const Library& library, PageFormat page) {
    auto options = onPages(page);
    options.dpi = 72;
    const auto png = renderMap(library, firstMap(library).info.id, PaperFormat::png, options);
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()), int(png.size()), "PNG");
}

std::size_t onFirstMap(const PaperPages& paper) {
    return itemsOf<PageMap>(paper).front().layout.chips.size();
}

} // namespace

TEST_CASE("a page has the size that was asked for, whatever the format", "[paper]") {
    const auto library = libraryWith({"Laptops"});
    const auto id = firstMap(library).info.id;
    for (const auto page : allFormats) {
        CHECK(pictureOf(library, page).size() == page.points().toSize());
        const auto facts = factsOf(renderMap(library, id, PaperFormat::pdf, onPages(page)));
        const auto [width, height] = page.points();
        const auto size = QStringLiteral("Page size: %1 x %2 pts").arg(width).arg(height);
        if (facts) CHECK(facts->contains(size));
    }
    CHECK(PageFormat().points() == QSizeF(842, 595));
    CHECK(PageFormat{PaperSize::a3, Orientation::portrait}.points() == QSizeF(842, 1191));
}

TEST_CASE("pages of every size are sound and lose nothing", "[paper]") {
    for (const auto page : allFormats) {
        for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
            auto options = onPages(page);
            options.edition = edition;
            for (const auto& library :
                 {sampleLibrary(), libraryOfCatalogue(140), libraryWith({}),
                  libraryWith({std::string(200, 'W'), "Gwasanaethau cwsmeriaid a thrigolion"})}) {
                const auto paper = paperOf(library, options);
                checkSound(paper);
                CHECK(chipNames(paper) == namesOf(firstMap(library).content));
            }
        }
    }
}

TEST_CASE("A4 holds fifty capabilities on one page and A3 the whole catalogue", "[paper]") {
    CHECK(onFirstMap(paperOf(libraryOfCatalogue(50), {})) == 50);
    const auto a3 = onPages({PaperSize::a3, Orientation::landscape});
    CHECK(onFirstMap(paperOf(libraryOfCatalogue(140), a3)) == 140);
    CHECK(itemsOf<PageMap>(paperOf(libraryOfCatalogue(140), a3)).size() == 1);
}

TEST_CASE("a table is as wide as its page", "[paper]") {
    for (const auto page : allFormats) {
        double right = 0;
        for (const auto& rule : itemsOf<PageRule>(paperOf(sampleLibrary(), onPages(page))))
            right = std::max(right, rule.line.x2());
        CHECK(right == page.points().width() - PageFormat::margin);
    }
}

TEST_CASE("it is known how many pages a map takes", "[paper]") {
    const PageFormat a3{PaperSize::a3, Orientation::landscape};
    CHECK(mapPageCount(paperOf(libraryOfCatalogue(50), {})) == 1);
    CHECK(mapPageCount(paperOf(libraryOfCatalogue(140), {})) > 1);
    CHECK(mapPageCount(paperOf(libraryOfCatalogue(140), onPages(a3))) == 1);
    auto list = PaperOptions();
    list.parts = PaperParts{};
    list.parts->list = true;
    CHECK(mapPageCount(paperOf(libraryOfCatalogue(50), list)) == 0);
}
