// SPDX-License-Identifier: MIT
#pragma once

#include "keep/kept_session.h"
#include "model/problem.h"

#include <optional>
#include <vector>

namespace rightward {

/// What a program that ended without saving had kept. Held, so that no other program offers it
/// too, for as long as this lives.
struct LeftSession {
    KeptPlace kept;
    KeptFacts facts;
    /// As the person last saw it kept.
    Library library;
};

/// What was kept but cannot be read. It stays, under this name.
struct SetAside {
    std::filesystem::path file;
    /// fileDamaged, fileNewer or contentInvalid; or fileUnreadable or fileTooSlow, and then it was
    /// not moved.
    ErrorCode why{};

    bool operator==(const SetAside&) const = default;
};

struct LeftBehind {
    std::vector<LeftSession> sessions;
    std::vector<SetAside> setAside;
};

/// What was not saved when programs ended. Sessions with nothing unsaved are cleared away, and
/// files that are damaged or newer are set aside, so that nothing here keeps a program from
/// starting. Never throws Error: where the folder cannot be read there is nothing.
LeftBehind whatWasLeft(const std::filesystem::path& folder);

/// What a file of the recovery store holds, after taking back what was half done. Nothing where
/// it is empty. Throws Error: as for SetAside.
struct KeptContent {
    std::string id;
    std::vector<std::string> replaces;
    KeptFacts facts;
    Library library;
};
std::optional<KeptContent> readKept(const std::filesystem::path& file);

} // namespace rightward
