// SPDX-License-Identifier: MIT
#include "publish/export_file.h"

#include "bridge/convert.h"
#include "model/problem.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <QFileInfo>

using namespace rightward;

TEST_CASE("a file name made from a name can leave no folder and upset no disk", "[publish]") {
    CHECK(fileNameFor(QStringLiteral("Northmere District Council Digital capabilities 2026")) ==
          QStringLiteral("Northmere District Council Digital capabilities 2026"));
    CHECK(fileNameFor(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc passwd"));
    CHECK(fileNameFor(QStringLiteral("a:b*c?\"<>|\\d.")) == QStringLiteral("a b c d"));
    CHECK(fileNameFor(QStringLiteral("Môn ŷ")) == QStringLiteral("Môn ŷ"));
    CHECK(fileNameFor(QStringLiteral("...")) == QStringLiteral("Map"));
    CHECK(fileNameFor(QString(200, u'x')).size() == 100);
}

TEST_CASE("an exempt file says so in its name", "[publish]") {
    CHECK(nameIn(Edition::publicEdition, QStringLiteral("Northmere")) ==
          QStringLiteral("Northmere"));
    CHECK(nameIn(Edition::exemptEdition, QStringLiteral("Northmere")) ==
          QStringLiteral("Northmere exempt"));
}

TEST_CASE("what fails while it is made leaves no file", "[publish]") {
    const ScratchFolder folder;
    const auto path = pathToQt(folder / "never.pdf");
    const auto fails = [](Progress&) -> std::vector<std::byte> {
        throw Error(ErrorCode::renderFailed, {});
    };
    CHECK_THROWS_AS(makeFile(path, nullptr, fails), Error);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("what is stopped while it is made leaves no file and is not called made", "[publish]") {
    const ScratchFolder folder;
    const auto path = pathToQt(folder / "never.pdf");
    const auto isStopped = [](Progress& progress) {
        progress.stop();
        return std::vector<std::byte>(3);
    };
    CHECK_FALSE(makeFile(path, nullptr, isStopped));
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(makeFile(path, nullptr, [](Progress&) { return std::vector<std::byte>(3); }));
    CHECK(QFileInfo(path).size() == 3);
}
