// SPDX-License-Identifier: MIT
#include "score/ranking.h"

#include "support/catch.h"

#include <algorithm>

using namespace rightward;

namespace {

template <class T>
Id<T> idNumbered(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes.back() = number;
    return Id<T>(Uuid(bytes));
}

/// Builds a map's content: each capability's id counts up from 1.
class Builder {
public:
    Builder& add(const char* name, std::optional<Place> place,
                 std::optional<Pounds> cost = std::nullopt) {
        const auto id = idNumbered<Capability>(++m_count);
        Capability capability{id, idNumbered<MapInfo>(1), Name(name), {}, place, {}, {}};
        capability.details.annualCost = cost;
        m_content.capabilities.emplace(id, std::move(capability));
        return *this;
    }
    MapContent content() const { return m_content; }

private:
    MapContent m_content;
    std::uint8_t m_count = 0;
};

std::vector<std::string> namesOf(const std::vector<Ranked>& ranking) {
    std::vector<std::string> names;
    for (const auto& one : ranking)
        names.push_back(one.capability->name.text());
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("what to share first stands at the top", "[score]") {
    const auto content = Builder()
                             .add("Website", Place{720, 940})
                             .add("AI answers", Place{280, 880})
                             .add("Laptops", Place{900, 150})
                             .add("Council tax", Place{740, 320})
                             .add("Backup", Place{950, 10})
                             .content();
    const auto ranking = ranked(content);
    CHECK(namesOf(ranking) == Names{"Backup", "Laptops", "Council tax", "Website", "AI answers"});
    CHECK(ranking.front().score == scoreOf({950, 10}));
    CHECK(ranking.back().score.tier == Tier::keep);
}

TEST_CASE("among equal scores the largest known cost stands first, unknown last", "[score]") {
    const Place place{900, 150};
    const auto content = Builder()
                             .add("Unknown", place)
                             .add("Free", place, Pounds(0))
                             .add("Dear", place, Pounds(90'000))
                             .add("Cheap", place, Pounds(1'000))
                             .content();
    CHECK(namesOf(ranked(content)) == Names{"Dear", "Cheap", "Free", "Unknown"});
}

TEST_CASE("among equal scores and costs the name decides, then the id", "[score]") {
    const Place place{900, 150};
    const auto content = Builder().add("B", place).add("A", place).add("A", place).content();
    const auto ranking = ranked(content);
    CHECK(namesOf(ranking) == Names{"A", "A", "B"});
    CHECK(ranking[0].capability->id == idNumbered<Capability>(2));
    CHECK(ranking[1].capability->id == idNumbered<Capability>(3));
}

TEST_CASE("what has no place is not ranked but waits, by name", "[score]") {
    const auto content = Builder()
                             .add("Payroll", std::nullopt)
                             .add("Laptops", Place{900, 150})
                             .add("Drones", std::nullopt)
                             .content();
    CHECK(namesOf(ranked(content)) == Names{"Laptops"});
    const auto waiting = unplaced(content);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0]->name.text() == "Drones");
    CHECK(waiting[1]->name.text() == "Payroll");
}

TEST_CASE("11: costs, suppliers, dates, names and order change no score", "[score]") {
    const Place place{640, 300};
    auto content = Builder().add("Plain", place).add("Rich", place, Pounds(500'000)).content();
    auto& details = content.capabilities.rbegin()->second.details;
    details.supplier = Name("Tarnwick Devices");
    details.contractEnd = Date::of(2027, 3, 31);
    details.provision = Provision::contract;
    details.alreadySharedWith = Name("Eastvale");
    for (const auto& one : ranked(content))
        CHECK(one.score == scoreOf(place));
}

TEST_CASE("an empty map ranks nothing", "[score]") {
    CHECK(ranked({}).empty());
    CHECK(unplaced({}).empty());
}
