// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "model/problem.h"
#include "store/reading_terms.h"

#include <filesystem>

namespace rightward::faults {

/// What came in from a file, the way the program takes it.
struct Incoming {
    Library library;
    Problems problems;
    /// Because of the problems nothing came in.
    bool isRefused = false;
};

/// A library file, whatever it is called. Throws Error.
Incoming openLibrary(const std::filesystem::path& path, DigestCheck digestCheck);

/// JSON, CSV or a library file, as the name ends, into an empty library. Throws Error.
Incoming importFile(const std::filesystem::path& path, DigestCheck digestCheck);

} // namespace rightward::faults
