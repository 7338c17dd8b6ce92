// SPDX-License-Identifier: MIT
#include "panels/wrapping.h"

#include <QTextBoundaryFinder>

namespace rightward {

QString wrappable(const QString& text) {
    constexpr int longWord = 16;
    constexpr QChar zeroWidthSpace(0x200b);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QString result;
    int run = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const auto character = QStringView(text).mid(from, to - from);
        run = character.front().isSpace() ? 0 : run + 1;
        if (run > longWord) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += character;
    }
    return result;
}

} // namespace rightward
