// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "exchange/json.h"
#include "importing/import_dialog.h"
#include "importing/importing.h"
#include "importing/names_model.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/scratch_folder.h"
#include "support/ui_builders.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <fstream>
#include <functional>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Deals with the next dialog that opens, and closes it when it is still there after.
void whenAsked(const std::function<void(QDialog&)>& deal) {
    auto* clock = new QTimer(qApp);
    QObject::connect(clock, &QTimer::timeout, qApp, [clock, deal] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        clock->stop();
        clock->deleteLater();
        deal(*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
    clock->start(10);
}

QPushButton* button(const QDialog& dialog, const QString& text) {
    for (auto* each : dialog.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text) return each;
    }
    FAIL("no such button: " << text.toStdString());
    return nullptr;
}

template <class Widget>
Widget* named(const QDialog& dialog, const QString& accessibleName) {
    for (auto* each : dialog.findChildren<Widget*>()) {
        if (each->accessibleName() == accessibleName) return each;
    }
    FAIL("no such field: " << accessibleName.toStdString());
    return nullptr;
}

bool says(const QDialog& dialog, const QString& words) {
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
}

QString fileWith(const ScratchFolder& folder, const std::string& name, const std::string& text) {
    const auto path = folder.path() / name;
    std::ofstream(path, std::ios::binary) << text;
    return pathToQt(path);
}

const std::string table = "System name;Vendor;Contract end date\n"
                          "Laptop builds;Acme;31/03/2027\n"
                          "Payroll;Brightwell;soon\n";

} // namespace

TEST_CASE("a table comes in as one edit, into a new map that is then shown", "[importing]") {
    const ScratchFolder folder;
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    const auto before = session.library();
    whenAsked([&](QDialog& dialog) {
        CHECK(says(dialog, QStringLiteral("applications.csv, read as UTF-8 with semicolons")));
        CHECK(says(dialog, QStringLiteral("2 added. Cells that stay unknown: 1")));
        CHECK(session.library() == before);
        QTest::mouseClick(button(dialog, QStringLiteral("Import")), Qt::LeftButton);
    });
    importFile(session, fileWith(folder, "applications.csv", table), nullptr);
    REQUIRE(session.library().maps.size() == 2);
    REQUIRE(session.map());
    CHECK(session.map()->content.capabilities.size() == 2);
    CHECK(session.map()->info.council == before.councils.begin()->first);
    session.undo();
    CHECK(session.library() == before);
    CHECK_FALSE(session.undoable());
}

