// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"
#include "model/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace rightward {

// Core holds UTF-8 and knows neither clock nor chance; Qt brings both.

inline QString toQt(std::string_view text) {
    auto converted = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // Qt takes a leading U+FEFF for a byte-order mark and drops it; in a name it is a character.
    if (text.starts_with("\xEF\xBB\xBF")) converted.prepend(QChar(QChar::ByteOrderMark));
    return converted;
}
inline std::string fromQt(const QString& text) { return text.toStdString(); }

QString pathToQt(const std::filesystem::path& path);
std::filesystem::path pathFromQt(const QString& path);

inline QDate toQt(const Date& date) { return {date.year(), date.month(), date.day()}; }

/// Today where the user is.
Date today();
/// Now, UTC.
Moment now();

/// A new random id.
template <class IdType>
IdType freshId() {
    const auto bytes = QUuid::createUuid().toRfc4122();
    Uuid::Bytes raw{};
    std::copy(bytes.begin(), bytes.end(), raw.begin());
    return IdType(Uuid(raw));
}

} // namespace rightward
