// SPDX-License-Identifier: MIT
#include "publish/logo_field.h"

#include "bridge/convert.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <fstream>

using namespace rightward;

namespace {

QString logoIn(const ScratchFolder& folder) {
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    auto path = pathToQt(folder / "crest.png");
    REQUIRE(picture.save(path));
    return path;
}

QString saidBy(const LogoField& field) { return field.findChild<QLabel*>()->text(); }

} // namespace

TEST_CASE("a logo is the picture in the file, and its name is said", "[publish]") {
    const ScratchFolder folder;
    LogoField field(nullptr);
    CHECK(field.image().isNull());
    field.setPath(logoIn(folder));
    CHECK(field.image().size() == QSize(40, 20));
    CHECK(field.image().pixelColor(3, 3) == QColor(Qt::darkGreen));
    CHECK(saidBy(field) == QStringLiteral("crest.png"));
    CHECK(field.fault().isEmpty());
}

TEST_CASE("a logo that cannot be read is said and leaves the paper without one", "[publish]") {
    const ScratchFolder folder;
    LogoField field(nullptr);
    std::ofstream(folder / "crest.png") << "no picture";
    field.setPath(pathToQt(folder / "crest.png"));
    CHECK(field.image().isNull());
    CHECK(saidBy(field).contains(QStringLiteral("crest.png")));
    CHECK(saidBy(field) != QStringLiteral("crest.png"));
    field.setPath(pathToQt(folder / "gone.png"));
    CHECK(field.image().isNull());
    CHECK(saidBy(field).contains(QStringLiteral("gone.png")));
    CHECK(field.fault() == saidBy(field));
}

TEST_CASE("a logo can be taken away again", "[publish]") {
    const ScratchFolder folder;
    LogoField field(nullptr);
    field.setPath(logoIn(folder));
    const QSignalSpy changes(&field, &LogoField::changed);
    field.findChildren<QPushButton*>()[1]->click();
    CHECK(field.image().isNull());
    CHECK(field.path().isEmpty());
    CHECK(changes.size() == 1);
}
