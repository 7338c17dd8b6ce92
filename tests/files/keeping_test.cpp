// SPDX-License-Identifier: MIT
#include "files/keeping.h"

#include "app/main_window.h"
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "files/library_files.h"
#include "files/recovery.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QFile>
#include <QLabel>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace rightward;
using namespace rightward::build;

namespace {

/// A program from its start to its end, however it ends: nothing is saved unless it says so.
struct Program {
    Session session{{}, shippedCatalogue()};
    QString toSave;
    QString suggested;
    OpenAnswer toldOfOther{};
    QStringList asked{};
    LibraryFiles files{session,
                       {[] { return QString(); },
                        [this](const QString& suggestion) {
                            suggested = suggestion;
                            return toSave;
                        },
                        [] { return LoseChanges::discard; },
                        {},
                        {},
                        [this](const QString& file) {
                            asked += file;
                            return toldOfOther;
                        }}};

    explicit Program(const QTemporaryDir& folder) { files.keepIn({pathFromQt(folder.path()), {}}); }

    void edit() {
        const auto id = session.map()->content.capabilities.begin()->first;
        const auto evolution = session.library().capability(id)->place->evolution();
        session.perform(moveCapability(session.library(), id, Place(evolution - 1, 100)));
    }
    bool isKept() const {
        return QTest::qWaitFor([this] { return files.keeping()->state() == Keeping::State::kept; });
    }
};

LeftBehind leftIn(const QTemporaryDir& folder) { return whatWasLeft(pathFromQt(folder.path())); }

/// Answers alike whatever is asked, and keeps what was.
struct Answers {
    LeftChoice choice{};
    QStringList asked{};
    QStringList told{};
    bool hasCompared = false;
    std::vector<std::pair<Library, Library>> compared{};
    RecoveryQuestions questions() {
        return {[this](const QString& question, bool canCompare) {
                    asked += question;
                    if (canCompare && !std::exchange(hasCompared, true)) return LeftChoice::compare;
                    return choice;
                },
                [this](const Library& inFile, const LeftSession& left) {
                    compared.emplace_back(inFile, left.library);
                },
                [this](const QString& sentence) { told += sentence; }};
    }
};

} // namespace

TEST_CASE("what was kept when a program ended comes back at the next start", "[files]") {
    const QTemporaryDir folder;
    Library last;
    {
        Program program(folder);
        program.files.startNew(libraryWith({"Laptops", "Payroll"}));
        program.edit();
        program.edit();
        program.session.undo();
        REQUIRE(program.isKept());
        last = program.session.library();
    }
    Program next(folder);
    Answers answers{LeftChoice::open};
    REQUIRE(offerWhatWasLeft(next.files, leftIn(folder), answers.questions()));
    REQUIRE(answers.asked.size() == 1);
    CHECK(answers.asked[0].contains(QStringLiteral("3 changes to a library without a file, the")));
    CHECK(next.session.library() == last);
    CHECK(next.session.isModified());

    SECTION("is kept on, and not offered twice") {
        next.edit();
        REQUIRE(next.isKept());
        CHECK(leftIn(folder).sessions.empty());
    }
    SECTION("and once it is saved nothing is left") {
        next.toSave = folder.filePath(QStringLiteral("north.rightward"));
        REQUIRE(next.files.save());
        CHECK(readLibraryFile(pathFromQt(next.toSave)) == last);
        next.files.startNew({});
        CHECK(leftIn(folder).sessions.empty());
    }
}

TEST_CASE("what was taken up goes on in its file, unless somebody saved there since", "[files]") {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("north.rightward"));
    Library inFile;
    Library last;
    {
        Program program(folder);
        program.files.startNew(libraryWith({"Laptops"}));
        program.toSave = path;
        REQUIRE(program.files.save());
        inFile = program.session.library();
        program.edit();
        REQUIRE(program.isKept());
        last = program.session.library();
    }
    Program next(folder);
    Answers answers{LeftChoice::open};

    SECTION("as it was, it is saved to without a question") {
        REQUIRE(offerWhatWasLeft(next.files, leftIn(folder), answers.questions()));
        CHECK(
            answers.asked[0].contains(QStringLiteral("1 change to north.rightward, the last on")));
        REQUIRE(answers.compared.size() == 1);
        CHECK(answers.compared[0] == std::pair(inFile, last));
        CHECK(next.files.path() == path);
        CHECK(next.session.isModified());
        REQUIRE(next.files.save());
        CHECK(readLibraryFile(pathFromQt(path)) == last);
    }
    SECTION("changed, it is left alone") {
        const auto theirs = libraryWith({"Their work"});
        writeLibraryFile(pathFromQt(path), theirs);
        REQUIRE(offerWhatWasLeft(next.files, leftIn(folder), answers.questions()));
        CHECK(next.files.path().isEmpty());
        CHECK(next.files.displayName() == QStringLiteral("north.rightward, not saved yet"));
        CHECK_FALSE(next.files.save());
        CHECK(next.suggested == path);
        CHECK(readLibraryFile(pathFromQt(path)) == theirs);
    }
    SECTION("gone, there is nothing to compare with") {
        REQUIRE(QFile::remove(path));
        REQUIRE(offerWhatWasLeft(next.files, leftIn(folder), answers.questions()));
        CHECK(answers.compared.empty());
        CHECK(next.files.path().isEmpty());
    }
}

