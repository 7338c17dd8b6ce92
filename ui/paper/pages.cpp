// SPDX-License-Identifier: MIT
#include "paper/pages.h"

#include "paper/comparison_pages.h"
#include "paper/frame.h"
#include "paper/key.h"
#include "paper/map_pages.h"
#include "paper/paper_words.h"
#include "paper/plan_tables.h"
#include "paper/start_list.h"
#include "paper/table_pages.h"
#include "paper/text_block.h"

#include <algorithm>
#include <stdexcept>

namespace rightward {
namespace {

constexpr double startWidth = 160;
constexpr double startGap = 12;
constexpr double gap = 6;
constexpr double listGap = 12;
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

/// The same on a page that stands upright: the list under the map.
std::optional<Page> mapOverList(const std::vector<ChipContent>& chips, Band band,
                                const std::vector<Ranked>& ranking, FullList list) {
    const auto under = startBlockHeight(band.width, ranking, list);
    const auto key = keyHeight(band.width) + gap;
    const QSizeF available(band.width, band.height() - key - under - listGap);
    if (available.height() <= 0) return std::nullopt;
    const auto layout = mapOnOnePage(chips, available);
    if (!layout) return std::nullopt;
    Page page{PageMap{{band.left(), band.top}, *layout}};
    addKeyUnder(page, {band.top, band.bottom - under - listGap, band.width}, band.width);
    addStartBlock(page, {band.bottom - under, band.bottom, band.width}, ranking, list);
    return page;
}

QString partNote(std::size_t shown, std::size_t all, std::size_t number, std::size_t last) {
    if (shown == all) return {};
    auto note = PaperWords::tr("This page shows %1 of %2 capabilities, the best of each box first.")
                    .arg(QString::number(shown), QString::number(all));
    if (number == last) return note;
    return note + u' ' +
           PaperWords::tr("The map continues on page %1.").arg(QString::number(number + 1));
}

/// A larger map: as many whole pages as it needs.
std::vector<MapLayout> wideParts(const std::vector<ChipContent>& chips, Band first, Band next,
                                 const PageDone& done) {
    const auto key = keyHeight(first.width) + gap;
    const auto note = lineHeight(quietStyle) + noteGap;
    const auto heading = lineHeight(headingStyle) + gap;
    if (auto whole = mapOnOnePage(chips, {first.width, first.height() - key})) return {*whole};
    return mapParts(chips, {first.width, first.height() - key - note},
                    {next.width, next.height() - key - note - heading}, done);
}

/// The first page, where its titles leave no room for a map.
Page pageOfTitles(Band band) {
    Page page;
    addText(page, {band.left(), band.top}, band.width, PaperWords::tr("The map is on page 2."),
            quietStyle);
    return page;
}

std::vector<Page> widePages(const std::vector<ChipContent>& chips, const Frame& frame,
                            const PageDone& done) {
    const auto next = frame.nextBand();
    auto parts = wideParts(chips, frame.firstBand(), next, done);
    std::vector<Page> pages;
    if (parts.front().size.height() > frame.firstBand().height() - keyHeight(next.width)) {
        pages.push_back(pageOfTitles(frame.firstBand()));
        parts = wideParts(chips, next, next, done);
    }
    const auto before = pages.size();
    for (const auto& part : parts) {
        Page page;
        const auto band = pages.empty() ? frame.firstBand() : next;
        auto y = band.top;
        if (pages.size() > before) {
            const auto heading = PaperWords::tr("The map, continued");
            y = addText(page, {band.left(), y}, band.width, heading, headingStyle, Heading{}) + gap;
        }
        page.push_back(PageMap{{band.left(), y}, part});
        const auto note =
            partNote(part.chips.size(), chips.size(), pages.size() + 1, before + parts.size());
        if (!note.isEmpty())
            addText(page, {band.left(), y + part.size.height() + noteGap}, band.width, note,
                    quietStyle);
        addKeyUnder(page, band, band.width);
        pages.push_back(std::move(page));
    }
    return pages;
}

/// The map, what to start with and how to read it. `list` knows its page when it is told how many
/// come before it.
template <class ListAfter>
std::vector<Page> picturePages(const MapContent& content, const Frame& frame, const PageDone& done,
                               ListAfter listAfter) {
    const auto chips = chipsOf(content);
    const auto ranking = ranked(content);
    const auto onOnePage = frame.format().isPortrait() ? mapOverList : mapBesideList;
    if (auto page = onOnePage(chips, frame.firstBand(), ranking, listAfter(1))) return {*page};
    auto pages = widePages(chips, frame, done);
    pages.push_back(startPage(frame.nextBand(), ranking, listAfter(pages.size() + 1)));
    return pages;
}

PaperParts usualParts(PaperFormat format) {
    PaperParts parts;
    parts.map = true;
    parts.list = format == PaperFormat::pdf;
    return parts;
}

std::vector<TableSection> sectionsIn(const PaperParts& parts, const MapContent& content,
                                     Edition edition, double width) {
    std::vector<TableSection> sections;
    const auto add = [&](TableSection section) { sections.push_back(std::move(section)); };
    if (parts.list) {
        for (auto& section : listSections(content, edition, width))
            add(std::move(section));
    }
    if (parts.changes) add(changesSection(content));
    if (parts.moves) add(movesSection(content));
    return sections;
}

Page pageOfNothing(Band band) {
    Page page;
    addText(page, {band.left(), band.top}, band.width,
            PaperWords::tr("Nothing is on this map yet."), {});
    return page;
}

std::vector<Page> mapBodies(const MapContent& whole, const PaperParts& parts, const Frame& frame,
                            const PaperOptions& options, const PageDone& done) {
    const auto content = shownIn(options.edition, whole);
    const auto listAfter = [&](std::size_t pages) {
        using enum FullList::In;
        if (parts.list) return FullList{paper, int(pages) + 1};
        return FullList{options.parts ? nothing : pdf};
    };
    std::vector<Page> pages;
    if (parts.map) pages = picturePages(content, frame, done, listAfter);
    const auto sections = sectionsIn(parts, content, options.edition, options.page.contentWidth());
    for (auto& page : pagesOf(sections, frame.bands(pages.empty()), done))
        pages.push_back(std::move(page));
    if (pages.empty()) pages.push_back(pageOfNothing(frame.firstBand()));
    return pages;
}

PaperPages paperOf(const ComparedMap& map, PaperFormat format, const PaperOptions& options,
                   const MapsToCompare* compared, const PageDone& done) {
    const auto parts = options.parts.value_or(usualParts(format));
    const Frame frame(wordsOfMap(*map.council, *map.info, options), options.page);
    const auto title = PaperWords::tr("%1: %2").arg(frame.title(), frame.about());
    auto bodies = mapBodies(*map.content, parts, frame, options, done);
    if (!parts.comparison) return {title, frame.around(std::move(bodies))};
    if (!compared) throw std::invalid_argument("there is no comparison");
    auto last = comparisonPart(ShownComparison(*compared, options.edition), format, options,
                               {frame.title(), bodies.size()}, done);
    const OtherPages before{bodies.size(), 0};
    auto sheets = frame.around(std::move(bodies), {0, last.bodies.size()});
    for (auto& sheet : last.frame.around(std::move(last.bodies), before))
        sheets.push_back(std::move(sheet));
    return {title, std::move(sheets)};
}

} // namespace

PaperPages paperPages(const Library& library, MapId id, PaperFormat format,
                      const PaperOptions& options, const MapsToCompare* compared,
                      const PageDone& done) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    if (compared && options.parts == onlyComparison)
        return paperPages(*compared, format, options, done);
    return paperOf({&library.councils.at(map->info.council), &map->info, &map->content, {}}, format,
                   options, compared, done);
}

PaperPages paperPages(const MapsToCompare& compared, PaperFormat format,
                      const PaperOptions& options, const PageDone& done) {
    if (!options.parts || options.parts == onlyComparison)
        return comparisonPages(ShownComparison(compared, options.edition), format, options, done);
    return paperOf(compared.maps.front(), format, options, &compared, done);
}

std::size_t mapPageCount(const PaperPages& pages) {
    const auto holdsMap = [](const Sheet& sheet) {
        return std::any_of(sheet.page.begin(), sheet.page.end(), [](const PageItem& item) {
            return std::holds_alternative<PageMap>(item);
        });
    };
    return std::size_t(std::count_if(pages.sheets.begin(), pages.sheets.end(), holdsMap));
}

} // namespace rightward
