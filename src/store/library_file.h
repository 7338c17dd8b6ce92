// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "store/file.h"
#include "store/file_mark.h"
#include "store/reading_terms.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace rightward {

using Bytes = std::vector<std::byte>;

/// A larger file is neither read nor written.
inline constexpr std::size_t maxLibraryBytes = std::size_t{64} * 1024 * 1024;

/// The library as an SQLite database, built in memory. Equal libraries give equal bytes on every
/// machine. Throws Error only when memory runs out.
Bytes libraryBytes(const Library& library);

/// Reads what libraryBytes made. The bytes may come from anywhere: they are deserialised, never
/// opened in place, and every value passes through the model's constructors. Throws Error:
/// fileEmpty, fileTooLarge, fileNotLibrary, fileNewer, fileDamaged, fileTooSlow or contentInvalid.
/// `path` is only named in the errors.
Library libraryFromBytes(std::span<const std::byte> bytes, const std::filesystem::path& path,
                         const ReadingTerms& terms = {});

/// What is in a library file, for libraryFromBytes. Refuses a file that is too large or has
/// another program's unfinished changes beside it. Throws Error; creates and changes nothing.
Bytes readLibraryBytes(const std::filesystem::path& path);

/// Reads a library file: both of the above. Throws Error.
Library readLibraryFile(const std::filesystem::path& path, const ReadingTerms& terms = {});

/// Publishes a library file whole: what was there before stays until the new one is safe.
/// Returns what was written. Throws Error, leaving what was there as it was.
Bytes writeLibraryFile(const std::filesystem::path& path, const Library& library,
                       const LastLook& lastLook = {});

/// What saving to a file that was opened came to.
struct SavedLibrary {
    Bytes bytes;
    /// For saving again.
    FileMark mark;
    /// False when the file is there, whole, but the disk did not say that it would survive a power
    /// cut: what is kept elsewhere should stay.
    bool isConfirmed = true;
};

/// The same where the file must still be as it was seen: throws Error fileChangedElsewhere,
/// fileReplaced or fileDeleted otherwise.
SavedLibrary saveLibraryFile(const std::filesystem::path& path, const Library& library,
                             const FileMark& seen, const LastLook& lastLook = {});

/// The same for a file that must not be there yet. Throws Error fileExists where it is.
Bytes makeLibraryFile(const std::filesystem::path& path, const Library& library,
                      const LastLook& lastLook = {});

} // namespace rightward
