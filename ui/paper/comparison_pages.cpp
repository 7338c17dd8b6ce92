// SPDX-License-Identifier: MIT
#include "paper/comparison_pages.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "compare/marks.h"
#include "paper/comparison_tables.h"
#include "paper/comparison_words.h"
#include "paper/joint_list.h"
#include "paper/key.h"
#include "paper/map_pages.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr double gap = 5;
constexpr double gapBetweenMaps = 14;
constexpr double noteGap = 3;
constexpr qsizetype longestName = 120;
constexpr TextStyle nameStyle{11, true};
constexpr TextStyle quietStyle{9, false, true};

} // namespace

std::vector<Chips> markedChips(const ShownComparison& shown) {
    std::vector<Chips> maps;
    for (std::size_t map = 0; map < shown.count(); ++map)
        maps.push_back(chipsOf(shown.content(map), marksOn(map, shown.comparison())));
    return maps;
}

namespace {

/// What a note under a map takes, in the two lines that it may need.
double noteHeight(double width) {
    return noteGap + 2 * textHeight(QStringLiteral("x"), quietStyle, width);
}

/// The pages with the maps, so many of them across one page.
class PicturePages {
public:
    PicturePages(const ShownComparison& shown, const Bands& bands, std::size_t across)
        : m_shown(shown), m_bands(bands), m_across(across), m_chips(markedChips(shown)) {}

    /// Whole maps; with `beneath` left free under those of the first page. Nothing where they do
    /// not fit.
    std::optional<std::vector<Page>> whole(double beneath) {
        const auto available = room(true, beneath);
        if (available.height() <= 0) return std::nullopt;
        const auto layouts = wholeMaps(m_chips, available);
        if (!layouts) return std::nullopt;
        addPart(*layouts, 1, 1);
        return std::move(m_pages);
    }

    std::vector<Page> inParts(const PageDone& done) {
        const auto note = noteHeight(width());
        const auto parts = mapParts(m_chips, room(true, note), room(false, note), done);
        for (std::size_t i = 0; i < parts.size(); ++i)
            addPart(parts[i], i + 1, parts.size());
        return std::move(m_pages);
    }

private:
    double contentWidth() const { return m_bands.first.width; }
    double width() const {
        return (contentWidth() - double(m_across - 1) * gapBetweenMaps) / double(m_across);
    }
    double headingHeight() const {
        double height = 0;
        Page ignored;
        for (std::size_t map = 0; map < m_shown.count(); ++map)
            height = std::max(height, addHeading(ignored, {0, 0}, map));
        return height;
    }
    double keyHeight() const { return markedKeyHeight(contentWidth(), m_shown.comparison()); }
    Band band(bool isFirst) const { return isFirst ? m_bands.first : m_bands.next; }

    QSizeF room(bool isFirst, double beneath) const {
        return {width(), band(isFirst).height() - headingHeight() - gap - keyHeight() - beneath};
    }

    /// On one line where that is wide enough.
    double addHeading(Page& page, QPointF topLeft, std::size_t map) const {
        constexpr double apart = 8;
        constexpr double lower = 2;
        const auto name = shortened(m_shown.label(map), longestName);
        const auto about = aboutComparedMap(m_shown, map);
        const auto nameWidth = textWidth(name, nameStyle) + 1;
        const auto aboutWidth = textWidth(about, quietStyle) + 1;
        const auto y = addText(page, topLeft, width(), name, nameStyle, Heading{});
        if (nameWidth + apart + aboutWidth > width())
            return addText(page, {topLeft.x(), y}, width(), about, quietStyle) + 2;
        std::get<PageText>(page.back()).rect.setWidth(nameWidth);
        addText(page, topLeft + QPointF(nameWidth + apart, lower), aboutWidth, about, quietStyle);
        return y + 2;
    }

    QString noteOn(const MapLayout& layout, std::size_t map, std::size_t part,
                   std::size_t parts) const {
        if (parts == 1) return {};
        const auto shown = PaperWords::tr("Part %1 of %2: %3 of %4, the best of each box first.");
        return shown.arg(QString::number(part), QString::number(parts),
                         QString::number(layout.chips.size()),
                         QString::number(m_chips[map].size()));
    }

    void addPart(const MapsTogether& layouts, std::size_t part, std::size_t parts) {
        for (std::size_t first = 0; first < layouts.size(); first += m_across) {
            const auto space = band(m_pages.empty());
            const auto top = space.top + headingHeight();
            Page page;
            const bool isOver = m_across == 1 && part > 1 && layouts[first].chips.empty();
            if (isOver) continue;
            for (auto map = first; map < std::min(first + m_across, layouts.size()); ++map) {
                const auto x = space.left() + double(map - first) * (width() + gapBetweenMaps);
                addHeading(page, {x, space.top}, map);
                page.push_back(PageMap{{x, top}, layouts[map]});
                const auto note = noteOn(layouts[map], map, part, parts);
                const auto under = top + layouts[map].size.height() + noteGap;
                if (!note.isEmpty()) addText(page, {x, under}, width(), note, quietStyle);
            }
            addMarkedKey(page, {space.left(), space.bottom - keyHeight()}, space.width,
                         m_shown.comparison());
            m_pages.push_back(std::move(page));
        }
    }

