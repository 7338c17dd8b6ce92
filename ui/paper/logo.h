// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>

namespace rightward {

inline constexpr std::size_t mostLogoBytes = std::size_t{4} * 1024 * 1024;
inline constexpr int mostLogoDots = 4'096; ///< a side

enum class LogoFault : std::uint8_t { notPng, tooLarge, damaged };

/// A logo from a file that may come from anywhere. Its size is looked at before it is unpacked, no
/// format but PNG is tried, and nothing of it is left but the picture, on white.
std::variant<QImage, LogoFault> logoFrom(std::span<const std::byte> bytes);

} // namespace rightward
