// SPDX-License-Identifier: MIT
#pragma once

#include "store/system_file.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace rightward {

/// What may stand under the name that is to be written.
enum class Target : std::uint8_t {
    mayExist,  ///< and is replaced, or what a link leads to
    mustBeNew, ///< nothing, not even a link: Error fileExists otherwise
};

/// One file on its way to its name, step by step, in the order of the functions below. Each step
/// throws Error (folderMissing, fileExists, fileIsFolder, fileNotRegular, noPermission,
/// fileReadOnly, folderReadOnly, nameTooLong, diskFull or writeFailed), and a publication that ends
/// early takes its temporary file with it. Everything happens inside one opened folder, so that
/// nobody can move it away in between.
class Publication {
public:
    /// Opens the folder and looks at what will be replaced.
    explicit Publication(const std::filesystem::path& path, Target target = Target::mayExist);
    Publication(const Publication&) = delete;
    Publication& operator=(const Publication&) = delete;
    ~Publication();

    void createTemporary();
    void write(std::span<const std::byte> bytes);
    void sync();
    /// Reads the temporary file back.
    void compare(std::span<const std::byte> bytes);
    /// Gives it its name. What must be new replaces nothing, not even what appeared meanwhile.
    /// Tries again for as long where another program has what is replaced open, and then throws
    /// Error fileInUse and leaves the new file beside it, under a name that it tells.
    void takeName(std::chrono::milliseconds patience = std::chrono::seconds(2));
    /// Only then does the new name survive a power cut. False when the disk does not say so; what
    /// was published is there nonetheless.
    [[nodiscard]] bool syncFolder();
    /// Takes away what killed programs left of this: temporary files for the same name, made by
    /// this person on this computer and a day older than this one.
    void removeLeftovers() noexcept;

private:
    using Name = SystemFolder::Name;

    void lookAtTarget();
    std::error_code tryToTakeName();
    /// The path where the new file stays.
    std::filesystem::path leaveBeside();
    [[noreturn]] void fail(const std::error_code& fault) const;
    [[noreturn]] void failToWriteIn(ErrorCode readOnly, const std::error_code& fault) const;

    std::filesystem::path m_path; ///< as it was given, for messages
    Target m_target;
    SystemFolder m_folder;        ///< where it leads to
    Name m_name;                  ///< in the folder
    Name m_temporary;             ///< empty when there is none to remove
    std::vector<Name> m_inTheWay; ///< temporary files that were there before ours
    SystemFile m_file;
    std::uintmax_t m_written = 0;
    std::int64_t m_changed = 0; ///< when it was last written to, by the clock of the disk
    std::optional<unsigned> m_permissions; ///< of what is replaced
};

} // namespace rightward
