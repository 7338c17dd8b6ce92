// SPDX-License-Identifier: MIT
#include "paper/comparison_paper.h"

#include "model/problem.h"
#include "paper/pages.h"
#include "store/file.h"

#include <algorithm>

namespace rightward {

std::vector<std::byte> renderComparison(const MapsToCompare& compared, PaperFormat format,
                                        const PaperOptions& options, const PageDone& done) {
    const auto pages = paperPages(compared, format, options, done);
    for (const auto fewer : {options.dpi, std::min(options.dpi, 150.0)}) {
        try {
            return rendered(pages, format, fewer, done);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::pictureTooLarge) throw;
        }
    }
    constexpr double fewest = 100;
    return rendered(pages, format, std::min(options.dpi, fewest), done);
}

void exportComparison(const MapsToCompare& compared, PaperFormat format,
                      const PaperOptions& options, const std::filesystem::path& to) {
    writeFileAtomically(to, renderComparison(compared, format, options));
}

} // namespace rightward
