// SPDX-License-Identifier: MIT
#include "paper/comparison_paper.h"

#include "paper/comparison_pages.h"
#include "store/file.h"

namespace rightward {

std::vector<std::byte> renderComparison(const MapsToCompare& compared, PaperFormat format,
                                        const PaperOptions& options) {
    const ShownComparison shown(compared, options.edition);
    return rendered(comparisonPages(shown, format), format, options.dpi);
}

void exportComparison(const MapsToCompare& compared, PaperFormat format,
                      const PaperOptions& options, const std::filesystem::path& to) {
    writeFileAtomically(to, renderComparison(compared, format, options));
}

} // namespace rightward
