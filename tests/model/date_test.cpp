// SPDX-License-Identifier: MIT
#include "model/capability.h"

#include "support/catch.h"
#include "support/value_generators.h"

using namespace rightward;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

std::string earlier(const char* iso, std::int64_t months) {
    return day(iso).monthsEarlier(months).iso();
}

} // namespace

TEST_CASE("a date is a day that the calendar has", "[model]") {
    CHECK_FALSE(Date::of(2027, 2, 31).has_value());
    CHECK_FALSE(Date::of(2027, 2, 29).has_value());
    CHECK(Date::of(2028, 2, 29).has_value());
    CHECK(Date::of(2000, 2, 29).has_value());
    CHECK_FALSE(Date::of(2100, 2, 29).has_value());
    CHECK_FALSE(Date::of(2027, 4, 31).has_value());
    CHECK_FALSE(Date::of(2027, 13, 1).has_value());
    CHECK_FALSE(Date::of(2027, 0, 1).has_value());
    CHECK_FALSE(Date::of(2027, 1, 0).has_value());
    CHECK_FALSE(Date::of(2027, -1, -1).has_value());
}

TEST_CASE("dates run from 1900 to 2999", "[model]") {
    CHECK(Date::of(1900, 1, 1).has_value());
    CHECK_FALSE(Date::of(1899, 12, 31).has_value());
    CHECK(Date::of(2999, 12, 31).has_value());
    CHECK_FALSE(Date::of(3000, 1, 1).has_value());
}

TEST_CASE("a date is read as YYYY-MM-DD and nothing else", "[model]") {
    CHECK(Date::parse("2027-03-31") == Date::of(2027, 3, 31));
    const auto* const text =
        GENERATE("", "2027-02-31", "31/02/2027", "2027-3-31", "2027-03-31 ", " 2027-03-31",
                 "2027/03/31", "2027-03-31T00:00", "20270331", "+027-03-31", "2027-0a-31", "TBC");
    INFO(text);
    CHECK_FALSE(Date::parse(text).has_value());
}

TEST_CASE("a date survives being written and read", "[model]") {
    CHECK(rc::check("parse(iso) is the date",
                    [](const Date& date) { RC_ASSERT(Date::parse(date.iso()) == date); }));
}

TEST_CASE("dates are ordered by the calendar", "[model]") {
    CHECK(day("2026-12-31") < day("2027-01-01"));
    CHECK(day("2027-01-31") < day("2027-02-01"));
}

TEST_CASE("months earlier is the same day, or the end of a shorter month", "[model]") {
    CHECK(earlier("2027-09-30", 3) == "2027-06-30");
    CHECK(earlier("2027-05-31", 3) == "2027-02-28");
    CHECK(earlier("2028-05-31", 3) == "2028-02-29");
    CHECK(earlier("2028-02-29", 12) == "2027-02-28");
    CHECK(earlier("2027-01-15", 1) == "2026-12-15");
    CHECK(earlier("2027-12-31", 1) == "2027-11-30");
    CHECK(earlier("2027-03-31", 0) == "2027-03-31");
    CHECK(earlier("2027-03-31", 120) == "2017-03-31");
}

TEST_CASE("months earlier stops at the first day there is", "[model]") {
    CHECK(earlier("1900-01-31", 1) == "1900-01-01");
    CHECK(earlier("1900-02-01", 1) == "1900-01-01");
    CHECK(earlier("2027-03-31", Months::max * 100) == "1900-01-01");
}

TEST_CASE("notice is due the contract's end less the notice", "[model]") {
    Details details;
    CHECK_FALSE(notifyBy(details).has_value());
    details.contractEnd = day("2027-08-31");
    CHECK_FALSE(notifyBy(details).has_value()); // unknown notice is not none
    details.noticeMonths = Months(6);
    CHECK(notifyBy(details) == day("2027-02-28"));
    details.noticeMonths = Months(0);
    CHECK(notifyBy(details) == day("2027-08-31"));
    details.contractEnd.reset();
    CHECK_FALSE(notifyBy(details).has_value());
}
