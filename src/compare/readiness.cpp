// SPDX-License-Identifier: MIT
#include "compare/readiness.h"

#include "compare/matching.h"

#include <algorithm>
#include <map>
#include <set>

namespace rightward {
namespace {

constexpr std::array<int, readinessParts> mostPoints{30, 20, 20, 15, 15};
constexpr int pointsForSupplier = 8;
constexpr int pointsForService = 7;

/// A limit and the points for being within it.
struct Step {
    std::int64_t limit{};
    int points{};
};
constexpr std::array spreadSteps{Step{6, 30}, Step{12, 20}, Step{24, 10}}; // months at most
constexpr std::array noticeSteps{Step{12, 20}, Step{6, 12}, Step{1, 5}};   // months at least
constexpr std::array costSteps{Step{100'000, 15}, Step{30'000, 10}, Step{10'000, 5}}; // pounds

int pointsUpTo(std::int64_t value) {
    for (const auto& step : spreadSteps) {
        if (value <= step.limit) return step.points;
    }
    return 0;
}

template <class Steps>
int pointsFrom(const Steps& steps, std::int64_t value) {
    for (const auto& step : steps) {
        if (value >= step.limit) return step.points;
    }
    return 0;
}

PartOfReadiness because(ReadinessReason reason, int points = 0) {
    PartOfReadiness part;
    part.reason = reason;
    part.points = points;
    return part;
}

class Assessment {
public:
    Assessment(const Members& members, const Catalogue& catalogue, Date on)
        : m_members(members), m_catalogue(catalogue), m_on(on) {}

    Readiness readiness() {
        m_readiness.parts = {dates(), time(), picture(), ground(), effort()};
        return std::move(m_readiness);
    }

private:
    void findOut(Unknown what, std::size_t map, const Capability& capability) {
        m_readiness.toFindOut.push_back({what, map, &capability});
    }

    PartOfReadiness dates() {
        std::vector<Date> ends;
        bool isKnown = true;
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (isFree(each.details)) return;
            if (each.details.contractEnd) {
                ends.push_back(*each.details.contractEnd);
            } else {
                findOut(Unknown::contractEnd, map, each);
                isKnown = false;
            }
        });
        if (!isKnown) return because(ReadinessReason::datesUnknown);
        if (ends.empty()) return because(ReadinessReason::freeAnyTime, spreadSteps.front().points);
        if (ends.size() == 1)
            return because(ReadinessReason::oneContract, spreadSteps.front().points);
        const auto [first, last] = std::minmax_element(ends.begin(), ends.end());
        const int months = startedMonths(*first, *last);
        auto part = because(ReadinessReason::contractsEnd, pointsUpTo(months));
        part.months = months;
        return part;
    }

    PartOfReadiness time() {
        bool isKnown = true;
        bool isBound = false;
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (isFree(each.details)) return;
            isBound = true;
            if (notifyBy(each.details)) return;
            isKnown = false;
            if (!each.details.noticeMonths) findOut(Unknown::notice, map, each);
        });
        if (!isBound) return because(ReadinessReason::noNoticeNeeded, noticeSteps.front().points);
        if (!isKnown) return because(ReadinessReason::noticeUnknown);
        return timeUntil(earliestNotice(m_members).value().by);
    }

    PartOfReadiness timeUntil(Date notice) const {
        auto part = because(ReadinessReason::noticePassed);
        if (notice >= m_on) {
            part.months = wholeMonths(m_on, notice);
            part.reason = ReadinessReason::noticeDue;
            part.points = pointsFrom(noticeSteps, part.months);
        }
        part.date = notice;
        return part;
    }