TEST_CASE("an import that is called off changes nothing", "[importing]") {
    const ScratchFolder folder;
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    const auto before = session.library();
    whenAsked([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    importFile(session, fileWith(folder, "applications.csv", table), nullptr);
    CHECK(session.library() == before);
    CHECK_FALSE(session.undoable());
}

TEST_CASE("what a column is can be changed with the keyboard", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    ImportDialog dialog(session, readCsvTable(table), QStringLiteral("x"), nullptr);
    dialog.show();
    auto* meaning = named<QComboBox>(dialog, QStringLiteral("What column B is"));
    CHECK(meaning->currentText() == QStringLiteral("Supplier"));
    meaning->setFocus();
    QTest::keyClick(meaning, Qt::Key_Home);
    CHECK(meaning->currentText() == QStringLiteral("not read"));
    CHECK_FALSE(dialog.import().reading().rows[0].details.supplier);
}

TEST_CASE("a row updates the capability of the same name when a map is to be updated",
          "[importing]") {
    const ScratchFolder folder;
    Session session(libraryWith({"Payroll", "Laptops"}), shippedCatalogue());
    whenAsked([](QDialog& dialog) {
        for (auto* choice : dialog.findChildren<QRadioButton*>()) {
            if (choice->text().contains(QStringLiteral("Update"))) choice->click();
        }
        CHECK(says(dialog, QStringLiteral("1 added, 1 updated")));
        QTest::mouseClick(button(dialog, QStringLiteral("Import")), Qt::LeftButton);
    });
    importFile(session, fileWith(folder, "a.csv", table), nullptr);
    CHECK(session.library().maps.size() == 1);
    CHECK(session.map()->content.capabilities.size() == 3);
}

TEST_CASE("a library without a council asks for its name before anything comes in", "[importing]") {
    Session session({}, shippedCatalogue());
    ImportDialog dialog(session, readCsvTable(table), QStringLiteral("x"), nullptr);
    dialog.show();
    CHECK_FALSE(button(dialog, QStringLiteral("Import"))->isEnabled());
    CHECK(says(dialog, QStringLiteral("The council: This needs a name")));
    named<QComboBox>(dialog, QStringLiteral("Council of the new map"))
        ->setEditText(QStringLiteral("Hartlepool Borough Council"));
    CHECK(button(dialog, QStringLiteral("Import"))->isEnabled());
    const auto& target = std::get<NewMap>(*dialog.import().target());
    REQUIRE(target.council);
    CHECK(target.council->gssCode == Name("E06000001"));
}

TEST_CASE("no two things in the dialog answer to one key", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    const ImportDialog dialog(session, readCsvTable("name,evolution\n,x\n"), QStringLiteral("x"),
                              nullptr);
    QStringList texts;
    for (const auto* each : dialog.findChildren<QAbstractButton*>())
        texts << each->text();
    for (const auto* each : dialog.findChildren<QLabel*>()) {
        if (each->buddy()) texts << each->text();
    }
    const auto* tabs = dialog.findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i)
        texts << tabs->tabText(i);
    QStringList keys;
    for (const auto& text : texts) {
        if (const auto at = text.indexOf(u'&'); at >= 0) keys << text.mid(at + 1, 1).toUpper();
    }
    CHECK(keys.size() >= 9);
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("Enter on a problem goes to its cell", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    ImportDialog dialog(session, readCsvTable(table), QStringLiteral("x"), nullptr);
    dialog.show();
    auto* tabs = dialog.findChild<QTabWidget*>();
    CHECK(tabs->tabText(2).remove(u'&') == QStringLiteral("Problems: 1"));
    tabs->setCurrentIndex(2);
    auto* problems = named<QTableView>(dialog, QStringLiteral("Problems. Press Enter to go to the "
                                                              "cell."));
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    CHECK(tabs->currentIndex() == 0);
    const auto* rows = qobject_cast<QTableView*>(tabs->currentWidget());
    CHECK(rows->currentIndex().data().toString() == QStringLiteral("soon"));
    CHECK(dialog.isVisible());
}

TEST_CASE("every suggestion can be accepted at once, and only then counts", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    ImportDialog dialog(session, readCsvTable("name\nPayroll\nPayroll system\n"),
                        QStringLiteral("x"), nullptr);
    dialog.show();
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK(says(dialog, QStringLiteral("1 of 2 names have a catalogue entry")));
    QTest::mouseClick(button(dialog, QStringLiteral("Accept every suggestion")), Qt::LeftButton);
    CHECK(says(dialog, QStringLiteral("2 of 2 names have a catalogue entry")));
}

TEST_CASE("a column of names that was copied comes in without headings", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    QGuiApplication::clipboard()->setText(QStringLiteral("Payroll\nVPN\nBin rounds\n"));
    whenAsked([](QDialog& dialog) {
        QTest::mouseClick(button(dialog, QStringLiteral("Import")), Qt::LeftButton);
    });
    importClipboard(session, nullptr);
    CHECK(session.map()->content.capabilities.size() == 3);
}

TEST_CASE("an empty clipboard is said", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    QGuiApplication::clipboard()->setText(QStringLiteral(" \n"));
    QString said;
    whenAsked([&](QDialog& dialog) { said = dynamic_cast<QMessageBox&>(dialog).text(); });
    importClipboard(session, nullptr);
    CHECK(said.startsWith(QStringLiteral("There is no text to paste")));
}

TEST_CASE("a workbook is told how it can come in", "[importing]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    QString said;
    whenAsked([&](QDialog& dialog) { said = dynamic_cast<QMessageBox&>(dialog).text(); });
    importFile(session, QStringLiteral("Register.xlsx"), nullptr);
    CHECK(said.contains(QStringLiteral("CSV UTF-8")));
}

TEST_CASE("another library adds what this one lacks and leaves what differs", "[importing]") {
    const ScratchFolder folder;
    const auto mine = libraryWith({"Laptops"});
    auto theirs = mine;
    theirs.councils.begin()->second.name = Name("Renamed");
    const auto more = libraryWith({"Payroll", "Parking"});
    theirs.councils.insert(more.councils.begin(), more.councils.end());
    theirs.maps.insert(more.maps.begin(), more.maps.end());
    const auto path = folder.path() / "theirs.rightward";
    writeLibraryFile(path, theirs);

    Session session(mine, shippedCatalogue());
    whenAsked([](QDialog& dialog) {
        CHECK(says(
            dialog,
            QStringLiteral("From theirs.rightward come councils: 1, maps: 1, capabilities: 2")));
        const auto* list = dialog.findChild<QListWidget*>();
        REQUIRE(list);
        CHECK(list->count() == 1);
        CHECK(list->item(0)->text().contains(QStringLiteral("with other content")));
        QTest::mouseClick(button(dialog, QStringLiteral("Import")), Qt::LeftButton);
    });
    importFile(session, pathToQt(path), nullptr);
    CHECK(session.library().councils.size() == 2);
    CHECK(session.library().councils.at(mine.councils.begin()->first).name == Name("Northmere"));
    CHECK(session.mapId() == more.maps.begin()->first);
    CHECK(editText(session.undoable()->name) == QStringLiteral("Import theirs.rightward"));
    session.undo();
    CHECK(session.library() == mine);
}

TEST_CASE("JSON with a value that cannot be is refused whole, with the problem named",
          "[importing]") {
    const ScratchFolder folder;
    auto text = writeJson(libraryWith({"Payroll"}));
    text.replace(text.find("2026-11-01"), 10, "2026-11-31");
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    const auto before = session.library();
    QString said;
    whenAsked([&](QDialog& dialog) { said = dynamic_cast<QMessageBox&>(dialog).text(); });
    importFile(session, fileWith(folder, "theirs.json", text), nullptr);
    CHECK(said.contains(QStringLiteral("maps[0].date")));
    CHECK(said.contains(QStringLiteral("no date that can be read")));
    CHECK(session.library() == before);
}
