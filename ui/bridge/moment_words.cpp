// SPDX-License-Identifier: MIT
#include "bridge/moment_words.h"

#include "bridge/words.h"

#include <QDateTime>
#include <QLocale>

namespace rightward {

QString localTimeText(Moment moment) {
    constexpr std::int64_t secondsInYear = 31'556'952;
    constexpr std::int64_t lastYear = 9999 - 1970;
    // Far beyond it Qt's own arithmetic leaves its range.
    if (moment.seconds < 0 || moment.seconds > lastYear * secondsInYear) return notKnown();
    const auto when = QDateTime::fromSecsSinceEpoch(moment.seconds);
    return QLocale(QLocale::English).toString(when, QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace rightward