    PartOfReadiness picture() {
        bool isKnown = true;
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (each.place) return;
            findOut(Unknown::place, map, each);
            isKnown = false;
        });
        std::vector<Place> places;
        for (const auto& place : placesOf(m_members)) {
            if (place) places.push_back(*place);
        }
        if (!isKnown || places.empty()) return because(ReadinessReason::placeUnknown);
        switch (agreementOf(places)) {
        case Agreement::oneTier: return because(ReadinessReason::sameTier, 20);
        case Agreement::nextTiers: return because(ReadinessReason::nextTiers, 10);
        case Agreement::farApart: break;
        }
        return because(ReadinessReason::tiersFarApart);
    }

    /// The first by name that two councils or more have; empty where there is none.
    std::string commonSupplier() const {
        struct Customers {
            std::string name; ///< of the supplier, as the first of them writes it
            std::set<std::size_t> maps;
        };
        std::map<std::string, Customers> suppliers;
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (isFree(each.details) || !each.details.supplier) return;
            const auto& name = each.details.supplier->text();
            auto& customers = suppliers[folded(name)];
            customers.maps.insert(map);
            if (customers.name.empty() || name < customers.name) customers.name = name;
        });
        for (const auto& [fold, customers] : suppliers) {
            if (!fold.empty() && customers.maps.size() > 1) return customers.name;
        }
        return {};
    }

    /// Empty where the catalogue knows of none.
    std::string nationalService() const {
        std::set<std::string> services;
        forEachMember(m_members, [&](std::size_t, const Capability& each) {
            const auto* entry = entryOf(each, m_catalogue);
            if (entry && !entry->sharedService.empty()) services.insert(entry->sharedService);
        });
        return services.empty() ? std::string() : *services.begin();
    }

    PartOfReadiness ground() {
        const auto supplier = commonSupplier();
        const auto service = nationalService();
        const bool isUnknown = supplier.empty() && findOutSuppliers();
        auto part =
            because(isUnknown ? ReadinessReason::supplierUnknown : ReadinessReason::nothingCommon);
        part.text = supplier.empty() ? service : supplier;
        part.points =
            (supplier.empty() ? 0 : pointsForSupplier) + (service.empty() ? 0 : pointsForService);
        if (!service.empty()) part.reason = ReadinessReason::nationalService;
        if (!supplier.empty()) {
            part.reason = service.empty() ? ReadinessReason::sameSupplier
                                          : ReadinessReason::supplierAndService;
        }
        return part;
    }

    bool findOutSuppliers() {
        bool isUnknown = false;
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (isFree(each.details) || each.details.supplier) return;
            findOut(Unknown::supplier, map, each);
            isUnknown = true;
        });
        return isUnknown;
    }

    PartOfReadiness effort() {
        const auto costs = costsOf(m_members);
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            if (!each.details.annualCost) findOut(Unknown::annualCost, map, each);
        });
        auto part = because(costs.unknownCount == 0 ? ReadinessReason::costsTogether
                                                    : ReadinessReason::someCostsUnknown,
                            pointsFrom(costSteps, costs.known));
        if (costs.knownCount == 0) part.reason = ReadinessReason::costsUnknown;
        part.pounds = costs.known;
        return part;
    }

    const Members& m_members;
    const Catalogue& m_catalogue;
    Date m_on;
    Readiness m_readiness;
};

int calendarMonths(Date from, Date to) {
    constexpr int monthsOfYear = 12;
    return (to.year() - from.year()) * monthsOfYear + to.month() - from.month();
}

} // namespace

int Readiness::total() const {
    int total = 0;
    for (const auto& part : parts)
        total += part.points;
    return total;
}

int mostPointsFor(ReadinessPart part) { return mostPoints[static_cast<std::size_t>(part)]; }

Readiness readinessOf(const Members& members, const Catalogue& catalogue, Date on) {
    return Assessment(members, catalogue, on).readiness();
}

int startedMonths(Date from, Date to) {
    const int months = calendarMonths(from, to);
    return to.monthsEarlier(months) <= from ? months : months + 1;
}

int wholeMonths(Date from, Date to) {
    if (to < from) return -startedMonths(to, from);
    const int months = calendarMonths(from, to);
    return to.monthsEarlier(months) >= from ? months : months - 1;
}

} // namespace rightward
