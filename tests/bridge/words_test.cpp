// SPDX-License-Identifier: MIT
#include "bridge/words.h"
#include "model/problem_tokens.h"
#include "support/catch.h"

#include <QSet>

using namespace rightward;

namespace {

/// Every code from the first to `last` has words of its own, and no place in them is left unfilled.
template <class Code, class Words>
void checkAll(Code last, Words words) {
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString text = words(static_cast<Code>(i));
        INFO("code " << i << ": " << text.toStdString());
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(QStringLiteral("%1")));
        CHECK_FALSE(text.contains(QStringLiteral("%2")));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

} // namespace

TEST_CASE("every error, problem and edit has words of its own", "[bridge]") {
    checkAll(tokenTable<ErrorCode>.back().first, [](ErrorCode code) {
        return errorText(Error(code, {"a.rightward", "why"}));
    });
    checkAll(tokenTable<ProblemCode>.back().first,
             [](ProblemCode code) { return problemText(code); });
    checkAll(EditVerb::difference, [](EditVerb verb) {
        return editText({verb, {"Laptops", "Payroll"}});
    });
}

TEST_CASE("no error or problem is without an id for programs", "[bridge]") {
    // The compiler sees to it that each has words; so there are words for one past the last id
    // only where an id was forgotten.
    const auto errors = tokenTable<ErrorCode>.size();
    CHECK(errorText(Error(static_cast<ErrorCode>(errors), {"a.rightward"})).isEmpty());
    const auto problems = tokenTable<ProblemCode>.size();
    CHECK(problemText(static_cast<ProblemCode>(problems)).isEmpty());
}

TEST_CASE("what a file is called cannot disturb the sentence about it", "[bridge]") {
    const auto text =
        errorText(Error(ErrorCode::writeFailed, {"100%2 %1 & <b>.rightward", "full"}));
    CHECK(text.startsWith(QStringLiteral("100%2 %1 & <b>.rightward was not written (full)")));
}

TEST_CASE("an error about content says where the first problem is", "[bridge]") {
    const Error error(ErrorCode::contentInvalid, {"a.rightward"},
                      {{ProblemCode::dateInvalid, "maps[0].date", {}}});
    CHECK(errorText(error).contains(QStringLiteral("maps[0].date: This is no date")));
}

TEST_CASE("unknown is said, never shown as zero", "[bridge]") {
    CHECK(poundsText({}) == QStringLiteral("not known"));
    CHECK(poundsText(Pounds(0)) == QStringLiteral("£0"));
    CHECK(poundsText(Pounds(1'234'567)) == QStringLiteral("£1,234,567"));
    CHECK(dateText({}) == QStringLiteral("not known"));
    CHECK(dateText(Date::of(2027, 9, 30)) == QStringLiteral("30 September 2027"));
}
