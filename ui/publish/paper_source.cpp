// SPDX-License-Identifier: MIT
#include "publish/paper_source.h"

#include "paper/comparison_paper.h"
#include "paper/web_page.h"
#include "paper/workbook.h"

namespace rightward {
namespace {

/// What is printed is laid out as a PDF is.
PaperFormat formatOf(PaperUse use) {
    if (use == PaperUse::picture) return PaperFormat::png;
    return use == PaperUse::drawing ? PaperFormat::svg : PaperFormat::pdf;
}

/// Nothing but the two maps that are looked at: it has their title, not that of one of them.
bool isComparisonAlone(const PaperSource& source, const PaperOptions& options) {
    return source.compared && options.parts == onlyComparison;
}

} // namespace

PaperPages pagesFor(const PaperSource& source, PaperUse use, const PaperOptions& options,
                    const PageDone& done) {
    if (isComparisonAlone(source, options))
        return paperPages(*source.compared, formatOf(use), options, done);
    return paperPages(*source.library, source.map, formatOf(use), options,
                      source.compared ? &*source.compared : nullptr, done);
}

std::vector<std::byte> fileFor(const PaperSource& source, PaperUse use, const PaperOptions& options,
                               const PageDone& done) {
    const auto& compared = source.compared;
    switch (use) {
    case PaperUse::webPage:
        return compared ? renderComparisonPage(*compared, options)
                        : renderWebPage(*source.library, source.map, options);
    case PaperUse::spreadsheet:
        return compared ? renderComparisonWorkbook(*compared, options)
                        : renderWorkbook(*source.library, source.map, options);
    case PaperUse::paper:
    case PaperUse::print:
    case PaperUse::picture:
    case PaperUse::drawing: break;
    }
    if (isComparisonAlone(source, options))
        return renderComparison(*compared, formatOf(use), options, done);
    if (!compared) return renderMap(*source.library, source.map, formatOf(use), options, done);
    return rendered(pagesFor(source, use, options, done), formatOf(use), options.dpi, done);
}

} // namespace rightward
