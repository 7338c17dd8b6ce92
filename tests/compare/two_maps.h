// SPDX-License-Identifier: MIT
#pragma once

#include "compare/matching.h"
#include "exchange/json.h"
#include "model/library.h"
#include "support/example.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace rightward::compared {

inline const Catalogue& catalogue() {
    static const auto read = readCatalogue(contentOf(shippedFile("catalogue.json")));
    return read;
}

/// Northmere's map and Eastvale's.
inline const Library& samples() {
    static const auto read = readJson(contentOf(shippedFile("samples.json"))).library;
    return read;
}

inline std::vector<MapContent> contentsOf(const Library& library) {
    std::vector<MapContent> contents;
    for (const auto& [id, map] : library.maps)
        contents.push_back(map->content);
    return contents;
}

inline SideBySide sideBySide(const std::vector<MapContent>& contents) {
    SideBySide maps;
    for (const auto& content : contents)
        maps.push_back(&content);
    return maps;
}

/// A capability by its name and, if it points to one, its entry.
struct Known {
    const char* name = "";
    const char* entry = nullptr;
};

/// A map of these: ids count from 1 upwards, the first map's from 1, the second's from 51.
inline MapContent mapOf(std::uint8_t number, const std::vector<Known>& all) {
    MapContent content;
    auto next = static_cast<std::uint8_t>(1 + number * 50);
    for (const auto& [name, entry] : all) {
        auto made =
            example::capability(next++, example::id<MapInfo>(number), name, Place{800, 100});
        if (entry) made.catalogueId = CatalogueId::parse(entry);
        content.capabilities.emplace(made.id, made);
    }
    return content;
}

inline void say(Table<Match>& said, std::uint8_t one, std::uint8_t other, Verdict verdict) {
    const auto id = example::id<Match>(static_cast<std::uint8_t>(said.size() + 1));
    said.emplace(id,
                 Match{id, example::id<Capability>(one), example::id<Capability>(other), verdict});
}

/// What came of a comparison, with the maps that it points into.
template <class Result>
struct Kept : Result {
    std::shared_ptr<const std::vector<MapContent>> contents;
};

template <class Compare>
auto kept(std::vector<MapContent> contents, Compare compare) {
    auto kept = std::make_shared<const std::vector<MapContent>>(std::move(contents));
    auto result = compare(sideBySide(*kept));
    return Kept<decltype(result)>{std::move(result), std::move(kept)};
}

using Names = std::vector<std::string>;

inline Names namesOf(const std::vector<const Capability*>& all) {
    Names names;
    for (const auto* each : all)
        names.push_back(each->name.text());
    return names;
}

/// A row as the names of its members in each map.
inline std::vector<Names> namesOf(const Matched& row) {
    std::vector<Names> names;
    for (const auto& members : row.members)
        names.push_back(namesOf(members));
    return names;
}

} // namespace rightward::compared
