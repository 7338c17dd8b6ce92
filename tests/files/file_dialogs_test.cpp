// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "files/earlier_saves_dialog.h"
#include "files/library_files.h"
#include "files/merge_dialog.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Looks at the next dialog once it is open.
template <class Dialog, class Look>
void whenOpen(Look look) {
    QTimer::singleShot(0, qApp, [look] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        look(*dialog);
    });
}

QPushButton* buttonOf(const QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text) return button;
    }
    return nullptr;
}

void press(const QWidget& dialog, const char* text) {
    auto* button = buttonOf(dialog, QString::fromUtf8(text));
    REQUIRE(button);
    QTest::keyClick(button, Qt::Key_Space);
}

QString allText(const QWidget& dialog) {
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        texts += label->text();
    }
    return texts.join(u'\n');
}

/// By name: their ids come in any order.
CapabilityId laptopsOf(const Library& library) {
    const auto& all = library.maps.begin()->second->content.capabilities;
    return std::find_if(all.begin(), all.end(),
                        [](const auto& entry) {
                            return entry.second.name.text().find("Laptops") != std::string::npos;
                        })
        ->first;
}

Library edited(Library library, const Edit& edit) {
    apply(library, edit);
    return library;
}

const Library base = libraryWith({"<b>Laptops</b>", "<b>Laptops</b>"});

TwoWays bothMoved() {
    return {base, edited(base, moveCapability(base, laptopsOf(base), Place(100, 100))),
            edited(base, moveCapability(base, laptopsOf(base), Place(900, 900)))};
}

} // namespace

TEST_CASE("what both changed is said side by side, and one of them stands", "[files]") {
    const auto ways = bothMoved();
    std::optional<Library> made;
    QString shown;

    SECTION("mine, where nothing is said") {
        whenOpen<MergeDialog>([&](const MergeDialog& dialog) {
            const auto* table = dialog.findChild<QTableWidget*>();
            REQUIRE(table);
            CHECK(table->rowCount() == 1);
            CHECK(table->item(0, 0)->text() == QStringLiteral("<b>Laptops</b>"));
            CHECK(table->item(0, 1)->text() != table->item(0, 2)->text());
            press(dialog, "Merge and save");
        });
        made = askToBringTogether(QStringLiteral("/x/north.rightward"), ways, nullptr);
        REQUIRE(made);
        CHECK(*made == ways.mine);
    }
    SECTION("theirs, where that is chosen with keys") {
        whenOpen<MergeDialog>([&](const MergeDialog& dialog) {
            auto* choice = dialog.findChild<QComboBox*>();
            REQUIRE(choice);
            CHECK(choice->accessibleName().contains(QStringLiteral("Laptops")));
            QTest::keyClick(choice, Qt::Key_Down);
            press(dialog, "Merge and save");
        });
        made = askToBringTogether(QStringLiteral("/x/north.rightward"), ways, nullptr);
        REQUIRE(made);
        CHECK(*made == ways.theirs);
    }
    SECTION("neither, where the person goes back") {
        whenOpen<MergeDialog>(
            [](MergeDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        CHECK_FALSE(askToBringTogether(QStringLiteral("/x/north.rightward"), ways, nullptr));
    }
}

TEST_CASE("what one removed and the other changed can go or stay", "[files]") {
    const auto id = laptopsOf(base);
    const TwoWays ways{base, edited(base, moveCapability(base, id, Place(1, 1))),
                       edited(base, removeCapability(base, id))};
    whenOpen<MergeDialog>([&](const MergeDialog& dialog) {
        CHECK(dialog.findChild<QTableWidget*>()->item(0, 2)->text() ==
              QStringLiteral("Removed it"));
        dialog.findChild<QComboBox*>()->setCurrentIndex(1);
        press(dialog, "Merge and save");
    });
    const auto made = askToBringTogether(QStringLiteral("/x/north.rightward"), ways, nullptr);
    REQUIRE(made);
    CHECK(*made == ways.theirs);
}

TEST_CASE("two that cannot stand together are only shown", "[files]") {
    MergeDialog dialog(QStringLiteral("/x/north.rightward"), bothMoved(), std::nullopt);
    CHECK(allText(dialog).contains(QStringLiteral("cannot be merged")));
    CHECK_FALSE(buttonOf(dialog, QStringLiteral("Merge and save")));
}

TEST_CASE("every trouble is told with the answers that help", "[files]") {
    const Error changed(ErrorCode::fileChangedElsewhere, {"/x/<i>n</i>.rightward"});
    const auto answered = [&](const char* button) {
        whenOpen<QMessageBox>([&](const QMessageBox& box) {
            CHECK(box.textFormat() == Qt::PlainText);
            CHECK(box.text().contains(QStringLiteral("<i>n</i>")));
            press(box, button);
        });
        return askAboutTrouble(changed, nullptr);
    };
    CHECK(answered("Show the difference…") == SaveAnswer::showDifference);
    CHECK(answered("Save a copy…") == SaveAnswer::saveCopy);
    CHECK(answered("Not now") == SaveAnswer::leave);
}

TEST_CASE("earlier saves are listed with what changed since, and one opens as a copy", "[files]") {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("north.rightward"));
    Session session(base, shippedCatalogue());
    LibraryFiles files(session,
                       {[] { return QString(); }, [&](const QString&) { return QString(path); },
                        [] { return LoseChanges::discard; }});
    files.keepIn({{}, pathFromQt(folder.filePath(QStringLiteral("saves")))});
    const auto open = [&](const std::function<void(EarlierSavesDialog&)>& look) {
        whenOpen<EarlierSavesDialog>(look);
        openEarlierSave(files, session.library(), nullptr);
    };

    SECTION("none before the first save") {
        open([](EarlierSavesDialog& dialog) {
            CHECK(allText(dialog).contains(QStringLiteral("There are none yet")));
            CHECK_FALSE(buttonOf(dialog, QStringLiteral("Open as a copy"))->isEnabled());
            dialog.reject();
        });
        CHECK(session.library() == base);
    }
    SECTION("one for each save, newest first") {
        REQUIRE(files.save());
        session.perform(moveCapability(base, laptopsOf(base), Place(1, 1)));
        REQUIRE(files.save());
        open([](EarlierSavesDialog& dialog) {
            auto* list = dialog.findChild<QListWidget*>();
            CHECK(list->count() == 2);
            CHECK(allText(dialog).contains(QStringLiteral("Nothing changed")));
            QTest::keyClick(list, Qt::Key_Down);
            CHECK(allText(dialog).contains(QStringLiteral("1 moved")));
            press(dialog, "Open as a copy");
        });
        CHECK(session.library() == base);
        CHECK(files.path().isEmpty());
        CHECK(files.displayName() == QStringLiteral("north.rightward, not saved yet"));
    }
    SECTION("a damaged one is said to be") {
        REQUIRE(files.save());
        const auto saves = earlierSaves(files.folders().earlierSaves, pathFromQt(path));
        REQUIRE(saves.size() == 1);
        QFile file(pathToQt(saves[0].file));
        REQUIRE(file.resize(100));
        open([](EarlierSavesDialog& dialog) {
            CHECK(allText(dialog).contains(QStringLiteral("damaged")));
            CHECK_FALSE(buttonOf(dialog, QStringLiteral("Open as a copy"))->isEnabled());
            dialog.reject();
        });
    }
}
