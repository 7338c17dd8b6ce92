// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace rightward {

/// Without the characters that XML has no way to write, not even escaped.
inline QString xmlText(QString text) {
    return text.removeIf([](QChar c) {
        const auto code = c.unicode();
        const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        return isControl || code == 0xfffe || code == 0xffff;
    });
}

} // namespace rightward
