// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstddef>
#include <optional>
#include <span>

namespace rightward {

/// One file out of an archive, with the unzip of the system; nothing where that is not installed.
inline std::optional<QByteArray> unzipped(std::span<const std::byte> archive, const QString& name) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("archive"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return std::nullopt;
    file.write(reinterpret_cast<const char*>(archive.data()), qsizetype(archive.size()));
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, name});
    if (!unzip.waitForFinished() || unzip.exitCode() != 0) return std::nullopt;
    return unzip.readAllStandardOutput();
}

} // namespace rightward
