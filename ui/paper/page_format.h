// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>

#include <cstdint>

namespace rightward {

enum class PaperSize : std::uint8_t { a4, a3 };
enum class Orientation : std::uint8_t { landscape, portrait };

/// How large a page is and which way it lies. Measures are in points (1/72 inch), as everywhere on
/// a page.
struct PageFormat {
    PaperSize size = PaperSize::a4;
    Orientation orientation = Orientation::landscape;

    /// What the content of a page keeps clear of.
    static constexpr double margin = 30;

    QSizeF points() const { return turned(isA4() ? QSizeF(595, 842) : QSizeF(842, 1191)); }
    QSizeF millimetres() const { return turned(isA4() ? QSizeF(210, 297) : QSizeF(297, 420)); }
    double contentWidth() const { return points().width() - 2 * margin; }
    bool isPortrait() const { return orientation == Orientation::portrait; }

    bool operator==(const PageFormat&) const = default;

private:
    bool isA4() const { return size == PaperSize::a4; }
    QSizeF turned(const QSizeF& upright) const {
        return isPortrait() ? upright : upright.transposed();
    }
};

} // namespace rightward
