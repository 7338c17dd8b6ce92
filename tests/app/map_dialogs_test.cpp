// SPDX-License-Identifier: MIT
#include "app/map_dialogs.h"
#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Chooses from the map menu and deals with the dialog that opens.
void choose(Session& session, const QString& text, const std::function<void(QDialog&)>& deal) {
    QWidget parent;
    QMenu menu;
    fillMapMenu(menu, session, &parent);
    for (auto* action : menu.actions()) {
        if (!action->text().remove(u'&').startsWith(text)) continue;
        QTimer::singleShot(0, [&deal] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            deal(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        action->trigger();
        return;
    }
    FAIL("no such choice: " << text.toStdString());
}

void type(QDialog& dialog, const QString& text) {
    auto* field = dialog.findChild<QLineEdit*>();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString fault(const QDialog& dialog) {
    const auto* label = dialog.findChild<QLabel*>(QStringLiteral("fault"));
    return label->isVisible() ? label->text() : QString();
}

} // namespace

TEST_CASE("a council from the register comes with what the register knows, and a map", "[app]") {
    Session session({}, shippedCatalogue());
    choose(session, QStringLiteral("Add a council"),
           [](QDialog& dialog) { type(dialog, QStringLiteral("hartlepool borough council")); });
    REQUIRE(session.library().councils.size() == 1);
    const auto& council = session.library().councils.begin()->second;
    CHECK(council.gssCode == Name("E06000001"));
    CHECK(council.nation == Name("England"));
    REQUIRE(session.map());
    CHECK(session.map()->info.council == council.id);
    session.undo();
    CHECK(session.library() == Library{});
}

TEST_CASE("a council's name is checked before anything is made", "[app]") {
    Session session({}, shippedCatalogue());
    choose(session, QStringLiteral("Add a council"), [](QDialog& dialog) {
        type(dialog, QStringLiteral("   "));
        CHECK(fault(dialog).startsWith(QStringLiteral("This needs a name")));
        type(dialog, QString(201, u'x'));
        CHECK(fault(dialog).startsWith(QStringLiteral("This is too long")));
        CHECK(dialog.isVisible());
    });
    CHECK(session.library() == Library{});
}

TEST_CASE("a council and a map can be renamed, each as one edit", "[app]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    choose(session, QStringLiteral("Rename this council"),
           [](QDialog& dialog) { type(dialog, QStringLiteral("<b>Môn</b> & ŷ")); });
    CHECK(session.library().councils.begin()->second.name.text() == "<b>Môn</b> & ŷ");
    choose(session, QStringLiteral("Title and date"), [](QDialog& dialog) {
        dialog.findChild<QDateEdit*>()->setDate(QDate(2027, 3, 31));
        type(dialog, QStringLiteral("After the review"));
    });
    CHECK(session.map()->info.title.text() == "After the review");
    CHECK(session.map()->info.date == *Date::of(2027, 3, 31));
    session.undo();
    session.undo();
    CHECK_FALSE(session.undoable());
}

TEST_CASE("a second map of a council is added and shown", "[app]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    const auto first = *session.mapId();
    choose(session, QStringLiteral("Add a map"),
           [](QDialog& dialog) { type(dialog, QStringLiteral("Next year")); });
    REQUIRE(session.library().maps.size() == 2);
    CHECK(session.mapId() != first);
    CHECK(session.map()->info.title.text() == "Next year");
}

TEST_CASE("a version is named from the map menu, and listed among the versions", "[app]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    choose(session, QStringLiteral("Name this version"),
           [](QDialog& dialog) { type(dialog, QStringLiteral("Before the workshop")); });
    REQUIRE(session.map()->versions.size() == 1);
    CHECK(session.undoable()->name == EditName{EditVerb::addVersion, {"Before the workshop"}});
    choose(session, QStringLiteral("Versions"), [](QDialog& dialog) {
        const auto* list = dialog.findChild<QListView*>();
        REQUIRE(list);
        CHECK(list->model()->rowCount() == 1);
    });
}
