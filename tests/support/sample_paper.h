// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace rightward::build {

/// The public paper about the sample Northmere, as a PDF.
std::vector<std::byte> northmerePaper();

} // namespace rightward::build
