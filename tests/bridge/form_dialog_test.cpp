// SPDX-License-Identifier: MIT
#include "bridge/form_dialog.h"
#include "support/catch.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace rightward;

TEST_CASE("typing begins in the first field, in place of what is proposed there", "[bridge]") {
    FormDialog dialog(QStringLiteral("Name it"), nullptr);
    auto* name = new QLineEdit(QStringLiteral("23 November 2026"), &dialog);
    auto* note = new QLineEdit(&dialog);
    auto* text = new QLabel(QStringLiteral("Such as"), &dialog);
    text->setTextFormat(Qt::PlainText);
    dialog.form().addRow(text);
    dialog.form().addRow(QStringLiteral("Name"), name);
    dialog.form().addRow(QStringLiteral("Note"), note);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    REQUIRE(dialog.focusWidget() == name);
    QTest::keyClicks(name, QStringLiteral("Before"));
    CHECK(name->text() == QStringLiteral("Before"));
    QTest::keyClick(&dialog, Qt::Key_Tab);
    CHECK(dialog.focusWidget() == note);
}
