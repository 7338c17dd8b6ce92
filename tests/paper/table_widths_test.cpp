// SPDX-License-Identifier: MIT
#include "bridge/words.h"
#include "paper/pages.h"
#include "paper/table_writer.h"
#include "paper/text_block.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

using namespace rightward;
using namespace rightward::build;

namespace {

constexpr Bands wholePage{{30, 500, 535}, {30, 500, 535}};
constexpr PageFormat upright{PaperSize::a4, Orientation::portrait};

/// Whether every word of a text on a page stands on one line.
bool isUnbroken(const PageText& text) {
    for (const auto& word : text.text.split(u' ')) {
        if (textWidth(word, text.style) > text.rect.width()) return false;
    }
    return true;
}

PageText textSaying(const std::vector<Page>& pages, const QString& said) {
    for (const auto& text : itemsOf<PageText>(pages)) {
        if (text.text == said) return text;
    }
    return {};
}

} // namespace

TEST_CASE("a tier's name stands on one line of a public paper's lists", "[paper]") {
    for (const auto page : allFormats) {
        auto options = onPages(page);
        options.parts = PaperParts{};
        options.parts->list = options.parts->moves = true;
        const auto library = sampleLibrary();
        for (const auto& [id, map] : library.maps) {
            const auto paper = paperPages(library, id, PaperFormat::pdf, options);
            checkSound(paper);
            for (const auto& text : itemsOf<PageText>(paper)) {
                if (!std::holds_alternative<TableCell>(text.role)) continue;
                CHECK(isUnbroken(text));
                const auto isTier = [&](Tier tier) { return tierName(tier) == text.text; };
                if (std::none_of(allTiersBestFirst.begin(), allTiersBestFirst.end(), isTier))
                    continue;
                CHECK(text.rect.height() == textHeight(QStringLiteral("x"), text.style, 100));
            }
        }
    }
}

TEST_CASE("a column is as wide as its widest word", "[paper]") {
    const auto word = QStringLiteral("Antidisestablishmentarianism");
    const TableSection section{QStringLiteral("Words"),
                               {{QStringLiteral("One"), 20}, {QStringLiteral("Other"), 500}},
                               {{word, QStringLiteral("other")}}};
    CHECK(isUnbroken(textSaying(pagesOf({section}, wholePage), word)));
}

TEST_CASE("words that have no room all together leave every column some", "[paper]") {
    const QString word(40, u'W');
    TableSection section{QStringLiteral("Words"), {}, {QStringList()}};
    for (int i = 0; i < 6; ++i) {
        section.columns.push_back({QStringLiteral("Column"), 100});
        section.rows.front() += i < 4 ? word : QStringLiteral("word");
    }
    const auto pages = pagesOf({section}, wholePage);
    CHECK(faultOf(pages.front(), upright).empty());
    for (const auto& text : itemsOf<PageText>(pages))
        CHECK(text.rect.width() >= 30);
    CHECK(isUnbroken(textSaying(pages, QStringLiteral("word"))));
}
