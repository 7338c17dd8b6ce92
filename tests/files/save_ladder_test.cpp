// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "files/library_files.h"
#include "store/earlier_saves.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <utility>

using namespace rightward;
using namespace rightward::build;

namespace {

/// A window with a library that was saved once, and a person whose answers are known beforehand.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("north.rightward"));
    QString copy = folder.filePath(QStringLiteral("copy.rightward"));
    std::deque<SaveAnswer> answers;
    std::vector<ErrorCode> troubles;
    std::function<void()> meanwhile; ///< happens while the person reads a question
    std::optional<Library> together;
    std::vector<TwoWays> ways;
    QStringList toSave{path};
    Session session{libraryWith({"Laptops", "Payroll"}), shippedCatalogue()};
    LibraryFiles files{session, questions()};

    Desk() {
        files.keepIn({{}, saves()});
        REQUIRE(files.saveAs());
        toSave = {copy};
    }

    FileQuestions questions() {
        return {
            [] { return QString(); },
            [this](const QString&) { return toSave.isEmpty() ? QString() : toSave.takeFirst(); },
            [] { return LoseChanges::cancel; },
            [this](const Error& error) {
                troubles.push_back(error.code());
                if (meanwhile) std::exchange(meanwhile, {})();
                if (answers.empty()) return SaveAnswer::leave;
                const auto answer = answers.front();
                answers.pop_front();
                return answer;
            },
            [this](const QString&, const TwoWays& two) {
                ways.push_back(two);
                return together;
            }};
    }
    std::filesystem::path saves() const {
        return pathFromQt(folder.filePath(QStringLiteral("saves")));
    }
    Library onDisk(const QString& file) const { return readLibraryFile(pathFromQt(file)); }
    std::size_t copies() const { return earlierSaves(saves(), pathFromQt(path)).size(); }
    Library copyAt(std::size_t index) const {
        return readLibraryFile(earlierSaves(saves(), pathFromQt(path)).at(index).file);
    }
    void edit() {
        const auto id = session.map()->content.capabilities.begin()->first;
        const auto& place = session.library().capability(id)->place;
        session.perform(moveCapability(session.library(), id, Place(place->evolution() - 1, 100)));
    }
    /// Somebody else saves over the file.
    void changeElsewhere(const Library& library) { writeLibraryFile(pathFromQt(path), library); }
    void lockFile(bool isLocked) {
        const auto readable = QFile::ReadOwner | QFile::ReadUser;
        QFile::setPermissions(path, isLocked ? readable : readable | QFile::WriteOwner);
    }
};

/// What the other person makes of the first capability.
Library moved(Library library, std::size_t which, int evolution) {
    auto at = library.maps.begin()->second->content.capabilities.begin();
    std::advance(at, which);
    apply(library, moveCapability(library, at->first, Place(evolution, 500)));
    return library;
}

} // namespace

TEST_CASE("what somebody else saved is shown, and both come together as one step", "[files]") {
    Desk desk;
    const auto base = desk.session.library();
    const auto theirs = moved(base, 1, 10);
    desk.edit();
    const auto mine = desk.session.library();
    desk.changeElsewhere(theirs);
    desk.answers = {SaveAnswer::showDifference};
    desk.together = moved(mine, 1, 10);
    REQUIRE(desk.files.save());
    REQUIRE(desk.ways.size() == 1);
    CHECK(desk.ways[0].base == base);
    CHECK(desk.ways[0].mine == mine);
    CHECK(desk.ways[0].theirs == theirs);
    CHECK(desk.onDisk(desk.path) == *desk.together);
    CHECK(desk.session.library() == *desk.together);
    CHECK(desk.troubles == std::vector{ErrorCode::fileReplaced});

    desk.session.undo();
    CHECK(desk.session.library() == mine);
    // What they had saved can be had again.
    CHECK(desk.copies() == 3);
    CHECK(desk.copyAt(1) == theirs);
}

TEST_CASE("who goes back from the difference is asked again, and nothing happened", "[files]") {
    Desk desk;
    const auto theirs = libraryWith({"Their work"});
    desk.edit();
    const auto mine = desk.session.library();
    desk.changeElsewhere(theirs);
    desk.answers = {SaveAnswer::showDifference, SaveAnswer::saveCopy};
    REQUIRE(desk.files.save());
    CHECK(desk.troubles.size() == 2);
    CHECK(desk.onDisk(desk.path) == theirs);
    CHECK(desk.onDisk(desk.copy) == mine);
    CHECK(desk.files.path() == desk.copy);
}

