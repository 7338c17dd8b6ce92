// SPDX-License-Identifier: MIT
#include "app/check_dialog.h"
#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace rightward;
using namespace rightward::build;

namespace {

void check(Session& session, const std::function<void(QDialog&)>& deal) {
    QTimer::singleShot(0, [&deal] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        deal(*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
    checkLibrary(session, nullptr);
}

} // namespace

TEST_CASE("a library in which nothing looks wrong says so", "[app]") {
    Session session(libraryWith({"Laptops", "Payroll"}), shippedCatalogue());
    check(session, [](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>()->text().contains(QStringLiteral("nothing in it looks")));
        CHECK_FALSE(dialog.findChild<QListWidget*>());
    });
}

TEST_CASE("what may be a mistake is listed, and Enter goes to it", "[app]") {
    Session session(libraryWith({"Laptops", "Pay roll", "Payroll"}), shippedCatalogue());
    check(session, [](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        REQUIRE(list);
        REQUIRE(list->count() == 1);
        CHECK(list->item(0)->text().contains(QStringLiteral("(Northmere: Capabilities): ")));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(session.selected());
    CHECK(folded(session.selected()->name.text()) == "payroll");
}