    const ShownComparison& m_shown;
    const Bands& m_bands;
    std::size_t m_across;
    std::vector<Chips> m_chips;
    std::vector<Page> m_pages;
};

/// Side by side with the list under them, all on the first page.
std::optional<std::vector<Page>> onOnePage(const ShownComparison& shown, const Bands& bands,
                                           WordsAt words) {
    const auto band = bands.first;
    const auto list = jointListHeight(band.width, shown.comparison(), words);
    PicturePages pictures(shown, bands, shown.count());
    auto pages = pictures.whole(list + gap);
    if (!pages) return std::nullopt;
    const auto bottom = band.bottom - markedKeyHeight(band.width, shown.comparison()) - gap;
    addJointList(pages->front(), {band.left(), bottom - list}, band.width, shown.comparison(),
                 words);
    return pages;
}

bool isMapWithin(const Page& page, double bottom) {
    return std::none_of(page.begin(), page.end(), [&](const PageItem& item) {
        const auto* map = std::get_if<PageMap>(&item);
        return map && map->topLeft.y() + map->layout.size.height() > bottom;
    });
}

/// The first page, where its titles leave no room for a map.
Page pageOfTitles(Band band, std::size_t nextPage) {
    Page page;
    addText(page, {band.left(), band.top}, band.width,
            PaperWords::tr("The maps start on page %1.").arg(QString::number(nextPage)),
            quietStyle);
    return page;
}

/// Side by side if they fit whole, else a page for each, in parts if they must. Parts of half a
/// page each would be all broken names.
std::vector<Page> onSeveralPages(const ShownComparison& shown, const Bands& bands,
                                 std::size_t before, const PageDone& done) {
    for (const auto across : {shown.count(), std::size_t{1}}) {
        if (auto pages = PicturePages(shown, bands, across).whole(0)) return *pages;
    }
    auto parts = PicturePages(shown, bands, 1).inParts(done);
    const auto width = bands.first.width;
    const auto bottom =
        bands.first.bottom - markedKeyHeight(width, shown.comparison()) - noteHeight(width);
    const bool isLastResort = bands.first.height() >= bands.next.height();
    if (isLastResort || isMapWithin(parts.front(), bottom)) return parts;
    parts = onSeveralPages(shown, {bands.next, bands.next}, before, done);
    parts.insert(parts.begin(), pageOfTitles(bands.first, before + 2));
    return parts;
}

std::vector<Page> picturePages(const ShownComparison& shown, const Bands& bands, PaperFormat format,
                               std::size_t before, const PageDone& done) {
    const auto wordsAfter = [&](std::size_t pages) {
        return WordsAt{format == PaperFormat::pdf ? int(before + pages) + 1 : 0};
    };
    if (auto pages = onOnePage(shown, bands, wordsAfter(1))) return *pages;
    auto pages = onSeveralPages(shown, bands, before, done);
    const auto listPages = jointListPages(bands.next, shown, wordsAfter(1)).size();
    for (auto& page : jointListPages(bands.next, shown, wordsAfter(pages.size() + listPages)))
        pages.push_back(std::move(page));
    return pages;
}

std::vector<Page> bodiesOf(const ShownComparison& shown, const Bands& bands, PaperFormat format,
                           std::size_t before, const PageDone& done) {
    auto pages = picturePages(shown, bands, format, before, done);
    if (format == PaperFormat::pdf) {
        for (auto& page : pagesOf(comparisonSections(shown), {bands.next, bands.next}, done))
            pages.push_back(std::move(page));
    }
    return pages;
}

/// What it is called, where the paper's head does not say that.
double addOpening(Page& page, Band band, const QString& title) {
    constexpr TextStyle titleStyle{13, true};
    return addText(page, {band.left(), band.top}, band.width, title, titleStyle, Heading{}) + 2;
}

void deepenHeadings(Page& page) {
    for (auto& item : page) {
        auto* text = std::get_if<PageText>(&item);
        auto* heading = text ? std::get_if<Heading>(&text->role) : nullptr;
        if (heading) ++heading->level;
    }
}

PageFormat onItsSide(const PaperOptions& options) {
    return {options.page.size, Orientation::landscape};
}

} // namespace

PaperPages comparisonPages(const ShownComparison& shown, PaperFormat format,
                           const PaperOptions& options, const PageDone& done) {
    const Frame frame(wordsOfComparison(shown, options), onItsSide(options));
    return {frame.title(), frame.around(bodiesOf(shown, frame.bands(true), format, 0, done))};
}

ComparisonPart comparisonPart(const ShownComparison& shown, PaperFormat format,
                              const PaperOptions& options, const PaperBefore& before,
                              const PageDone& done) {
    auto own = options;
    own.heading.title.reset();
    const auto words = wordsOfComparison(shown, own);
    auto wordsOfPaper = words;
    wordsOfPaper.title = before.title;
    Frame frame(std::move(wordsOfPaper), onItsSide(options));
    auto bands = frame.bands(false);
    Page opening;
    bands.first.top = addOpening(opening, bands.first, words.title);
    auto bodies = bodiesOf(shown, bands, format, before.pages, done);
    for (auto& body : bodies)
        deepenHeadings(body);
    auto& first = bodies.front();
    first.insert(first.begin(), opening.begin(), opening.end());
    return {std::move(frame), std::move(bodies)};
}

} // namespace rightward
