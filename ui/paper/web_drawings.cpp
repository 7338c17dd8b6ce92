// SPDX-License-Identifier: MIT
#include "paper/web_drawings.h"

#include "paper/comparison_pages.h"
#include "paper/key.h"
#include "paper/map_pages.h"
#include "paper/map_words.h"
#include "paper/paper_words.h"
#include "paper/svg.h"

namespace rightward {
namespace {

constexpr double mapWidth = 760;
constexpr double comparedWidth = 540;
constexpr double keyGap = 6;

/// As tall as they need to be.
std::optional<MapsTogether> wholeMapsAcross(const std::vector<Chips>& maps, double width) {
    constexpr double tallest = 16'000;
    for (double height = width * 0.55; height < tallest; height *= 1.5) {
        if (auto layouts = wholeMaps(maps, {width, height})) return layouts;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> mapDrawing(const MapContent& content, const QString& title) {
    const auto layouts = wholeMapsAcross({chipsOf(content)}, mapWidth);
    if (!layouts) return std::nullopt;
    const auto& layout = layouts->front();
    Page page{PageMap{{0, 0}, layout}};
    const auto top = layout.size.height() + keyGap;
    addKey(page, {0, top}, mapWidth);
    const QSizeF size(mapWidth, top + keyHeight(mapWidth));
    return svgOf(page, size, title, mapInWords(layout));
}

std::vector<QByteArray> comparedDrawings(const ShownComparison& shown) {
    const auto layouts = wholeMapsAcross(markedChips(shown), comparedWidth);
    std::vector<QByteArray> drawings;
    for (std::size_t map = 0; layouts && map < shown.count(); ++map) {
        const auto& layout = (*layouts)[map];
        drawings.push_back(svgOf({PageMap{{0, 0}, layout}}, {comparedWidth, layout.size.height()},
                                 shown.label(map), mapInWords(layout)));
    }
    return drawings;
}

QByteArray markedKeyDrawing(const ShownComparison& shown) {
    Page page;
    addMarkedKey(page, {0, 0}, mapWidth, shown.comparison());
    QStringList words;
    for (const auto& item : page) {
        if (const auto* text = std::get_if<PageText>(&item)) words += text->text;
    }
    return svgOf(page, {mapWidth, markedKeyHeight(mapWidth, shown.comparison())},
                 PaperWords::tr("Key"), words.join(QStringLiteral(". ")));
}

} // namespace rightward
