// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "model/library.h"
#include "paper/pages.h"
#include "support/ui_builders.h"

#include <QStringList>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace rightward::build {

inline const Map& firstMap(const Library& library) { return *library.maps.begin()->second; }

/// One council with one map that holds the first so many entries of the catalogue, each where it
/// typically stands.
inline Library libraryOfCatalogue(std::size_t count) {
    auto library = libraryWith({});
    auto& map = library.maps.begin()->second.writable();
    const auto catalogue = shippedCatalogue();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& entry = catalogue.entries().at(i);
        auto capability = placedCapability(entry.name.text(), entry.typical);
        capability.map = map.info.id;
        map.content.capabilities.emplace(capability.id, capability);
    }
    return library;
}

inline PaperOptions paperOptions(Edition edition, double dpi = 200) {
    PaperOptions options;
    options.edition = edition;
    options.dpi = dpi;
    return options;
}

inline PaperOptions onPages(PageFormat page) {
    PaperOptions options;
    options.page = page;
    return options;
}

inline constexpr std::array allFormats{PageFormat{PaperSize::a4, Orientation::landscape},
                                       PageFormat{PaperSize::a4, Orientation::portrait},
                                       PageFormat{PaperSize::a3, Orientation::landscape},
                                       PageFormat{PaperSize::a3, Orientation::portrait}};

inline std::vector<Page> pagesIn(const PaperPages& paper) {
    std::vector<Page> pages;
    for (const auto& sheet : paper.sheets)
        pages.push_back(sheet.page);
    return pages;
}

/// The items of one kind on all pages, in reading order.
template <class Item>
std::vector<Item> itemsOf(const std::vector<Page>& pages) {
    std::vector<Item> items;
    for (const auto& page : pages) {
        for (const auto& item : page) {
            if (const auto* found = std::get_if<Item>(&item)) items.push_back(*found);
        }
    }
    return items;
}

template <class Item>
std::vector<Item> itemsOf(const PaperPages& paper) {
    return itemsOf<Item>(pagesIn(paper));
}

inline QStringList textsOf(const std::vector<Page>& pages) {
    QStringList texts;
    for (const auto& item : itemsOf<PageText>(pages))
        texts += item.text;
    return texts;
}
inline QStringList textsOf(const PaperPages& paper) { return textsOf(pagesIn(paper)); }

} // namespace rightward::build
