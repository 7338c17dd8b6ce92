// SPDX-License-Identifier: MIT
#include "app/application.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <stdexcept>

namespace rightward {
namespace {

/// The family of the font at this place in the program.
QString loadFont(const QString& path) {
    const int id = QFontDatabase::addApplicationFont(path);
    if (id < 0) throw std::runtime_error("the program is incomplete: no font");
    return QFontDatabase::applicationFontFamilies(id).constFirst();
}

} // namespace

void prepareApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("Rightward"));
    QCoreApplication::setOrganizationName(QStringLiteral("Rightward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RIGHTWARD_VERSION));
    const auto family = loadFont(QStringLiteral(":/fonts/regular.ttf"));
    loadFont(QStringLiteral(":/fonts/bold.ttf"));
    // The size that the person chose stays; only the face is ours, the same everywhere.
    auto font = QGuiApplication::font();
    font.setFamily(family);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
}

} // namespace rightward
