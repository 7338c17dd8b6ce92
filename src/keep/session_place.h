// SPDX-License-Identifier: MIT
#pragma once

#include "store/system_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rightward {

/// Where one session keeps its edits, in the folder of the recovery store: "3.kept", held for as
/// long as this lives by a lock on "3.lock". Locks stay where they are, empty, and numbers are
/// taken again, so there are never more than sessions at one time. Where a disk has no locks, two
/// programs may hold one place; whoever keeps edits there notices when its file goes.
/// Throws Error keepingFailed where the folder cannot be used.
class SessionPlace {
public:
    /// One where nothing is kept yet. Makes the folder, and an empty file for the session.
    static SessionPlace take(const std::filesystem::path& folder);
    /// Every one where something is kept that no running program holds, by number.
    static std::vector<SessionPlace> takeLeft(const std::filesystem::path& folder);

    const std::filesystem::path& file() const { return m_file; }

    /// Tells other programs which library is open here.
    void say(const std::filesystem::path& library) const;
    /// The libraries that running programs have open, this one too.
    static std::vector<std::filesystem::path> said(const std::filesystem::path& folder);

    /// Takes away what is kept here.
    void clear() const noexcept;
    /// Moves what is kept here out of the way under a name of its own, and says which.
    std::filesystem::path setAside() const;

private:
    SessionPlace(std::filesystem::path file, SystemFile lock)
        : m_file(std::move(file)), m_lock(std::move(lock)) {}

    std::filesystem::path m_file;
    SystemFile m_lock;
};

/// What the system said no with, as Error keepingFailed.
Error keepingError(const std::error_code& fault, const std::filesystem::path& path);
/// The same for what we say no with ourselves.
Error keepingError(std::errc reason, const std::filesystem::path& path);

/// The journal of a database stands beside it.
std::filesystem::path journalOf(const std::filesystem::path& database);

} // namespace rightward
