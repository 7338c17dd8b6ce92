// SPDX-License-Identifier: MIT
#include "support/sample_paper.h"

#include "bridge/shipped.h"
#include "paper/paper.h"

#include <algorithm>

namespace rightward::build {

std::vector<std::byte> northmerePaper() {
    const auto library = sampleLibrary();
    const auto isNorthmere = [&](const auto& each) {
        const auto& council = library.councils.at(each.second->info.council);
        return council.name.text().find("Northmere") == 0;
    };
    const auto map = std::find_if(library.maps.begin(), library.maps.end(), isNorthmere);
    return renderMap(library, map->first, PaperFormat::pdf, {});
}

} // namespace rightward::build
