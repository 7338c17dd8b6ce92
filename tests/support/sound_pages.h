// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"
#include "score/ranking.h"
#include "support/catch.h"
#include "support/paper_builders.h"

#include <string>
#include <vector>

namespace rightward::build {

inline QString withoutSpaces(QString text) { return text.remove(u' '); }

inline QString namesOf(const MapContent& content) {
    QStringList names;
    for (const auto& each : ranked(content))
        names += withoutSpaces(toQt(each.capability->name.text()));
    names.sort();
    return names.join(u'\n');
}

/// What stands on the chips of all pages, line by line joined.
inline QString chipNames(const std::vector<Page>& pages) {
    QStringList names;
    for (const auto& map : itemsOf<PageMap>(pages)) {
        for (const auto& chip : map.layout.chips)
            names += withoutSpaces(chip.lines.join(QString()));
    }
    names.sort();
    return names.join(u'\n');
}
inline QString chipNames(const PaperPages& paper) { return chipNames(pagesIn(paper)); }

inline QRectF rectOf(const PageMap& map) { return {map.topLeft, map.layout.size}; }

inline constexpr double hair = 0.02;

inline bool holds(const QRectF& outer, const QRectF& inner) {
    return outer.adjusted(-hair, -hair, hair, hair).contains(inner);
}

inline bool overlap(const QRectF& one, const QRectF& other) {
    const auto shared = one.intersected(other);
    return shared.width() > hair && shared.height() > hair;
}

/// The first thing wrong with how a page is filled; empty for a sound one.
inline std::string faultOf(const Page& page, PageFormat format = {}) {
    const QRectF paper(QPointF(), format.points());
    std::vector<QRectF> taken;
    for (const auto& text : itemsOf<PageText>({page})) {
        if (text.style.size < 9) return "text under 9 points";
        taken.push_back(text.rect);
    }
    for (const auto& picture : itemsOf<PagePicture>({page}))
        taken.push_back(picture.rect);
    for (const auto& mark : itemsOf<PageMark>({page}))
        taken.push_back(mark.rect);
    for (const auto& map : itemsOf<PageMap>({page})) {
        taken.push_back(rectOf(map));
        for (const auto& chip : map.layout.chips) {
            if (!holds(map.layout.boxRect(chip.content.box), chip.rect)) return "chip off its box";
            if (chip.isShortened) return "name cut off";
        }
        const auto& style = map.layout.style;
        for (const auto& font : {style.font, style.badgeFont, style.tierFont, style.dayOneFont,
                                 style.axisFont, style.noteFont}) {
            if (font.pixelSize() < 9) return "text under 9 points";
        }
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (!holds(paper, taken[i])) return "off the page";
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(taken[i], taken[j])) return "one thing over another";
        }
    }
    return {};
}

inline void checkSound(const PaperPages& paper) {
    for (const auto& [format, page] : paper.sheets) {
        const auto fault = faultOf(page, format);
        CAPTURE(fault);
        CHECK(fault.empty());
    }
}

} // namespace rightward::build
