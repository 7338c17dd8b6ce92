// SPDX-License-Identifier: MIT
// What it costs in processor time to tag a paper of 1,000 rows: the PDF as it is exported, against
// the same pages painted by QPdfWriter alone. Aim: at most twice as much, and at most 3 s.
#include "app/application.h"
#include "bench/measure.h"
#include "bridge/convert.h"
#include "paper/pages.h"

#include <QApplication>

#include <cstdio>
#include <string>

using namespace rightward;

namespace {

constexpr int rows = 1'000;

Library libraryOfRows() {
    const Council council{freshId<CouncilId>(), Name("Northmere"), {}, {}, {}, {}};
    Map map{{freshId<MapId>(), council.id, Name("Capabilities"), *Date::of(2026, 11, 1)}, {}, {}};
    for (int i = 0; i < rows; ++i) {
        const Place place(i * 389 % 1001, i * 617 % 1001);
        const auto id = freshId<CapabilityId>();
        map.content.capabilities.emplace(
            id,
            Capability{id, map.info.id, Name("Service " + std::to_string(i)), {}, place, {}, {}});
    }
    Library library;
    library.councils.emplace(council.id, council);
    const auto id = map.info.id;
    library.maps.emplace(id, Shared<Map>(std::move(map)));
    return library;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    prepareApplication();
    const auto library = libraryOfRows();
    PaperOptions options;
    options.edition = Edition::exemptEdition;
    const auto layOut = [&] {
        return paperPages(library, library.maps.begin()->first, PaperFormat::pdf, options);
    };
    PaperPages pages;
    bench::report("laying out a paper of 1,000 rows", "paper.layout.ms",
                  bench::once([&] { pages = layOut(); }), "ms");
    std::size_t bytes = 0;
    const auto pair = bench::compare(
        3, [&] { bytes += rendered(pages, PaperFormat::pdf, 72).size(); },
        [&] { bytes += renderedUntagged(pages).size(); });
    bench::report("painting and tagging it, against painting it", "paper.tagged", pair);
    std::printf("%zu pages, %zu bytes in all\n", pages.pages.size(), bytes);
    return bytes == 0 ? 1 : 0;
}
