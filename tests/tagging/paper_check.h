// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

class QPDF;

namespace rightward::build {

/// What is wrong, each said once.
using Faults = std::set<std::string>;

/// What a program can tell of a paper that falls short of PDF/UA-1 and of PDF/A-2a, as far as our
/// papers could: the facts of the file, its structure, that all that is painted is in it or an
/// artifact, what its glyphs say, its bookmarks. It knows no more tags than our papers have.
Faults faultsOf(QPDF& pdf);
Faults faultsOf(const std::vector<std::byte>& pdf);

} // namespace rightward::build
