// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <cstddef>
#include <vector>

namespace rightward::bench {

/// A picture as libpng packs it at level 3 with its rows as they are, straight from the image.
std::vector<std::byte> barePng(const QImage& image);

} // namespace rightward::bench
