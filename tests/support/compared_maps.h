// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shipped.h"
#include "model/library.h"
#include "paper/shown_comparison.h"

#include <utility>
#include <vector>

namespace rightward::build {

/// Maps of several libraries, with what they are compared by.
class ComparedMaps {
public:
    /// With a number, the first map as often as that, as where a map is laid beside itself.
    explicit ComparedMaps(std::vector<Library> libraries, std::size_t times = 0)
        : m_libraries(std::move(libraries)) {
        for (const auto& library : m_libraries) {
            for (const auto& [id, map] : library.maps)
                m_maps.push_back(
                    {&library.councils.at(map->info.council), &map->info, &map->content, {}});
        }
        if (times > 0) m_maps.assign(times, ComparedMap(m_maps.front()));
    }

    // The maps point into the libraries.
    ComparedMaps(const ComparedMaps&) = delete;
    ComparedMaps& operator=(const ComparedMaps&) = delete;

    MapsToCompare toCompare() const {
        const std::vector<std::optional<Date>> vesting(m_maps.size());
        return {m_maps,
                {m_catalogue, m_suggester, m_libraries.front().matches,
                 FlagTerms{m_settings, *Date::of(2026, 11, 23), vesting}}};
    }

    const Library& library() const { return m_libraries.front(); }
    const std::vector<ComparedMap>& maps() const { return m_maps; }

private:
    Catalogue m_catalogue = shippedCatalogue();
    Suggester m_suggester{m_catalogue};
    Settings m_settings = shippedSettings();
    std::vector<Library> m_libraries;
    std::vector<ComparedMap> m_maps;
};

} // namespace rightward::build
