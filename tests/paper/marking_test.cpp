// SPDX-License-Identifier: MIT
#include "paper/marking.h"

#include "support/catch.h"

using namespace rightward;

TEST_CASE("the usual markings are written large, other words as they are, and none is none",
          "[paper]") {
    CHECK(markingOf(QStringLiteral("official")) == Marking("OFFICIAL"));
    CHECK(markingOf(QStringLiteral(" Official-Sensitive ")) == Marking("OFFICIAL-SENSITIVE"));
    CHECK(markingOf(QStringLiteral("Not for the press")) == Marking("Not for the press"));
    CHECK_FALSE(markingOf(QStringLiteral("None")));
    CHECK_FALSE(markingOf(QString()));
    CHECK_FALSE(markingOf(QString(61, u'x')));
}
