// SPDX-License-Identifier: MIT
#include "canvas/layout_style.h"
#include "canvas/name_lines.h"
#include "support/catch.h"

using namespace rightward;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("a text breaks between words, into lines about equally long", "[canvas]") {
    const QFontMetricsF metrics(screenStyle().font);
    const NameLines name(text("Environmental health and licensing"), metrics, 60);
    const double whole = metrics.horizontalAdvance(text("Environmental health and licensing"));
    CHECK(name.fit(whole, 0).lines == 1);
    CHECK(name.lines(whole, 0, metrics).size() == 1);
    const QStringList two = name.lines(whole - 1, 0, metrics);
    CHECK(two == QStringList{text("Environmental"), text("health and licensing")});
}

TEST_CASE("only a word wider than its line is broken, and none of its letters is lost",
          "[canvas]") {
    const QFontMetricsF metrics(screenStyle().font);
    const QString word = text("Llanfairpwllgwyngyll");
    const NameLines name(word, metrics, 30);
    const auto fit = name.fit(60, 0);
    CHECK(fit.isBroken);
    CHECK_FALSE(fit.isShortened);
    CHECK(fit.width <= 60.1);
    CHECK(name.lines(60, 0, metrics).join(QString()) == word);
}

TEST_CASE("where lines are limited the last one ends in an ellipsis", "[canvas]") {
    const QFontMetricsF metrics(screenStyle().font);
    const NameLines name(text("One two three four five six seven eight"), metrics, 40);
    CHECK(name.fit(70, 2).isShortened);
    const QStringList lines = name.lines(70, 2, metrics);
    REQUIRE(lines.size() == 2);
    CHECK(lines.back().endsWith(QChar(0x2026)));
    for (const QString& line : lines)
        CHECK(metrics.horizontalAdvance(line) <= 70.1);
}

TEST_CASE("letters that belong together are not parted", "[canvas]") {
    const QFontMetricsF metrics(screenStyle().font);
    const QString family = text("👩‍👩‍👧‍👦");
    const NameLines name(family.repeated(12), metrics, 30);
    for (const QString& line : name.lines(60, 0, metrics)) {
        CHECK(line == family.repeated(line.size() / family.size()));
    }
}
