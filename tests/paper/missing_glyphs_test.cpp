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
    // Set aside for private use; no font of ours or of a desktop has these.
    const QString two = QString(QChar(0xE9A7)) + QChar(0xE123);
    CHECK(missingIn(QStringLiteral("Laptops ") + two + two) == two);
    CHECK(missingIn({}).isEmpty());
}
