// SPDX-License-Identifier: MIT
#include "panels/typed_name.h"
#include "panels/wrapping.h"

#include "panels/small_map.h"
#include "support/catch.h"

using namespace rightward;
using namespace rightward::build;

TEST_CASE("a long word gets places to break, and nothing else changes", "[panels]") {
    constexpr QChar zeroWidthSpace(0x200b);
    CHECK(wrappable(QStringLiteral("Laptop build service")) ==
          QStringLiteral("Laptop build service"));
    auto broken = wrappable(QString(200, u'x'));
    CHECK(broken.count(zeroWidthSpace) == 12);
    CHECK(broken.remove(zeroWidthSpace) == QString(200, u'x'));
}

TEST_CASE("a place to break never parts what is one sign", "[panels]") {
    const auto family = QStringLiteral("👩‍👩‍👧‍👦");
    auto many = family.repeated(20);
    auto broken = wrappable(many);
    CHECK(broken.split(QChar(0x200b)) == QStringList{family.repeated(16), family.repeated(4)});
}

TEST_CASE("a name is known if the catalogue or the map has it, however it is written", "[panels]") {
    const SmallSession small;
    CHECK(isKnown(small.session, "pcs"));
    CHECK(isKnown(small.session, "KIOSK"));
    CHECK(isKnown(small.session, ""));
    CHECK_FALSE(isKnown(small.session, "Kiosks"));
    CHECK_FALSE(isKnown(small.session, "???"));
}
