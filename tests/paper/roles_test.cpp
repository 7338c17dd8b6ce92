// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"

#include <algorithm>

using namespace rightward;
using namespace rightward::build;

namespace {

template <class Role>
std::vector<PageText> textsThatAre(const std::vector<Page>& pages) {
    std::vector<PageText> found;
    for (const auto& text : itemsOf<PageText>(pages)) {
        if (std::holds_alternative<Role>(text.role)) found.push_back(text);
    }
    return found;
}

std::vector<Page> paperOf(std::size_t capabilities) {
    const auto library = libraryOfCatalogue(capabilities);
    return pagesIn(paperPages(library, firstMap(library).info.id, PaperFormat::pdf, {}));
}

} // namespace

TEST_CASE("only the title of the first page is a heading of the first level", "[paper]") {
    const auto pages = paperOf(140);
    std::vector<QString> titles;
    for (const auto& text : textsThatAre<Heading>(pages)) {
        if (std::get<Heading>(text.role).level == 1) titles.push_back(text.text);
    }
    const auto first = itemsOf<PageText>(pages).front();
    CHECK(titles == std::vector{first.text});
    REQUIRE(pages.size() > 3);
    CHECK(std::holds_alternative<Furniture>(itemsOf<PageText>({pages[1]}).front().role));
}

TEST_CASE("the headings of a table are read once, however many pages it has", "[paper]") {
    const auto pages = paperOf(140);
    std::size_t starts = 0;
    int row = 0;
    for (const auto& text : textsThatAre<TableCell>(pages)) {
        const auto cell = std::get<TableCell>(text.role);
        const bool doesStart = cell.row == 0 && cell.column == 0;
        starts += doesStart ? 1 : 0;
        CHECK((doesStart || cell.row == row || cell.row == row + 1));
        CHECK(cell.isHeading == (cell.row == 0 || cell.column == 0));
        row = cell.row;
    }
    const auto isSection = [](const PageText& text) { return text.text.contains(u" of 140"); };
    const auto headings = textsThatAre<Heading>(pages);
    CHECK(starts == std::size_t(std::count_if(headings.begin(), headings.end(), isSection)));
}

TEST_CASE("every capability is the heading of its row", "[paper]") {
    const auto library = libraryOfCatalogue(140);
    QStringList rows;
    for (const auto& text : textsThatAre<TableCell>(paperOf(140))) {
        const auto cell = std::get<TableCell>(text.role);
        if (cell.isHeading && cell.row > 0) rows += text.text;
    }
    for (const auto& [id, capability] : firstMap(library).content.capabilities)
        CHECK(rows.contains(toQt(capability.name.text())));
}

TEST_CASE("which page it is of how many is furniture", "[paper]") {
    for (const auto& text : itemsOf<PageText>(paperOf(3))) {
        if (text.text.startsWith(u"Page ")) CHECK(std::holds_alternative<Furniture>(text.role));
    }
}
