// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "files/library_files.h"
#include "model/problem.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace rightward;
using namespace rightward::build;

namespace {

/// A session whose files are answered for, in a folder that goes away.
struct Desk {
    QTemporaryDir folder;
    QString toOpen;
    QString toSave;
    LoseChanges aboutChanges = LoseChanges::cancel;
    int asked = 0;
    Session session{libraryWith({"Laptops"}), shippedCatalogue()};
    LibraryFiles files{session, questions()};

    FileQuestions questions() {
        return {[this] { return toOpen; }, [this](const QString&) { return toSave; },
                [this] {
                    ++asked;
                    return aboutChanges;
                }};
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    Library onDisk(const QString& path) const { return readLibraryFile(pathFromQt(path)); }
    void edit() {
        const auto id = session.map()->content.capabilities.begin()->first;
        const auto& place = session.library().capability(id)->place;
        session.perform(moveCapability(session.library(), id, Place(place->evolution() - 1, 100)));
    }
};

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("the first save asks where, the next does not", "[files]") {
    Desk desk;
    desk.toSave = desk.path("north");
    desk.edit();
    REQUIRE(desk.files.save());
    CHECK_FALSE(desk.session.isModified());
    CHECK(desk.files.path() == desk.path("north.rightward"));
    CHECK(desk.onDisk(desk.files.path()) == desk.session.library());

    desk.toSave = desk.path("elsewhere");
    desk.edit();
    REQUIRE(desk.files.save());
    CHECK(desk.onDisk(desk.path("north.rightward")) == desk.session.library());
    CHECK_FALSE(QFile::exists(desk.path("elsewhere.rightward")));
}

TEST_CASE("a person who thinks better of saving has saved nothing", "[files]") {
    Desk desk;
    desk.edit();
    CHECK_FALSE(desk.files.save());
    CHECK(desk.session.isModified());
    CHECK(QDir(desk.folder.path()).isEmpty());
}

TEST_CASE("opening takes up the library as it is in the file", "[files]") {
    Desk desk;
    const auto library = libraryWith({"Payroll", "Backup"});
    writeLibraryFile(pathFromQt(desk.path("other.rightward")), library);
    desk.toOpen = desk.path("other.rightward");
    REQUIRE(desk.files.open());
    CHECK(desk.session.library() == library);
    CHECK(LibraryFiles::recent().constFirst() == desk.path("other.rightward"));
}

TEST_CASE("a file that cannot be opened leaves everything as it was", "[files]") {
    Desk desk;
    const auto before = desk.session.library();
    overwrite(desk.path("picture.rightward"), "\x89PNG\r\n\x1a\n and the rest of a picture");
    CHECK_THROWS_AS(desk.files.open(desk.path("picture.rightward")), Error);
    CHECK_THROWS_AS(desk.files.open(desk.path("missing.rightward")), Error);
    CHECK_THROWS_AS(desk.files.open(desk.folder.path()), Error);
    CHECK(desk.session.library() == before);
    CHECK(desk.files.path().isEmpty());
    CHECK_FALSE(QFile::exists(desk.path("missing.rightward")));
}

TEST_CASE("changes are not lost without a yes", "[files]") {
    Desk desk;
    desk.edit();
    const auto edited = desk.session.library();

    desk.aboutChanges = LoseChanges::cancel;
    CHECK_FALSE(desk.files.startNew({}));
    CHECK(desk.session.library() == edited);

    desk.aboutChanges = LoseChanges::save;
    desk.toSave = desk.path("kept.rightward");
    CHECK(desk.files.startNew({}));
    CHECK(desk.onDisk(desk.path("kept.rightward")) == edited);
    CHECK(desk.session.library().maps.empty());
    CHECK(desk.asked == 2);

    CHECK(desk.files.mayClose());
    CHECK(desk.asked == 2);
}

TEST_CASE("work that somebody else put in the file is not overwritten unseen", "[files]") {
    Desk desk;
    desk.toSave = desk.path("shared.rightward");
    desk.edit();
    REQUIRE(desk.files.save());
    const auto theirs = libraryWith({"Their work"});
    writeLibraryFile(pathFromQt(desk.path("shared.rightward")), theirs);

    desk.edit();
    CHECK_THROWS_AS(desk.files.save(), Error);
    CHECK(desk.onDisk(desk.path("shared.rightward")) == theirs);
    CHECK(desk.session.isModified());

    desk.toSave = desk.path("mine.rightward");
    REQUIRE(desk.files.saveAs());
    CHECK(desk.onDisk(desk.path("mine.rightward")) == desk.session.library());
}

TEST_CASE("a save that fails keeps the edits and the mark that they are not saved", "[files]") {
    Desk desk;
    desk.edit();
    desk.toSave = desk.path("no/such/folder/a.rightward");
    CHECK_THROWS_AS(desk.files.save(), Error);
    CHECK(desk.session.isModified());
    CHECK(desk.session.undoable());
    CHECK(desk.files.path().isEmpty());
}

TEST_CASE("no more than ten recent libraries are remembered, newest first", "[files]") {
    Desk desk;
    for (int i = 0; i < 12; ++i) {
        desk.toSave = desk.folder.filePath(QStringLiteral("%1.rightward").arg(i));
        REQUIRE(desk.files.saveAs());
    }
    CHECK(LibraryFiles::recent().size() == 10);
    CHECK(LibraryFiles::recent().constFirst() == desk.path("11.rightward"));
}
