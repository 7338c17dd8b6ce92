// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "exchange/moment_text.h"
#include "model/rules.h"
#include "support/catch.h"
#include "support/generators.h"

#include <limits>

using namespace rightward;

TEST_CASE("what is written is read back the same", "[exchange]") {
    CHECK(rc::check("read(write(library)) == library", [](const Library& library) {
        const auto reading = readJson(writeJson(library));
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.library == library);
    }));
}

TEST_CASE("what has been written once is written the same again", "[exchange]") {
    CHECK(rc::check("write(read(write(library))) == write(library)", [](const Library& library) {
        const auto text = writeJson(library);
        RC_ASSERT(writeJson(readJson(text).library) == text);
    }));
}

TEST_CASE("a document cut short is refused", "[exchange]") {
    CHECK(rc::check("half a document is none", [](const Library& library) {
        auto text = writeJson(library);
        // Without the last line feed a document is still whole.
        text.resize(static_cast<std::size_t>(
            *rc::gen::inRange<std::int64_t>(0, static_cast<std::int64_t>(text.size()) - 1)));
        RC_ASSERT_THROWS_AS(readJson(text), Error);
    }));
}

TEST_CASE("a damaged byte is an error, a problem or another sound library", "[exchange]") {
    CHECK(rc::check("reading never half succeeds", [](const Library& library) {
        auto text = writeJson(library);
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::arbitrary<char>();
        try {
            const auto reading = readJson(text);
            if (!reading.problems.empty()) RC_ASSERT(reading.library == Library());
            if (reading.problems.empty()) RC_ASSERT(brokenRules(reading.library).empty());
        } catch (const Error&) {
            RC_SUCCEED("refused");
        }
    }));
}

TEST_CASE("a moment is read back the same", "[exchange]") {
    CHECK(rc::check("parseMoment(momentText(moment)) == moment",
                    [](Moment moment) { RC_ASSERT(parseMoment(momentText(moment)) == moment); }));
}

TEST_CASE("a moment is written in ISO, in UTC", "[exchange]") {
    CHECK(momentText({0}) == "1970-01-01T00:00:00Z");
    CHECK(momentText({1'795'435'200}) == "2026-11-23T12:00:00Z");
    CHECK(momentText({-1}) == "1969-12-31T23:59:59Z");
    CHECK(parseMoment("2028-02-29T23:59:59Z") == Moment{1'835'481'599});
}

TEST_CASE("a moment that is out of reach is written as the nearest", "[exchange]") {
    CHECK(momentText({std::numeric_limits<std::int64_t>::min()}) == "0000-01-01T00:00:00Z");
    CHECK(momentText({std::numeric_limits<std::int64_t>::max()}) == "9999-12-31T23:59:59Z");
}

TEST_CASE("what is no moment is not read", "[exchange]") {
    for (const char* text :
         {"", "2026-11-23", "2026-11-23T12:00:00", "2026-11-23 12:00:00Z", "2026-02-29T12:00:00Z",
          "2026-11-23T24:00:00Z", "2026-11-23T12:60:00Z", "2026-11-23T12:00:60Z",
          "2026-11-23T12:00:00+01:00", "2026-11-23T12:00:00ZZ", "-026-11-23T12:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(parseMoment(text));
    }
}
