// SPDX-License-Identifier: MIT
#include "canvas/hands.h"

#include <QLabel>
#include <QLineEdit>

using namespace rightward;
using example::laptops;

namespace {

QLineEdit* fieldIn(Hands& hands) {
    const auto fields = hands.viewport()->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isVisible()) return field;
    }
    return nullptr;
}

QString faultIn(QLineEdit* field) {
    const auto* const fault = field->parentWidget()->findChild<QLabel*>();
    return fault->isVisible() ? fault->text() : QString();
}

QLineEdit* openField(Hands& hands) {
    hands.session.select(laptops);
    hands.key(Qt::Key_F2);
    QLineEdit* const field = fieldIn(hands);
    REQUIRE(field);
    REQUIRE(field->hasFocus());
    return field;
}

std::string nameOf(const Hands& hands) { return hands.capability(laptops).name.text(); }

} // namespace

TEST_CASE("F2 renames in place, in one edit, without the spaces around", "[canvas]") {
    Hands hands;
    QLineEdit* const field = openField(hands);
    CHECK(field->text() == QStringLiteral("Laptops"));
    QTest::keyClicks(field, QStringLiteral("  Staff laptops "));
    hands.key(Qt::Key_Return);
    CHECK(nameOf(hands) == "Staff laptops");
    CHECK(hands.edits.count() == 1);
    CHECK(fieldIn(hands) == nullptr);
    CHECK(hands.view.hasFocus());
    hands.session.undo();
    CHECK(hands.library() == example::library());
}

TEST_CASE("a double click renames what it hits", "[canvas]") {
    Hands hands;
    QTest::mouseDClick(hands.viewport(), Qt::LeftButton, {}, hands.at(laptops));
    REQUIRE(fieldIn(hands));
    CHECK(hands.selected() == laptops);
    hands.key(Qt::Key_Escape);
    CHECK(fieldIn(hands) == nullptr);
    CHECK(hands.edits.count() == 0);
}

TEST_CASE("the same name again is no edit", "[canvas]") {
    Hands hands;
    openField(hands);
    hands.key(Qt::Key_Return);
    CHECK(hands.edits.count() == 0);
    CHECK(fieldIn(hands) == nullptr);
}

TEST_CASE("a name that cannot be is answered beside the field, which stays open", "[canvas]") {
    Hands hands;
    QLineEdit* const field = openField(hands);
    for (const QString& bad : {QString(), QStringLiteral("   "), QString(201, u'x')}) {
        field->setText(bad);
        hands.key(Qt::Key_Return);
        CHECK(hands.edits.count() == 0);
        REQUIRE(fieldIn(hands) == field);
        CHECK(faultIn(field).length() > 10);
        CHECK(field->accessibleDescription() == faultIn(field));
        CHECK(hands.viewport()->rect().contains(field->parentWidget()->geometry()));
    }
    field->setText(QString(200, u'x'));
    hands.key(Qt::Key_Return);
    CHECK(nameOf(hands) == std::string(200, 'x'));
}

TEST_CASE("names of every script, and markup, are kept and shown letter for letter", "[canvas]") {
    Hands hands;
    for (const char* name : {"<img src=file:///etc/hostname>", "Cyfrifiaduron ŵ ŷ",
                             "👩‍💻 laptops", "أجهزة محمولة"}) {
        openField(hands)->setText(QString::fromUtf8(name));
        hands.key(Qt::Key_Return);
        CHECK(nameOf(hands) == name);
        const Chip* const chip = hands.view.mapLayout().chip(laptops);
        CHECK(chip->lines.join(QStringLiteral(" ")).remove(u' ') ==
              QString::fromUtf8(name).remove(u' '));
    }
}

TEST_CASE("leaving the field keeps a sound name and drops an unsound one", "[canvas]") {
    Hands hands;
    openField(hands)->setText(QStringLiteral("Tablets"));
    hands.press(hands.in({Column::genesis, Row::middle}));
    hands.view.setFocus();
    CHECK(nameOf(hands) == "Tablets");
    CHECK(fieldIn(hands) == nullptr);

    openField(hands)->setText(QString());
    hands.view.setFocus();
    CHECK(nameOf(hands) == "Tablets");
    CHECK(fieldIn(hands) == nullptr);
    CHECK(hands.edits.count() == 1);
}

TEST_CASE("the field closes when its capability goes", "[canvas]") {
    Hands hands;
    openField(hands)->setText(QStringLiteral("Tablets"));
    hands.session.showMap(example::eastvaleMap);
    CHECK(fieldIn(hands) == nullptr);
    CHECK(hands.edits.count() == 0);
}
