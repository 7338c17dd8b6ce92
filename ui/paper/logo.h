// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>

namespace rightward {

inline constexpr std::size_t mostLogoBytes = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t mostDrawingBytes = std::size_t{1} * 1024 * 1024;
inline constexpr int mostLogoDots = 4'096; ///< a side

enum class LogoFault : std::uint8_t {
    notPicture, ///< neither PNG nor SVG
    tooLarge,
    damaged,
    tooMuch, ///< a drawing of more than shapes, or of too many
};

/// A logo from a file that may come from anywhere. The size of a PNG is looked at before it is
/// unpacked; an SVG is painted from what plainDrawing leaves of it, to dots enough for any page. No
/// other format is tried, and nothing is left of either but the picture, on white.
std::variant<QImage, LogoFault> logoFrom(std::span<const std::byte> bytes);

/// What is wrong with the logo of that name, and what to do.
QString logoFaultText(LogoFault fault, const QString& name);

} // namespace rightward