TEST_CASE("a file that changed underneath stays as it is until somebody says otherwise",
          "[files]") {
    Desk desk;
    const auto theirs = libraryWith({"Their work"});
    desk.edit();
    desk.changeElsewhere(theirs);
    CHECK_FALSE(desk.files.save());
    CHECK(desk.onDisk(desk.path) == theirs);
    CHECK(desk.session.isModified());
    CHECK(desk.session.undoable());
}

TEST_CASE("a file that went away is written again only where somebody says so", "[files]") {
    Desk desk;
    desk.edit();
    REQUIRE(QFile::remove(desk.path));
    CHECK_FALSE(desk.files.save());
    CHECK_FALSE(QFile::exists(desk.path));
    CHECK(desk.troubles == std::vector{ErrorCode::fileDeleted});

    SECTION("there") {
        desk.answers = {SaveAnswer::writeAgain};
        REQUIRE(desk.files.save());
        CHECK(desk.onDisk(desk.path) == desk.session.library());
        CHECK_FALSE(desk.session.isModified());
    }
    SECTION("elsewhere") {
        desk.answers = {SaveAnswer::saveCopy};
        REQUIRE(desk.files.save());
        CHECK(desk.onDisk(desk.copy) == desk.session.library());
        CHECK_FALSE(QFile::exists(desk.path));
    }
    SECTION("but never over what came meanwhile") {
        const auto theirs = libraryWith({"Their work"});
        desk.answers = {SaveAnswer::writeAgain};
        desk.meanwhile = [&] { desk.changeElsewhere(theirs); };
        CHECK_FALSE(desk.files.save());
        CHECK(desk.troubles.back() == ErrorCode::fileExists);
        CHECK(desk.onDisk(desk.path) == theirs);
        CHECK(desk.session.isModified());
    }
}

TEST_CASE("a file that may only be read is saved elsewhere, or later", "[files]") {
    Desk desk;
    desk.edit();
    desk.lockFile(true);
    // Whoever may do anything is refused nothing.
    if (!QFileInfo(desk.path).isWritable()) {
        CHECK_FALSE(desk.files.save());
        CHECK(desk.troubles == std::vector{ErrorCode::fileReadOnly});
        CHECK(desk.session.isModified());
    }
    desk.lockFile(false);
    CHECK(desk.files.save());
}

TEST_CASE("a name that cannot be written to is asked for again", "[files]") {
    Desk desk;
    desk.edit();
    desk.toSave = {desk.folder.filePath(QStringLiteral("no/such/folder/a.rightward")),
                   desk.folder.filePath(QString(300, u'n')), desk.copy};
    desk.answers = {SaveAnswer::saveCopy, SaveAnswer::saveCopy};
    REQUIRE(desk.files.saveAs());
    CHECK(desk.troubles == std::vector{ErrorCode::folderMissing, ErrorCode::nameTooLong});
    CHECK(desk.files.path() == desk.copy);
}

TEST_CASE("what is saved over, and every save, can be had again", "[files]") {
    Desk desk;
    const auto first = desk.session.library();
    desk.edit();
    REQUIRE(desk.files.save());
    CHECK(desk.copies() == 2);
    CHECK(desk.copyAt(0) == desk.session.library());
    CHECK(desk.copyAt(1) == first);

    // A library from elsewhere, saved over one of ours on purpose.
    const auto theirs = libraryWith({"Their work"});
    writeLibraryFile(pathFromQt(desk.copy), theirs);
    REQUIRE(desk.files.saveAs());
    const auto kept = earlierSaves(desk.saves(), pathFromQt(desk.copy));
    REQUIRE(kept.size() == 2);
    CHECK(readLibraryFile(kept[1].file) == theirs);
}

TEST_CASE("a copy that cannot be kept is said, and the library is saved", "[files]") {
    Desk desk;
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("saves"))).removeRecursively());
    QFile blocked(desk.folder.filePath(QStringLiteral("saves")));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    desk.edit();
    REQUIRE(desk.files.save());
    CHECK(desk.onDisk(desk.path) == desk.session.library());
    CHECK_FALSE(desk.files.isCopyKept());
}

TEST_CASE("an earlier save opens as a copy that is in no file yet", "[files]") {
    Desk desk;
    const auto first = desk.session.library();
    desk.edit();
    REQUIRE(desk.files.save());
    REQUIRE(desk.files.openCopy(desk.copyAt(1), desk.path));
    CHECK(desk.session.library() == first);
    CHECK(desk.session.isModified());
    CHECK(desk.files.path().isEmpty());
    CHECK(desk.files.origin() == desk.path);
    CHECK(desk.onDisk(desk.path) != first);
}
