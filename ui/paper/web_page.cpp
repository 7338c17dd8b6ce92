// SPDX-License-Identifier: MIT
#include "paper/web_page.h"

#include "bridge/score_words.h"
#include "paper/comparison_tables.h"
#include "paper/comparison_words.h"
#include "paper/html_writer.h"
#include "paper/paper_words.h"
#include "paper/plan_tables.h"
#include "paper/table_pages.h"
#include "paper/web_drawings.h"
#include "store/file.h"

#include <stdexcept>

namespace rightward {
namespace {

constexpr PaperParts usualParts{true, true};

std::vector<std::byte> bytesOf(const QByteArray& page) {
    const auto bytes = std::as_bytes(std::span(page.constData(), std::size_t(page.size())));
    return {bytes.begin(), bytes.end()};
}

void addMap(HtmlWriter& page, const MapContent& content, const QString& title, bool isListed) {
    const auto drawing = mapDrawing(content, title);
    if (!drawing) return;
    auto caption = PaperWords::tr("Right is more settled; down is further from residents.");
    if (isListed) caption += u' ' + PaperWords::tr("The tables below say the same in words.");
    page.start("figure");
    page.drawing(*drawing);
    page.text("figcaption", caption);
    page.end();
}

void addMapParts(HtmlWriter& page, const MapContent& whole, const PaperParts& parts,
                 const FrameWords& words, Edition edition) {
    const auto content = shownIn(edition, whole);
    if (parts.map) addMap(page, content, words.title, parts.list);
    if (parts.list) {
        for (const auto& section : tableSections(content, edition))
            page.section(section);
    }
    if (parts.changes) page.section(changesSection(content));
    if (parts.moves) page.section(movesSection(content));
}

void addComparedMaps(HtmlWriter& page, const ShownComparison& shown) {
    const auto drawings = comparedDrawings(shown);
    if (drawings.empty()) return;
    page.start("div", "maps");
    for (std::size_t map = 0; map < drawings.size(); ++map) {
        page.start("figure");
        page.start("figcaption");
        page.text("strong", shown.label(map));
        page.text("div", aboutComparedMap(shown, map));
        page.end();
        page.drawing(drawings[map]);
        page.end();
    }
    page.end();
    page.start("figure", "key");
    page.drawing(markedKeyDrawing(shown));
    page.end();
}

void addComparison(HtmlWriter& page, const ShownComparison& shown, int level) {
    addComparedMaps(page, shown);
    for (const auto& section : comparisonSections(shown))
        page.section(section, level);
    if (!shown.isPublic()) page.section(toFindOutSection(shown), level);
}

/// Under a heading of its own.
void addComparisonPart(HtmlWriter& page, const ShownComparison& shown) {
    const auto words = wordsOfComparison(shown, {});
    page.text("h2", words.title);
    page.text("p", words.nextNote, "quiet");
    addComparison(page, shown, 3);
}

QByteArray mapPage(const ComparedMap& map, const PaperOptions& options,
                   const MapsToCompare* compared) {
    const auto parts = options.parts.value_or(usualParts);
    if (parts.comparison && !compared) throw std::invalid_argument("there is no comparison");
    const auto words = wordsOfMap(*map.council, *map.info, options);
    QByteArray bytes;
    HtmlWriter page(bytes);
    page.startPage(words);
    addMapParts(page, *map.content, parts, words, options.edition);
    if (parts.comparison) addComparisonPart(page, ShownComparison(*compared, options.edition));
    page.endPage(words);
    return bytes;
}

QByteArray comparisonPage(const MapsToCompare& compared, const PaperOptions& options) {
    const ShownComparison shown(compared, options.edition);
    const auto words = wordsOfComparison(shown, options);
    QByteArray bytes;
    HtmlWriter page(bytes);
    page.startPage(words);
    addComparison(page, shown, 2);
    page.endPage(words);
    return bytes;
}

ComparedMap mapIn(const Library& library, MapId id) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    return {&library.councils.at(map->info.council), &map->info, &map->content, {}};
}

} // namespace

std::vector<std::byte> renderWebPage(const Library& library, MapId map,
                                     const PaperOptions& options) {
    return bytesOf(mapPage(mapIn(library, map), options, nullptr));
}

std::vector<std::byte> renderComparisonPage(const MapsToCompare& compared,
                                            const PaperOptions& options) {
    const bool isAlone = !options.parts || options.parts == onlyComparison;
    return bytesOf(isAlone ? comparisonPage(compared, options)
                           : mapPage(compared.maps.front(), options, &compared));
}

void exportWebPage(const Library& library, MapId map, const PaperOptions& options,
                   const std::filesystem::path& to) {
    writeFileAtomically(to, renderWebPage(library, map, options));
}

QString tablesToPaste(const Library& library, MapId id, Edition edition) {
    const auto map = mapIn(library, id);
    PaperOptions options;
    options.edition = edition;
    const auto words = wordsOfMap(*map.council, *map.info, options);
    QByteArray tables;
    HtmlWriter page(tables);
    page.start("div");
    page.text("h1", words.title);
    page.text("p", words.about);
    page.text("p", words.edition);
    for (const auto& section : tableSections(shownIn(edition, *map.content), edition))
        page.section(section);
    page.end();
    return QString::fromUtf8(tables);
}

} // namespace rightward
