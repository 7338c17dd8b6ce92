// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace rightward::build {

/// What a tool of poppler says of the PDF; nothing where it is not installed.
inline std::optional<QString> toldBy(const QString& name, const QStringList& arguments,
                                     const std::vector<std::byte>& pdf) {
    const auto tool = QStandardPaths::findExecutable(name);
    if (tool.isEmpty()) return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    process.write(reinterpret_cast<const char*>(pdf.data()), qint64(pdf.size()));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    // Lines of a wrapped name follow each other.
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// What a search of the PDF finds; nothing where pdftotext is not installed.
inline std::optional<QString> wordsIn(const std::vector<std::byte>& pdf) {
    return toldBy(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")}, pdf);
}

/// Its title, its pages and their size; nothing where pdfinfo is not installed.
inline std::optional<QString> factsOf(const std::vector<std::byte>& pdf) {
    return toldBy(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, pdf);
}

/// All the words of secretDetails() that could be printed, as they would be.
inline const QStringList secretWords{
    QStringLiteral("Zelda"),   QStringLiteral("Zenith"),      QStringLiteral("987"),
    QStringLiteral("2031"),    QStringLiteral("30 Aug 2030"), QStringLiteral("Zany"),
    QStringLiteral("Zealous"), QStringLiteral("Estimated"),   QStringLiteral("2032")};

} // namespace rightward::build
