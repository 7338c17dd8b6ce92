// SPDX-License-Identifier: MIT
#include "app/main_window.h"
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "canvas/map_view.h"
#include "edit/edits.h"
#include "panels/list_panel.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace rightward;
using namespace rightward::build;

namespace {

/// The window as a person meets it, its questions answered.
struct Desk {
    QTemporaryDir folder;
    LoseChanges aboutChanges = LoseChanges::discard;
    int asked = 0;
    Session session;
    MainWindow window;

    explicit Desk(Library library)
        : session(std::move(library), shippedCatalogue()), window(session, questions()) {
        window.resize(1440, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    FileQuestions questions() {
        return {
            [] { return QString(); },
            [this](const QString&) { return folder.filePath(QStringLiteral("saved.rightward")); },
            [this] {
                ++asked;
                return aboutChanges;
            }};
    }
    const Capability& first() const { return session.map()->content.capabilities.begin()->second; }
    void press(int key, Qt::KeyboardModifiers with) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), with);
    }
    QString status() const {
        QStringList texts;
        for (const auto* label : window.statusBar()->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    }
};

const QAction* actionWith(const QWidget& window, const QKeySequence& keys) {
    for (const auto* action : window.findChildren<QAction*>()) {
        if (action->shortcuts().contains(keys)) return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again, and the menu says what", "[app]") {
    Desk desk(libraryWith({"Laptops & more"}));
    const auto home = *desk.first().place;
    const Place there(125, 500);
    desk.session.perform(moveCapability(desk.session.library(), desk.first().id, there));
    const auto* undo = actionWith(desk.window, QKeySequence(Qt::CTRL | Qt::Key_Z));
    REQUIRE(undo);
    CHECK(undo->text() == QStringLiteral("&Undo Move Laptops && more"));

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.first().place == home);
    CHECK_FALSE(undo->isEnabled());
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.first().place == there);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.first().place == there);
}

TEST_CASE("a name with markup is shown as it is, in the menu and in the tip", "[app]") {
    const auto* name = "<img src=file:///etc/hostname>";
    Desk desk(libraryWith({name}));
    desk.session.perform(moveCapability(desk.session.library(), desk.first().id, Place(100, 100)));
    const auto* undo = actionWith(desk.window, QKeySequence(Qt::CTRL | Qt::Key_Z));
    REQUIRE(undo);
    CHECK(undo->text() == QStringLiteral("&Undo Move <img src=file:///etc/hostname>"));
    CHECK_FALSE(undo->toolTip().contains(QStringLiteral("<img")));
    CHECK(undo->toolTip().contains(QStringLiteral("&lt;img src=file:///etc/hostname&gt;")));
}

TEST_CASE("Ctrl+S saves, and the title and status say so", "[app]") {
    Desk desk(libraryWith({"Laptops"}));
    CHECK(desk.window.windowTitle() == QStringLiteral("Untitled[*] — Rightward"));
    CHECK_FALSE(desk.window.isWindowModified());
    desk.session.perform(moveCapability(desk.session.library(), desk.first().id, Place(100, 100)));
    CHECK(desk.window.isWindowModified());
    CHECK(desk.status().contains(QStringLiteral("Changes not saved yet")));

    desk.press(Qt::Key_S, Qt::ControlModifier);
    const auto path = desk.folder.filePath(QStringLiteral("saved.rightward"));
    CHECK(readLibraryFile(pathFromQt(path)) == desk.session.library());
    CHECK_FALSE(desk.window.isWindowModified());
    CHECK(desk.window.windowTitle() == QStringLiteral("saved.rightward[*] — Rightward"));
    CHECK(desk.status().contains(QStringLiteral("Saved to saved.rightward at ")));
}

TEST_CASE("what is still being typed is saved too", "[app]") {
    Desk desk(libraryWith({"Laptops"}));
    desk.session.select(desk.first().id);
    QLineEdit* owner = nullptr;
    for (auto* field : desk.window.findChildren<QLineEdit*>()) {
        if (field->accessibleName().startsWith(QStringLiteral("Owner"))) owner = field;
    }
    REQUIRE(owner);
    owner->setFocus();
    QTest::keyClicks(owner, QStringLiteral("Head of ICT"));
    CHECK_FALSE(desk.first().details.owner);
    QTest::keyClick(owner, Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.first().details.owner == Name("Head of ICT"));
    const auto path = desk.folder.filePath(QStringLiteral("saved.rightward"));
    CHECK(readLibraryFile(pathFromQt(path)) == desk.session.library());
}

TEST_CASE("closing asks before changes are lost, and only then", "[app]") {
    Desk desk(libraryWith({"Laptops"}));
    desk.session.perform(moveCapability(desk.session.library(), desk.first().id, Place(100, 100)));
    desk.aboutChanges = LoseChanges::cancel;
    CHECK_FALSE(desk.window.close());
    CHECK(desk.asked == 1);
    desk.session.undo();
    CHECK(desk.window.close());
    CHECK(desk.asked == 1);
}

TEST_CASE("the list takes the map's place and gives it back", "[app]") {
    Desk desk(sampleLibrary());
    auto* views = desk.window.findChild<QStackedWidget*>();
    REQUIRE(views);
    CHECK(qobject_cast<MapView*>(views->currentWidget()));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(qobject_cast<ListPanel*>(views->currentWidget()));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(qobject_cast<MapView*>(views->currentWidget()));
}

TEST_CASE("the status counts what is placed and what waits", "[app]") {
    Desk desk(libraryWith({"Laptops", "Payroll"}));
    CHECK(desk.status().contains(QStringLiteral("2 placed · 0 waiting")));
    desk.session.perform(unplaceCapability(desk.session.library(), desk.first().id));
    CHECK(desk.status().contains(QStringLiteral("1 placed · 1 waiting")));
}

TEST_CASE("a library without maps can be looked at and worked on", "[app]") {
    Desk desk({});
    CHECK(desk.status().contains(QStringLiteral("Not in a file yet")));
    const auto* rename = actionWith(desk.window, QKeySequence(Qt::Key_F2));
    REQUIRE(rename);
    CHECK_FALSE(rename->isEnabled());
    desk.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.session.library() == Library{});
}

TEST_CASE("every control that takes the focus has a name for a screen reader", "[app]") {
    Desk desk(sampleLibrary());
    desk.session.select(desk.first().id);
    QStringList unnamed;
    for (auto* widget : desk.window.findChildren<QWidget*>()) {
        // A spin box speaks for the field inside it.
        if (qobject_cast<QAbstractSpinBox*>(widget->parent())) continue;
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const auto* face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).isEmpty()) {
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName();
        }
    }
    INFO(unnamed.join(u'\n').toStdString());
    CHECK(unnamed.isEmpty());
}
