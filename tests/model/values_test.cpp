// SPDX-License-Identifier: MIT
#include "model/detail_fields.h"
#include "model/shared.h"
#include "model/tokens.h"

#include "support/catch.h"
#include "support/value_generators.h"

#include <limits>
#include <set>
#include <stdexcept>

using namespace rightward;

TEST_CASE("a whole number cannot leave its range", "[model]") {
    CHECK(Pounds(0).value() == 0);
    CHECK(Pounds(999'999'999'999).value() == 999'999'999'999);
    CHECK_THROWS_AS(Pounds(-1), std::out_of_range);
    CHECK_THROWS_AS(Pounds(1'000'000'000'000), std::out_of_range);
    CHECK_THROWS_AS(Months(601), std::out_of_range);
    CHECK_THROWS_AS(Users(std::numeric_limits<std::int64_t>::max()), std::out_of_range);
    CHECK(Months::holds(600));
    CHECK_FALSE(Months::holds(std::numeric_limits<std::int64_t>::min()));
}

TEMPLATE_TEST_CASE("every value has a token of its own, read back as itself", "[model]", Column,
                   Row, CostConfidence, Provision, Hosting, DataSensitivity, Verdict) {
    std::set<std::string_view> tokens;
    for (const auto& row : tokenTable<TestType>) {
        CHECK(tokenOf(row.first) == row.second);
        CHECK(fromToken<TestType>(row.second) == row.first);
        CHECK(tokens.insert(row.second).second);
    }
    CHECK_FALSE(fromToken<TestType>("").has_value());
    CHECK_FALSE(fromToken<TestType>("No-Such-Word").has_value());
}

TEST_CASE("tokens are the words that files and commands use", "[model]") {
    CHECK(tokenOf(Column::customBuilt) == "custom-built");
    CHECK(tokenOf(Row::backEnd) == "back-end");
    CHECK(tokenOf(Provision::inHouse) == "in-house");
    CHECK(tokenOf(DataSensitivity::specialCategory) == "special-category");
    CHECK_FALSE(fromToken<Column>("Genesis").has_value()); // case is told apart
}

TEST_CASE("every detail is walked once, and what is exempt is fixed", "[model]") {
    std::set<std::string_view> all;
    std::set<std::string_view> open;
    const Details details;
    forEachDetail(details, [&](const DetailField& field, const auto& value) {
        CHECK_FALSE(value.has_value());
        CHECK(all.insert(field.name).second);
        if (field.disclosure == Disclosure::open) open.insert(field.name);
    });
    CHECK(all.size() == 14);
    // Everything that the public edition does not leave out.
    CHECK(open == std::set<std::string_view>{"provision", "users", "hosting", "dataSensitivity",
                                             "alreadySharedWith"});
}

TEST_CASE("changing a shared value leaves the copies as they were", "[model]") {
    const Shared<std::vector<int>> original(std::vector{1, 2});
    auto copy = original;
    CHECK(&*copy == &*original);
    copy.writable().push_back(3);
    CHECK(*original == std::vector{1, 2});
    CHECK(*copy == std::vector{1, 2, 3});
    CHECK_FALSE(copy == original);
    copy.writable().pop_back();
    CHECK(copy == original);
}
