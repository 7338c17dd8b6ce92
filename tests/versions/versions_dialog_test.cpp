// SPDX-License-Identifier: MIT
#include "versions/versions_dialog.h"

#include "bridge/moment_words.h"
#include "panels/small_map.h"
#include "support/catch.h"
#include "versions/outline.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <functional>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Deals with the dialog that comes up next; it is put away after.
void next(const std::function<void(QDialog&)>& deal) {
    QTimer::singleShot(0, [deal] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        deal(*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
}

/// Answers the question for a name with what is typed, or leaves it as it is proposed.
void answerNext(const QString& typed) {
    next([typed](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        REQUIRE(field);
        if (!typed.isEmpty()) QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

/// The dialog as a person has it before them.
struct Desk {
    SmallSession small;
    VersionsDialog dialog{small.session, nullptr};

    Desk() {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QCoreApplication::processEvents();
    }

    Session& session() { return small.session; }
    QListView& list() const { return *dialog.findChild<QListView*>(); }
    QPushButton& button(const char* text) const {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&').startsWith(QString::fromUtf8(text))) return *each;
        }
        throw std::runtime_error(text);
    }
    void press(const char* text) const { QTest::mouseClick(&button(text), Qt::LeftButton); }
    void name(const char* typed) {
        answerNext(QString::fromUtf8(typed));
        press("Name a");
        QApplication::setActiveWindow(&dialog); // where there is no window manager to do it
    }
    void moveLaptops(int evolution) {
        session().perform(
            moveCapability(session().library(), small.ids.laptops, Place(evolution, 150)));
    }

    Told listed() const {
        Told lines;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            lines.push_back(fromQt(list().model()->index(row, 0).data().toString()));
        return lines;
    }
    /// The names under which changes are grouped.
    Told groups() const {
        Told lines;
        const auto* model = dialog.findChild<QTreeView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.push_back(fromQt(model->index(row, 0).data().toString()));
        return lines;
    }
    bool says(const char* text) const {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            const auto shown = label->text().remove(QChar(0x200b));
            if (label->isVisible() && shown.contains(QString::fromUtf8(text))) return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("a map without versions says what a version is for", "[versions]") {
    const Desk desk;
    CHECK(desk.says("A version is a copy of this map under a name"));
    CHECK(desk.button("Name a").isEnabled());
    CHECK_FALSE(desk.button("Go back").isEnabled());
    CHECK_FALSE(desk.button("Remove").isEnabled());
    CHECK_FALSE(desk.button("Undo").isEnabled());
}

TEST_CASE("a version is named, listed and compared with today", "[versions]") {
    Desk desk;
    desk.name("Before the workshop");
    REQUIRE(desk.listed().size() == 1);
    CHECK(desk.listed()[0].starts_with("Before the workshop\n"));
    CHECK(desk.listed()[0].ends_with(" · number 1"));
    CHECK(desk.says("The map as it is now is kept as “Before the workshop”."));
    CHECK(desk.says("Nothing changed since “Before the workshop”, "));
    CHECK_FALSE(desk.button("Go back").isEnabled());
    desk.moveLaptops(400);
    CHECK(desk.groups() == Told{"Moved (1)", "Re-scored (1)"});
    CHECK(desk.says("1 moved, 1 re-scored since “Before the workshop”, "));
    CHECK(desk.button("Go back").isEnabled());
}

TEST_CASE("the newest version stands first, and the arrow keys choose another", "[versions]") {
    Desk desk;
    desk.name("First");
    desk.moveLaptops(400);
    desk.name("Second");
    REQUIRE(desk.listed().size() == 2);
    CHECK(desk.listed()[0].starts_with("Second\n"));
    CHECK(desk.list().currentIndex().row() == 0);
    CHECK(desk.list().hasFocus());
    CHECK_FALSE(desk.button("Go back").isEnabled());
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    CHECK(desk.says("since “First”, "));
    CHECK(desk.button("Go back").isEnabled());
}

TEST_CASE("going back is one edit, and undo gives exactly the map before", "[versions]") {
    Desk desk;
    desk.name("First");
    desk.moveLaptops(400);
    desk.session().perform(removeCapability(desk.session().library(), desk.small.ids.payroll));
    const auto before = desk.session().library();
    desk.button("Go back").setFocus();
    QTest::keyClick(&desk.button("Go back"), Qt::Key_Return);
    CHECK(desk.small.at(desk.small.ids.laptops).place == Place(900, 150));
    CHECK(desk.small.called("Payroll"));
    CHECK(desk.session().undoable()->name == EditName{EditVerb::restoreVersion, {"First"}});
    CHECK(desk.says("The map is as “First” has it. Undo brings back what was there before."));
    CHECK_FALSE(desk.button("Go back").isEnabled());
    CHECK(desk.list().hasFocus());
    QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().library() == before);
    CHECK(desk.button("Go back").isEnabled());
}

TEST_CASE("a version is removed, and undo brings it back", "[versions]") {
    Desk desk;
    desk.name("First");
    desk.name("Second");
    const auto before = desk.session().library();
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    desk.press("Remove");
    CHECK(desk.listed().size() == 1);
    CHECK(desk.says("“First” is removed"));
    desk.press("Undo");
    CHECK(desk.session().library() == before);
    CHECK(desk.listed().size() == 2);
}

TEST_CASE("only what was done here is undone here", "[versions]") {
    Desk desk;
    desk.moveLaptops(400);
    CHECK_FALSE(desk.button("Undo").isEnabled());
    desk.name("First");
    desk.press("Undo");
    CHECK_FALSE(desk.button("Undo").isEnabled());
    CHECK(desk.small.at(desk.small.ids.laptops).place == Place(400, 150));
}

TEST_CASE("a name is proposed, and a second one of the same day is another", "[versions]") {
    Desk desk;
    answerNext({});
    desk.press("Name a");
    answerNext({});
    desk.press("Name a");
    const auto& versions = desk.session().map()->versions;
    REQUIRE(versions.size() == 2);
    CHECK(versions.begin()->second.name != std::next(versions.begin())->second.name);
}

TEST_CASE("a name is checked before a version is kept", "[versions]") {
    Desk desk;
    next([](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_Delete); // it is all selected
        QTest::keyClick(field, Qt::Key_Return);
        const auto* fault = dialog.findChild<QLabel*>(QStringLiteral("fault"));
        CHECK(fault->text().startsWith(QStringLiteral("This needs a name")));
        field->setText(QString(201, u'x'));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(fault->text().startsWith(QStringLiteral("This is too long")));
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    desk.press("Name a");
    CHECK(desk.session().map()->versions.empty());
}

TEST_CASE("hostile names stay plain text", "[versions]") {
    Desk desk;
    desk.name("<img src=x onerror=y> & %1 %2");
    REQUIRE(desk.listed().size() == 1);
    CHECK(desk.listed()[0].starts_with("<img src=x onerror=y> & %1 %2\n"));
    CHECK(desk.says("Nothing changed since “<img src=x onerror=y> & %1 %2”, "));
    for (const auto* label : desk.dialog.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    const auto tip = desk.list().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("&lt;img")));
}

TEST_CASE("going back beyond what a library holds is refused in a sentence", "[versions]") {
    Desk desk;
    desk.name("First");
    auto full = desk.session().library();
    auto& content = full.maps.at(desk.small.ids.map).writable().content;
    content.capabilities.erase(desk.small.ids.kiosk);
    const MapInfo info{freshId<MapId>(), full.councils.begin()->first, Name("Other"), today()};
    Map other{info, {}, {}};
    while (content.capabilities.size() + other.content.capabilities.size() <
           Library::maxCapabilities) {
        const auto id = freshId<CapabilityId>();
        other.content.capabilities.emplace(id,
                                           Capability{id, info.id, Name("One"), {}, {}, {}, {}});
    }
    full.maps.emplace(info.id, Shared<Map>(std::move(other)));
    desk.session().perform(diff(desk.session().library(), full));
    const auto before = desk.session().library();
    QString said;
    next([&](QDialog& dialog) { said = dynamic_cast<QMessageBox&>(dialog).text(); });
    desk.press("Go back");
    CHECK(fromQt(said) ==
          "The map cannot go back to this version and is as it was. A library holds "
          "at most 20,000 capabilities.");
    CHECK(desk.session().library() == before);
    CHECK_FALSE(desk.says("Undo brings back"));
}

TEST_CASE("every control of the dialog has a name, and Escape closes it", "[versions]") {
    Desk desk;
    desk.name("First");
    desk.moveLaptops(400);
    CHECK_FALSE(desk.list().accessibleName().isEmpty());
    CHECK_FALSE(desk.dialog.findChild<QTreeView*>()->accessibleName().isEmpty());
    const auto row = desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(row.startsWith(QStringLiteral("First, ")));
    QTest::keyClick(&desk.list(), Qt::Key_Escape);
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("Enter in the list goes back to nothing", "[versions]") {
    Desk desk;
    desk.name("First");
    desk.moveLaptops(400);
    const auto before = desk.session().library();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    CHECK(desk.session().library() == before);
}

TEST_CASE("a moment is told as the clock on the wall shows it", "[versions]") {
    const auto noon = QDateTime(QDate(2026, 3, 14), QTime(12, 4));
    CHECK(fromQt(localTimeText({noon.toSecsSinceEpoch()})) == "14 Mar 2026, 12:04");
    CHECK(fromQt(localTimeText({std::numeric_limits<std::int64_t>::max()})) == "not known");
    CHECK(fromQt(localTimeText({std::numeric_limits<std::int64_t>::min()})) == "not known");
}
