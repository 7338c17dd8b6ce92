// SPDX-License-Identifier: MIT
#include "exchange/typed.h"

#include "support/catch.h"

#include <string>

using namespace rightward;

namespace {

template <class T>
bool isUnknown(const Typed<T>& typed) {
    return !typed.value && !typed.problem;
}

template <class T>
bool isWrong(const Typed<T>& typed, ProblemCode problem) {
    return !typed.value && typed.problem == problem;
}

/// The date in ISO, "unknown" or "wrong".
std::string date(const char* text) {
    const auto typed = typedDate(text);
    if (typed.value) return typed.value->iso();
    if (!typed.problem) return "unknown";
    if (*typed.problem == ProblemCode::dateCenturyUnclear) return "which century";
    return *typed.problem == ProblemCode::dateInvalid ? "wrong" : "wrong code";
}

/// The pounds, -1 for unknown, -2 for no sum of money, -3 for too much or too little.
std::int64_t pounds(const char* text) {
    const auto typed = typedPounds(text);
    if (typed.value) return typed.value->value();
    if (!typed.problem) return -1;
    return *typed.problem == ProblemCode::moneyInvalid ? -2 : -3;
}

} // namespace

TEST_CASE("Sept is a month, and a year may come first", "[exchange]") {
    CHECK(typedDate("30 Sept 2027").value == Date::of(2027, 9, 30));
    CHECK(typedDate("2027/03/31").value == Date::of(2027, 3, 31));
    CHECK(typedPounds("0,625").problem == ProblemCode::moneyInvalid);
}

