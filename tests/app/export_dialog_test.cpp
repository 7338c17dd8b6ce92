// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"
#include "support/catch.h"

using namespace rightward;

TEST_CASE("a file name made from a name can leave no folder and upset no disk", "[app]") {
    CHECK(fileNameFor(QStringLiteral("Northmere District Council Digital capabilities 2026")) ==
          QStringLiteral("Northmere District Council Digital capabilities 2026"));
    CHECK(fileNameFor(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc passwd"));
    CHECK(fileNameFor(QStringLiteral("a:b*c?\"<>|\\d.")) == QStringLiteral("a b c d"));
    CHECK(fileNameFor(QStringLiteral("Môn ŷ")) == QStringLiteral("Môn ŷ"));
    CHECK(fileNameFor(QStringLiteral("...")) == QStringLiteral("Map"));
    CHECK(fileNameFor(QString(200, u'x')).size() == 100);
}
