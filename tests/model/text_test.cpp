// SPDX-License-Identifier: MIT
#include "model/text.h"

#include "support/catch.h"

#include <stdexcept>

using namespace rightward;
using namespace std::string_literals;

namespace {

std::string repeated(const std::string& character, std::size_t count) {
    std::string text;
    for (; count > 0; --count)
        text += character;
    return text;
}

} // namespace

TEST_CASE("a name has 1 to 200 characters, however many bytes they take", "[model]") {
    CHECK(Name::fault("") == TextFault::blank);
    CHECK_FALSE(Name::fault("x").has_value());
    for (const auto* character : {"x", "ŷ", "漢", "🗑"}) {
        INFO(character);
        CHECK_FALSE(Name::fault(repeated(character, 200)).has_value());
        CHECK(Name::fault(repeated(character, 201)) == TextFault::tooLong);
    }
}

TEST_CASE("a name of white space only is blank", "[model]") {
    CHECK(Name::fault("   ") == TextFault::blank);
    CHECK(Name::fault("\u00a0\u2003") == TextFault::blank); // no-break space, em space
    CHECK(Note::fault(" \n\t ") == TextFault::blank);
}

TEST_CASE("a name of invisible characters only is blank", "[model]") {
    const auto text = GENERATE("\ufeff", "\u200b", "\u200d \u2060", "\u202e\u202c");
    CHECK(Name::fault(text) == TextFault::blank);
    CHECK(Note::fault(text) == TextFault::blank);
    CHECK_FALSE(Name::fault("a\u200d").has_value());
}

TEST_CASE("a text never has white space at its ends", "[model]") {
    CHECK(Name(" spaced out\n").text() == "spaced out");
    CHECK(Name::of("\ufeff\u00a0Payroll\u2003")->text() == "Payroll");
    CHECK(Note("\n\tone\n two \r\n").text() == "one\n two");
    CHECK_FALSE(Name::fault(" " + repeated("x", 200) + " ").has_value());
}

TEST_CASE("text is kept as it was written, whatever it looks like", "[model]") {
    const auto* const text =
        GENERATE("<img src=file:///etc/hostname>", "<b>&amp;</b>", "Gweinyddu’r dreth, Tŷ Ŵyr",
                 "👩🏽‍💻 🗑️", "مجلس المدينة", "עִבְרִית", "e\u0301 and é",
                 "\u202Eback\u202C", "=1+1", "%1 %n {0}", "'; DROP TABLE council; --", "C:\\x\\..");
    INFO(text);
    CHECK_FALSE(Name::fault(text).has_value());
    CHECK(Name(text).text() == text);
}

TEST_CASE("bytes that are not UTF-8 are refused", "[model]") {
    const auto bytes = GENERATE("\xff"s, "caf\xe9"s, "\xc3"s, "\xc0\xaf"s, "\xed\xa0\x80"s,
                                "\xf4\x90\x80\x80"s, "\xf0\x9f\x97"s, "a\x80"s);
    CHECK(Name::fault(bytes) == TextFault::notUtf8);
    CHECK(Note::fault(bytes) == TextFault::notUtf8);
}

TEST_CASE("control characters are refused, NUL among them", "[model]") {
    const auto text = GENERATE("\0"s, "a\0b"s, "\x01"s, "\x1b[31m"s, "\x7f"s, "\u0085"s, "a\rb"s);
    CHECK(Name::fault(text) == TextFault::controlCharacter);
    CHECK(Note::fault(text) == TextFault::controlCharacter);
}

TEST_CASE("a note may have many lines, a name has one", "[model]") {
    const auto text = GENERATE("one\ntwo"s, "one\ttwo"s, "one\u2028two"s, "one\u2029two"s);
    CHECK(Name::fault(text) == TextFault::controlCharacter);
    CHECK_FALSE(Note::fault(text).has_value());
    CHECK(Note(text).text() == text);
}

TEST_CASE("a note has up to 10,000 characters", "[model]") {
    CHECK_FALSE(Note::fault(repeated("ŷ", 10'000)).has_value());
    CHECK(Note::fault(repeated("ŷ", 10'001)) == TextFault::tooLong);
}

TEST_CASE("a text with a fault cannot be made", "[model]") {
    CHECK_THROWS_AS(Name(""), std::invalid_argument);
    CHECK_THROWS_AS(Name(std::string(201, 'x')), std::invalid_argument);
    CHECK_THROWS_AS(Note("a\0b"s), std::invalid_argument);
}

TEST_CASE("trimming takes white space from both ends only", "[model]") {
    CHECK(trimmed("  Lap tops \r\n") == "Lap tops");
    CHECK(trimmed("Laptops") == "Laptops");
    CHECK(trimmed(" \t ").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed("\u00a0x\u3000") == "x");
    CHECK(trimmed(" \xa0 ") == "\xa0"); // no character, so nothing to take off
    CHECK(trimmed("\xc2") == "\xc2");
}
