// SPDX-License-Identifier: MIT
#include "exchange/typed.h"
#include "support/catch.h"
#include "support/generators.h"

#include <string>

using namespace rightward;

namespace {

/// 1234567 as 1,234,567.
std::string grouped(std::int64_t number) {
    auto digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    }
    return digits;
}

std::string dayFirst(Date date, char separator) {
    return std::to_string(date.day()) + separator + std::to_string(date.month()) + separator +
           std::to_string(date.year());
}

} // namespace

TEST_CASE("every date is read in every form it may be typed in", "[exchange]") {
    CHECK(rc::check("typedDate(written(date)) == date", [](const Date& date) {
        RC_ASSERT(typedDate(date.iso()).value == date);
        for (const char separator : {'/', '-', '.'}) {
            RC_ASSERT(typedDate(dayFirst(date, separator)).value == date);
        }
    }));
}

TEST_CASE("every sum is read in every form it may be typed in", "[exchange]") {
    CHECK(rc::check("typedPounds(written(pounds)) == pounds", [](const Pounds& pounds) {
        const auto digits = std::to_string(pounds.value());
        RC_ASSERT(typedPounds(digits).value == pounds);
        RC_ASSERT(typedPounds("£" + grouped(pounds.value())).value == pounds);
        RC_ASSERT(typedPounds(digits + ".00").value == pounds);
    }));
}

TEST_CASE("a name that is typed as it is kept stays as it is", "[exchange]") {
    CHECK(rc::check("typedName(name) == name", [](const Name& name) {
        RC_PRE(trimmed(name.text()) == name.text());
        RC_ASSERT(typedName(name.text()).value == name);
    }));
}

TEST_CASE("whatever is typed is a value, unknown or a problem, never two of them", "[exchange]") {
    CHECK(rc::check("at most one of value and problem", [](const std::string& text) {
        const auto isOne = [](const auto& typed) { return !(typed.value && typed.problem); };
        RC_ASSERT(isOne(typedName(text)));
        RC_ASSERT(isOne(typedNote(text)));
        RC_ASSERT(isOne(typedDate(text)));
        RC_ASSERT(isOne(typedPounds(text)));
        RC_ASSERT(isOne(typedUsers(text)));
        RC_ASSERT(isOne(typedCoordinate(text)));
    }));
}
