// SPDX-License-Identifier: MIT
#pragma once

#include "keep/kept_database.h"
#include "keep/session_place.h"
#include "model/library.h"
#include "store/library_file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rightward {

/// What is known of the edits that a session keeps.
struct KeptFacts {
    /// The library file; empty while there is none.
    std::filesystem::path library;
    /// How many edits are not in that file.
    std::int64_t edits = 0;
    /// When the last of them was made.
    Moment last{};
    /// The digest of the file's bytes as this program last saw them, to tell whether somebody else
    /// saved there since; empty where there is no file.
    std::string seen{};

    bool operator==(const KeptFacts&) const = default;
};

/// Where a session is kept and which one it is, as places are taken again.
struct KeptPlace {
    SessionPlace place;
    std::string id;
};

/// One session's recovery store: a library and the changes made to it since, each of which is on
/// the disk when its function returns. Only one of these ever writes to a file, and after it threw
/// it must not be used again: a disk that failed once is not asked twice through the same handle.
/// Throws Error keepingFailed, or what SessionPlace throws; what was kept before stays.
class KeptSession {
public:
    /// Sessions with the ids in `replaces` are as good as gone from when this is made: it holds all
    /// that they did.
    KeptSession(const std::filesystem::path& folder, const Library& library, const KeptFacts& facts,
                const std::vector<std::string>& replaces = {});
    KeptSession(const KeptSession&) = delete;
    KeptSession& operator=(const KeptSession&) = delete;

    /// Keeps the changes of one or more edits, as keptChanges() gives them, in one commit.
    void append(std::span<const std::string> changes, const KeptFacts& facts);
    /// Keeps the library as it stands in place of all that was kept before.
    void startFrom(const Library& library, const KeptFacts& facts);

    /// How much has gathered since the library it starts from.
    std::int64_t steps() const { return m_steps; }
    std::size_t stepBytes() const { return m_stepBytes; }

    const std::filesystem::path& file() const { return m_place.file(); }
    const std::string& id() const { return m_id; }
    /// Ends it, and nothing stays kept.
    void discard() noexcept;

private:
    template <class Change>
    void commit(Change change);
    void open();
    void writeOrigin(const std::vector<std::string>& replaces);
    void writeStart(const Bytes& library, const KeptFacts& facts);
    void writeFacts(const KeptFacts& facts);
    void checkFileIsThere() const;

    SessionPlace m_place;
    FileIdentity m_identity;
    std::unique_ptr<KeptDatabase> m_database;
    std::int64_t m_steps = 0;
    std::size_t m_stepBytes = 0;
    std::string m_chain;
    std::string m_id;
};

} // namespace rightward
