// SPDX-License-Identifier: MIT
#include "bridge/convert.h"

#include "store/file.h"

#include <QDateTime>

namespace rightward {

QString pathToQt(const std::filesystem::path& path) { return toQt(utf8(path)); }

std::filesystem::path pathFromQt(const QString& path) { return pathFromUtf8(fromQt(path)); }

Date today() {
    const auto day = QDate::currentDate();
    const auto date = Date::of(day.year(), day.month(), day.day());
    if (!date) throw std::runtime_error("the computer's clock shows no usable date");
    return *date;
}

Moment now() { return {QDateTime::currentSecsSinceEpoch()}; }

} // namespace rightward
