// SPDX-License-Identifier: MIT
#include "paper/pages.h"

#include "paper/edition.h"
#include "paper/frame.h"
#include "paper/key.h"
#include "paper/map_pages.h"
#include "paper/paper_words.h"
#include "paper/start_list.h"
#include "paper/table_pages.h"
#include "paper/text_block.h"

#include <stdexcept>

namespace rightward {
namespace {

constexpr double startWidth = 160;
constexpr double startGap = 12;
constexpr double gap = 6;
constexpr double noteGap = 3;
constexpr TextStyle headingStyle{13, true};
constexpr TextStyle quietStyle{9, false, true};

double lineHeight(const TextStyle& style) { return textHeight(QStringLiteral("x"), style, 1000); }

void addKeyUnder(Page& page, Band band, double width) {
    addKey(page, {band.left(), band.bottom - keyHeight(width)}, width);
}

/// A map of up to about fifty: it, what to start with and how to read it, all on one page. Nothing
/// when the map does not fit beside the list.
std::optional<Page> mapBesideList(const std::vector<ChipContent>& chips, Band band,
                                  const std::vector<Ranked>& ranking, FullList list) {
    const auto width = band.width - startWidth - startGap;
    const QSizeF available(width, band.height() - keyHeight(width) - gap);
    const auto layout = mapOnOnePage(chips, available);
    if (!layout) return std::nullopt;
    Page page{PageMap{{band.left(), band.top}, *layout}};
    addKeyUnder(page, band, width);
    const QRectF column(band.left() + width + startGap, band.top, startWidth, band.height());
    addStartColumn(page, column, ranking, list);
    return page;
}

QString partNote(std::size_t shown, std::size_t all, std::size_t number, std::size_t count) {
    if (count == 1) return {};
    auto note = PaperWords::tr("This page shows %1 of %2 capabilities, the best of each box first.")
                    .arg(QString::number(shown), QString::number(all));
    if (number == count) return note;
    return note + u' ' +
           PaperWords::tr("The map continues on page %1.").arg(QString::number(number + 1));
}

/// A larger map: as many whole pages as it needs.
std::vector<MapLayout> wideParts(const std::vector<ChipContent>& chips, Band first, Band next) {
    const auto key = keyHeight(first.width) + gap;
    const auto note = lineHeight(quietStyle) + noteGap;
    const auto heading = lineHeight(headingStyle) + gap;
    if (auto whole = mapOnOnePage(chips, {first.width, first.height() - key})) return {*whole};
    return mapParts(chips, {first.width, first.height() - key - note},
                    {next.width, next.height() - key - note - heading});
}

std::vector<Page> widePages(const std::vector<ChipContent>& chips, const Frame& frame) {
    const auto parts = wideParts(chips, frame.firstBand(), frame.nextBand());
    std::vector<Page> pages;
    for (const auto& part : parts) {
        Page page;
        const auto band = pages.empty() ? frame.firstBand() : frame.nextBand();
        auto y = band.top;
        if (!pages.empty()) {
            const auto heading = PaperWords::tr("The map, continued");
            y = addText(page, {band.left(), y}, band.width, heading, headingStyle, Heading{}) + gap;
        }
        page.push_back(PageMap{{band.left(), y}, part});
        const auto note = partNote(part.chips.size(), chips.size(), pages.size() + 1, parts.size());
        if (!note.isEmpty())
            addText(page, {band.left(), y + part.size.height() + noteGap}, band.width, note,
                    quietStyle);
        addKeyUnder(page, band, band.width);
        pages.push_back(std::move(page));
    }
    return pages;
}

/// The map, what to start with and how to read it.
std::vector<Page> picturePages(const MapContent& content, const Frame& frame, PaperFormat format) {
    const auto chips = chipsOf(content);
    const auto ranking = ranked(content);
    const auto listAfter = [&](std::size_t pages) {
        return FullList{format == PaperFormat::pdf ? int(pages) + 1 : 0};
    };
    if (auto page = mapBesideList(chips, frame.firstBand(), ranking, listAfter(1))) return {*page};
    auto pages = widePages(chips, frame);
    pages.push_back(startPage(frame.nextBand(), ranking, listAfter(pages.size() + 1)));
    return pages;
}

} // namespace

PaperPages paperPages(const Library& library, MapId id, PaperFormat format,
                      const PaperOptions& options) {
    const auto edition = options.edition;
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    const auto content = shownIn(edition, map->content);
    const Frame frame(wordsOfMap(library.councils.at(map->info.council), map->info, edition),
                      options.page);
    auto pages = picturePages(content, frame, format);
    if (format == PaperFormat::pdf) {
        for (auto& page : tablePages(content, edition, frame.nextBand()))
            pages.push_back(std::move(page));
    }
    return {PaperWords::tr("%1: %2").arg(frame.title(), frame.subtitle()),
            frame.around(std::move(pages)), options.page};
}

} // namespace rightward
