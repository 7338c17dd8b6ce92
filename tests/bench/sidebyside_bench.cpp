// SPDX-License-Identifier: MIT
// What it costs, in processor time and until everything is repainted, to select a capability on one
// of two maps side by side and to look at one mark alone, against one whole frame of a single map
// view. Aim: selecting at most one frame; filtering one for each of the two maps. And what an edit
// costs, the comparison made anew included.
#include "app/application.h"
#include "bench/measure.h"
#include "bridge/shipped.h"
#include "canvas/map_view.h"
#include "edit/edits.h"
#include "sidebyside/compare_view.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace rightward;

namespace {

constexpr QSize viewSize(1440, 820);
constexpr int rounds = 30;

CapabilityId idOf(std::size_t map, int number) {
    Uuid::Bytes bytes{1};
    bytes[13] = static_cast<std::uint8_t>(map);
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return CapabilityId(Uuid(bytes));
}

/// Two councils with so many capabilities each, spread over the grid: of five names four are on
/// both maps.
Library libraryOf(int count) {
    Library library = sampleLibrary();
    library.matches.clear();
    std::size_t at = 0;
    for (auto& [id, map] : library.maps) {
        auto& content = map.writable().content;
        content = {};
        for (int i = 0; i < count; ++i) {
            const bool isAlone = i % 5 == 4;
            const auto name = "Service " + std::to_string(i) + (isAlone && at > 0 ? " there" : "");
            const Place place((i * 389 + static_cast<int>(at) * 40) % 1001, i * 617 % 1001);
            content.capabilities.emplace(
                idOf(at, i), Capability{idOf(at, i), id, Name(name), {}, place, {}, {}});
        }
        ++at;
    }
    return library;
}

void settle() {
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents();
}

/// The middle of several, each until nothing is left to repaint.
double costOf(const std::function<void(int)>& gesture) {
    settle();
    std::vector<double> costs;
    for (int i = 0; i < rounds; ++i) {
        const double before = bench::cpuMilliseconds();
        gesture(i);
        settle();
        costs.push_back(bench::cpuMilliseconds() - before);
    }
    std::sort(costs.begin(), costs.end());
    return costs[costs.size() / 2];
}

/// One map alone on as much room as a side has, painted from nothing.
double costOfFrame(int count) {
    Session session(libraryOf(count), shippedCatalogue());
    MapView view(session);
    view.resize(viewSize.width() / 2, viewSize.height() * 2 / 3);
    view.fit();
    view.show();
    return costOf([&](int i) {
        view.setFaded(i % 2 == 0 ? std::set{idOf(0, 0)} : std::set<CapabilityId>());
    });
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication application(argc, argv);
    prepareApplication();
    bool isWithin = true;
    for (const int count : {50, 300}) {
        const double frame = costOfFrame(count);
        Session session(libraryOf(count), shippedCatalogue());
        CompareView view(session);
        view.resize(viewSize);
        view.show();
        settle();
        auto& sides = view.sides();
        view.map().fit();
        const double select =
            costOf([&](int i) { sides.pane(Side::left).select(idOf(0, i % count)); });
        const double filter = costOf([&](int i) {
            sides.setFilter(i % 2 == 0 ? std::optional(Mark::differentTiers) : std::nullopt);
        });
        const double edit = costOf([&](int i) {
            session.perform(moveCapability(session.library(), idOf(0, 1), Place{i % 2 * 500, 10}));
        });
        std::printf("two maps of %d: a frame %.2f ms; selecting %.2f ms, %.2f frames; filtering "
                    "%.2f ms, %.2f frames; an edit %.1f ms\n",
                    count, frame, select, select / frame, filter, filter / frame, edit);
        isWithin = isWithin && select <= frame && filter <= 2 * frame;
    }
    std::printf(isWithin ? "within a frame for each map\n" : "more than a frame for each map\n");
    return isWithin ? 0 : 1;
}
