// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "store/file.h"
#include "store/file_mark.h"

#include <filesystem>
#include <optional>

namespace rightward {

/// What may stand where a library is saved.
enum class SaveOver : std::uint8_t {
    asSeen,   ///< what we saw there last, and nothing else
    nothing,  ///< the name must be free
    anything, ///< a person chose the name
};

/// One save by value, so that it can be carried out on any thread.
struct SaveJob {
    std::filesystem::path path;
    Library library;
    SaveOver over{};
    FileMark seen; ///< where it is `asSeen`
    /// Where copies of saves are kept on this computer; empty for none.
    std::filesystem::path copies;
};

struct SaveOutcome {
    FileMark mark;
    /// False when the file is there, whole, but might not survive a power cut.
    bool isConfirmed = true;
    /// False when no copy of it could be kept on this computer.
    bool isCopyKept = true;
};

/// Saves the library and keeps a copy, and before that one of what it replaces, where that is not
/// among the copies yet. Throws Error, leaving the file as it was; a copy that fails is no error.
SaveOutcome carryOut(const SaveJob& job, const LastLook& lastLook = {});

} // namespace rightward
