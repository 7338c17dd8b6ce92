// SPDX-License-Identifier: MIT
#include "paper/missing_glyphs.h"
#include "support/catch.h"

using namespace rightward;

namespace {

QString missingIn(const QString& text) {
    return charactersWithoutGlyph({{}, {{{}, {PageText{{}, text, {}}}}}});
}

} // namespace

TEST_CASE("what the font has is not missing", "[paper]") {
    CHECK(missingIn(QStringLiteral("Gŵyl y Tŷ — £5 · “café” ½ →")).isEmpty());
    CHECK(missingIn(QString(QChar(QChar::LineSeparator)) + QChar(0x200E)).isEmpty());
}

TEST_CASE("what no font has is told once, in order", "[paper]") {
    // Set aside for private use, where even fonts of symbols have nothing.
    const auto two = QString::fromUtf8("\U0010F9A7\U000FE123");
    CHECK(missingIn(QStringLiteral("Laptops ") + two + two) == two);
    CHECK(missingIn({}).isEmpty());
}
