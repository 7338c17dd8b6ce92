// SPDX-License-Identifier: MIT
#pragma once

#include "store/library_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace rightward::faults {

/// What may become of a file: one of these, or some of them.
enum class Outcome : std::uint8_t {
    refused = 1,
    same = 2,     ///< loaded, and the content is that of the sound file
    other = 4,    ///< loaded, and the content is other, as it should be
    problems = 8, ///< loaded, and what was wrong is listed
};

constexpr Outcome operator|(Outcome left, Outcome right) {
    return static_cast<Outcome>(static_cast<std::uint8_t>(left) | static_cast<std::uint8_t>(right));
}
constexpr bool allows(Outcome expected, Outcome seen) {
    return (static_cast<std::uint8_t>(expected) & static_cast<std::uint8_t>(seen)) != 0;
}

/// One hostile or damaged file, made anew whenever it is wanted and the same on every machine.
struct FaultCase {
    std::string name;
    std::string fileName; ///< the ending tells how it is read
    Outcome expected{};
    Outcome withoutDigest{};
    /// Makes the file, and whatever lies beside it.
    std::function<void(const std::filesystem::path& file)> make;
};

using FaultCases = std::vector<FaultCase>;

/// The sound files that all others are made from. They hold the same library.
const Bytes& soundLibrary();
const std::string& soundJson();
/// The first map of that library.
const std::string& soundCsv();

FaultCase libraryCase(std::string name, Outcome expected, Outcome withoutDigest,
                      std::function<Bytes()> bytes);
FaultCase textCase(std::string name, const std::string& ending, Outcome expected,
                   std::function<std::string()> text);
void putBytes(const std::filesystem::path& path, const Bytes& bytes);

// Libraries, by what was done to them; then the rest.
FaultCases hostileBytes();   ///< header lies, cuts, mangled copies, other kinds of file
FaultCases hostilePages();   ///< damage below SQLite's surface
FaultCases hostileSchemas(); ///< tables that are not ours
FaultCases hostileRows();    ///< our tables, but not what we would put in them
FaultCases hostileNodes();   ///< what is no ordinary file, odd names, side files
FaultCases hostileJson();
FaultCases hostileCsv();

} // namespace rightward::faults