TEST_CASE("a sum with pence is rounded half up, and nothing else is", "[exchange]") {
    CHECK(roundedPounds("£12,500.50 p.a.") == Pounds(12'501));
    CHECK(roundedPounds("12500.49") == Pounds(12'500));
    for (const char* text :
         {"12,500", "12.5", "12.500", "1.2.50", "x.50", ".50", "-1.50", "", "£", "1,5.00"}) {
        INFO(text);
        CHECK_FALSE(roundedPounds(text));
    }
}

TEST_CASE("a date is read with the day first, or in ISO", "[exchange]") {
    CHECK(date("2027-03-31") == "2027-03-31");
    CHECK(date("31/03/2027") == "2027-03-31");
    CHECK(date("31/3/2027") == "2027-03-31");
    CHECK(date("31-3-2027") == "2027-03-31");
    CHECK(date("31.3.2027") == "2027-03-31");
    CHECK(date("31 March 2027") == "2027-03-31");
    CHECK(date("1 MAR 2027") == "2027-03-01");
    CHECK(date("31st March 2027") == "2027-03-31");
    CHECK(date("1st Mar 2027") == "2027-03-01");
    CHECK(date("31-Mar-2027") == "2027-03-31");
    CHECK(date("01/12/2026") == "2026-12-01");
    CHECK(date("29/02/2028") == "2028-02-29");
    CHECK(date(" \t31/03/2027\r\n") == "2027-03-31");
    CHECK(date("\u00a031/03/2027\u00a0 ") == "2027-03-31");
}

TEST_CASE("a day may be written as its first moment, and as no other", "[exchange]") {
    CHECK(date("2027-03-31T00:00:00") == "2027-03-31");
    CHECK(date("2027-03-31 00:00:00") == "2027-03-31");
    CHECK(date("31/03/2027 00:00") == "2027-03-31");
    CHECK(date("31/03/2027 12:00") == "wrong");
    CHECK(date("2027-03-31T00:00:01") == "wrong");
    CHECK(date("2027-03-31T00:00:00Z") == "wrong");
}

TEST_CASE("a year of two digits could be in two centuries", "[exchange]") {
    CHECK(date("31/03/27") == "which century");
    CHECK(date("31-Mar-27") == "which century");
    CHECK(date("31 March 27") == "which century");
}

TEST_CASE("a day that is not in the calendar is no date", "[exchange]") {
    CHECK(date("31/02/2027") == "wrong");
    CHECK(date("29/02/2027") == "wrong");
    CHECK(date("2027-02-29") == "wrong");
    CHECK(date("31 June 2027") == "wrong");
    CHECK(date("03/31/2027") == "wrong");
    CHECK(date("0/1/2027") == "wrong");
    CHECK(date("31/03/1066") == "wrong");
}

TEST_CASE("what could be two dates, or none, is no date", "[exchange]") {
    CHECK(date("31/03-2027") == "wrong");
    CHECK(date("31 3 2027") == "wrong");
    CHECK(date("March 2027") == "wrong");
    CHECK(date("31 Mars 2027") == "wrong");
    CHECK(date("March 31 2027") == "wrong");
    CHECK(date("March 31, 2027") == "wrong");
    CHECK(date("Mar-27") == "wrong");
    CHECK(date("st/03/2027") == "wrong");
    CHECK(date("31/03/027") == "wrong");
    CHECK(date("46112") == "wrong");
    CHECK(date("٣١/٠٣/٢٠٢٧") == "wrong");
    CHECK(date("-1/03/2027") == "wrong");
    CHECK(date("31//2027") == "wrong");
    CHECK(date("soon") == "wrong");
}

TEST_CASE("a sum is read in whole pounds", "[exchange]") {
    CHECK(pounds("12500") == 12'500);
    CHECK(pounds("12,500") == 12'500);
    CHECK(pounds("£12,500") == 12'500);
    CHECK(pounds("£ 12,500") == 12'500);
    CHECK(pounds("12,500.00") == 12'500);
    CHECK(pounds("  £1,234,567.00 ") == 1'234'567);
    CHECK(pounds("12500.0") == 12'500);
    CHECK(pounds("£12,500 p.a.") == 12'500);
    CHECK(pounds("12,500.00 per annum") == 12'500);
    CHECK(pounds("12500 Per Year") == 12'500);
    CHECK(pounds("0") == 0);
    CHECK(pounds("999,999,999,999") == 999'999'999'999);
}

TEST_CASE("a sum is never guessed at", "[exchange]") {
    for (const char* text : {"£1,2,3",    "12,50",     "1,2500", ",500",   "12,500,",
                             "12,500.50", "12.5",      "12500.", "12.500", "12 500",
                             "£ 12 500",  "1e5",       "12k",    "£",      "££5",
                             "5£",        "+5",        "$5",     "50%",    "0x10",
                             "(500)",     "about 500", "١٢٥٠٠",  "p.a.",   "12,500 a month",
                             "12,500.5",  "１２",      "NaN",    "inf",    "1,000.00.00",
                             ".00"}) {
        INFO(text);
        CHECK(pounds(text) == -2);
    }
    CHECK(pounds("-5") == -3);
    CHECK(pounds("1,000,000,000,000") == -3);
    CHECK(pounds("99999999999999999999999999") == -3);
}

TEST_CASE("notice and users are whole numbers in their range", "[exchange]") {
    CHECK(typedMonths("6").value == Months(6));
    CHECK(typedMonths(" 0 ").value == Months(0));
    CHECK(typedUsers("31,000").value == Users(31'000));
    CHECK(typedUsers("560").value == Users(560));
    CHECK(isWrong(typedMonths("601"), ProblemCode::numberOutOfRange));
    CHECK(isWrong(typedMonths("-1"), ProblemCode::numberOutOfRange));
    CHECK(typedMonths("3 months").value == Months(3));
    CHECK(typedMonths("1 Month").value == Months(1));
    CHECK(typedMonths("3.0").value == Months(3));
    CHECK(typedUsers("560.0").value == Users(560));
    CHECK(isWrong(typedMonths("90 days"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedMonths(" months"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedMonths("1.5"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedUsers("1000000000"), ProblemCode::numberOutOfRange));
    CHECK(isWrong(typedUsers("٥٦٠"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedUsers("1e3"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedUsers("--1"), ProblemCode::numberInvalid));
}

TEST_CASE("a coordinate is whole and on the grid", "[exchange]") {
    CHECK(typedCoordinate("0").value == 0);
    CHECK(typedCoordinate("1000").value == 1000);
    CHECK(isWrong(typedCoordinate("1001"), ProblemCode::placeOutOfRange));
    CHECK(isWrong(typedCoordinate("-1"), ProblemCode::placeOutOfRange));
    CHECK(isWrong(typedCoordinate("0.5"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedCoordinate("0,5"), ProblemCode::numberInvalid));
    CHECK(isWrong(typedCoordinate("middle"), ProblemCode::numberInvalid));
}

TEST_CASE("what says that nothing is known is unknown, not a problem and not zero", "[exchange]") {
    for (const char* text : {"",
                             "  ",
                             "TBC",
                             "tbc",
                             " Tbc ",
                             "n/a",
                             "N/A",
                             "unknown",
                             "Unknown",
                             "not known",
                             "rolling",
                             "ROLLING",
                             "\u00a0",
                             "-",
                             "–",
                             "TBD",
                             "N/K",
                             "#N/A",
                             "None known",
                             "not applicable",
                             "To be confirmed"}) {
        INFO(text);
        CHECK(isUnknown(typedName(text)));
        CHECK(isUnknown(typedNote(text)));
        CHECK(isUnknown(typedDate(text)));
        CHECK(isUnknown(typedPounds(text)));
        CHECK(isUnknown(typedMonths(text)));
        CHECK(isUnknown(typedUsers(text)));
        CHECK(isUnknown(typedCoordinate(text)));
    }
    CHECK(typedName("Rolling stock").value == Name("Rolling stock"));
    CHECK(typedName("None").value == Name("None"));
    CHECK(asTyped<Name>("TBC").value == Name("TBC"));
}

TEST_CASE("a name keeps what is in it and loses the white space around it", "[exchange]") {
    CHECK(typedName("  Tŷ Cyngor ").value == Name("Tŷ Cyngor"));
    CHECK(typedName("🗑️ bins").value == Name("🗑️ bins"));
    CHECK(typedName("<img src=file:///etc/hostname>").value ==
          Name("<img src=file:///etc/hostname>"));
    CHECK(typedName("مجلس").value == Name("مجلس"));
}

TEST_CASE("a name holds 200 characters, whatever they take in bytes", "[exchange]") {
    std::string longest;
    for (int i = 0; i < 200; ++i)
        longest += "ŵ";
    CHECK(typedName(longest).value == Name(longest));
    CHECK(isWrong(typedName(longest + "x"), ProblemCode::textTooLong));
}

TEST_CASE("a name is one line of sound text", "[exchange]") {
    CHECK(isWrong(typedName("two\nlines"), ProblemCode::textControlCharacter));
    CHECK(isWrong(typedName("a\tb"), ProblemCode::textControlCharacter));
    CHECK(isWrong(typedName(std::string_view("a\0b", 3)), ProblemCode::textControlCharacter));
    CHECK(isWrong(typedName("caf\xe9"), ProblemCode::textNotUtf8));
}

TEST_CASE("a note keeps its lines, however they end", "[exchange]") {
    CHECK(typedNote("one\r\ntwo\rthree\nfour").value == Note("one\ntwo\nthree\nfour"));
    CHECK(typedNote("one\r\n\r\ntwo").value == Note("one\n\ntwo"));
    CHECK(isWrong(typedNote(std::string(10'001, 'x')), ProblemCode::textTooLong));
}

TEST_CASE("a word is read by its id or as people write it", "[exchange]") {
    CHECK(typedWord<Provision>("in-house").value == Provision::inHouse);
    CHECK(typedWord<Provision>("In House").value == Provision::inHouse);
    CHECK(typedWord<Provision>("Under contract").value == Provision::contract);
    CHECK(typedWord<Hosting>("on premise").value == Hosting::onPremises);
    CHECK(typedWord<Hosting>("SaaS").value == Hosting::cloud);
    CHECK(typedWord<Hosting>("None").value == Hosting::none);
    CHECK(typedWord<DataSensitivity>("Personal data").value == DataSensitivity::personal);
    CHECK(typedWord<CostConfidence>("est.").value == CostConfidence::estimated);
    CHECK(isUnknown(typedWord<Hosting>("TBC")));
    for (const char* text :
         {"Yes", "no", "true", "y", "1", "sensitive", "private cloud", "ｃloud"}) {
        INFO(text);
        CHECK(isWrong(typedWord<Hosting>(text), ProblemCode::wordUnknown));
        CHECK(isWrong(typedWord<DataSensitivity>(text), ProblemCode::wordUnknown));
    }
}