TEST_CASE("the second of two windows is told who has the file", "[files]") {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("north.rightward"));
    writeLibraryFile(pathFromQt(path), libraryWith({"Laptops"}));
    Program first(folder);
    REQUIRE(first.files.open(path));
    REQUIRE(first.isKept());
    CHECK_FALSE(first.files.keeping()->isOpenElsewhere(path));
    Program second(folder);
    REQUIRE(second.isKept());
    CHECK(second.files.keeping()->isOpenElsewhere(path));

    SECTION("and may look at it all the same") {
        second.toldOfOther = OpenAnswer::open;
        REQUIRE(second.files.open(path));
        CHECK(second.asked == QStringList{path});
        REQUIRE(second.isKept());
        CHECK(first.files.keeping()->isOpenElsewhere(path));
    }
    SECTION("or go on with a copy") {
        second.toldOfOther = OpenAnswer::openCopy;
        REQUIRE(second.files.open(path));
        CHECK(second.files.path().isEmpty());
        CHECK(second.session.isModified());
        CHECK(second.session.library() == first.session.library());
    }
    SECTION("or leave it") {
        second.toldOfOther = OpenAnswer::cancel;
        CHECK_FALSE(second.files.open(path));
        CHECK(second.session.library().maps.empty());
    }
    SECTION("and not once the first has another") {
        first.files.startNew({});
        REQUIRE(first.isKept());
        CHECK_FALSE(second.files.keeping()->isOpenElsewhere(path));
    }
}

TEST_CASE("what is discarded is gone, what is put off is offered again", "[files]") {
    const QTemporaryDir folder;
    {
        Program program(folder);
        program.files.startNew(libraryWith({"Laptops"}));
        program.edit();
        REQUIRE(program.isKept());
    }
    Session session({}, shippedCatalogue());
    LibraryFiles files(session, {});
    Answers later{LeftChoice::later};
    CHECK_FALSE(offerWhatWasLeft(files, leftIn(folder), later.questions()));
    Answers discard{LeftChoice::discard};
    CHECK_FALSE(offerWhatWasLeft(files, leftIn(folder), discard.questions()));
    CHECK(discard.asked == later.asked);
    CHECK(leftIn(folder).sessions.empty());
}

TEST_CASE("changes that a person gives up are not offered again", "[files]") {
    const QTemporaryDir folder;
    {
        Program program(folder);
        program.files.startNew(libraryWith({"Laptops"}));
        program.edit();
        REQUIRE(program.isKept());
        CHECK(program.files.mayClose());
    }
    CHECK(leftIn(folder).sessions.empty());
}

TEST_CASE("a store that cannot be read is named and stops nobody", "[files]") {
    const QTemporaryDir folder;
    {
        Program program(folder);
        program.files.startNew(libraryWith({"Laptops"}));
        program.edit();
        REQUIRE(program.isKept());
    }
    const auto stores = QDir(folder.path()).entryList({QStringLiteral("*.kept")});
    REQUIRE(stores.size() == 1);
    QFile store(folder.filePath(stores[0]));
    REQUIRE(store.open(QIODevice::ReadWrite));
    store.write(QByteArray(64, 'x'));
    store.close();
    Session session({}, shippedCatalogue());
    LibraryFiles files(session, {});
    Answers answers{LeftChoice::open};
    CHECK_FALSE(offerWhatWasLeft(files, leftIn(folder), answers.questions()));
    REQUIRE(answers.told.size() == 1);
    CHECK(answers.told[0].contains(QStringLiteral("set-aside")));
}

TEST_CASE("the foot of the window tells keeping, kept and saved apart", "[files]") {
    const QTemporaryDir folder;
    Session session({}, shippedCatalogue());
    auto saved = folder.filePath(QStringLiteral("north.rightward"));
    MainWindow window(session,
                      {[] { return QString(); }, [&](const QString&) { return saved; },
                       [] { return LoseChanges::discard; }},
                      {pathFromQt(folder.path()), {}});
    const auto says = [&](const QString& text) {
        return QTest::qWaitFor([&] {
            for (const auto* label : window.statusBar()->findChildren<QLabel*>()) {
                if (label->text().contains(text)) return true;
            }
            return false;
        });
    };
    window.files().startNew(libraryWith({"Laptops"}));
    const auto id = session.map()->content.capabilities.begin()->first;
    session.perform(moveCapability(session.library(), id, Place(100, 100)));
    CHECK(says(QStringLiteral("Changes not saved yet")));
    CHECK(says(QStringLiteral("All changes kept on this computer")));
    window.files().save();
    CHECK(says(QStringLiteral("Saved to north.rightward at ")));
    CHECK_FALSE(says(QStringLiteral("kept on this computer")));
}

TEST_CASE("where nothing can be kept the window says so and goes on", "[files]") {
    const QTemporaryDir folder;
    const auto blocked = folder.filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    Keeping keeping(session, pathFromQt(blocked));
    keeping.begin({}, {});
    CHECK(QTest::qWaitFor([&] { return keeping.state() == Keeping::State::failing; }));
    const auto id = session.map()->content.capabilities.begin()->first;
    session.perform(moveCapability(session.library(), id, Place(100, 100)));
    CHECK(session.library().capability(id)->place == Place(100, 100));
}
