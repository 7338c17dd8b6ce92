// SPDX-License-Identifier: MIT
// What it costs in processor time to export a paper of 1,000 rows as a tagged PDF, against one that
// is only painted. Aim: at most twice as much, and at most 3 s.
#include "app/application.h"
#include "bench/measure.h"
#include "bridge/convert.h"
#include "paper/pages.h"

#include <QApplication>

#include <cstdio>
#include <exception>
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

/// In processor time; the whole export of a paper, and then its painting alone.
int measure() {
    const auto library = libraryOfRows();
    PaperOptions options;
    options.edition = Edition::exemptEdition;
    const auto layOut = [&] {
        return paperPages(library, library.maps.begin()->first, PaperFormat::pdf, options);
    };
    std::size_t bytes = 0;
    const auto tagged = [&](const PaperPages& pages) {
        bytes = rendered(pages, PaperFormat::pdf, 72).size();
    };
    const auto plain = [&](const PaperPages& pages) { bytes = renderedUntagged(pages).size(); };
    const auto pages = layOut();
    const auto exporting = bench::compare(
        5, [&] { tagged(layOut()); }, [&] { plain(layOut()); });
    const auto painting = bench::compare(
        5, [&] { tagged(pages); }, [&] { plain(pages); });
    bench::report("a tagged paper of 1,000 rows, against a plain one", "paper.tagged", exporting);
    bench::report("the same without its layout", "paper.tagged.painting", painting);
    constexpr double most = 2;
    constexpr double mostMilliseconds = 3'000;
    return exporting.ratio() <= most && exporting.ours <= mostMilliseconds && bytes > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        prepareApplication();
        return measure();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
