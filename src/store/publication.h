// SPDX-License-Identifier: MIT
#pragma once

#include "store/system_file.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

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
    /// Error fileInUse and leaves the temporary file, which it names.
    void takeName(std::chrono::milliseconds patience = std::chrono::seconds(2));
    /// Only then does the new name survive a power cut. False when the disk does not say so; what
    /// was published is there nonetheless.
    [[nodiscard]] bool syncFolder();

private:
    void lookAtTarget();
    void keepMode();
    /// Both answer as the system does: 0 or -1.
    int replaceTarget();
    int takeFreeName();
    int tryToTakeName();
    [[noreturn]] void fail(int number) const;
    [[noreturn]] void failToWriteIn(ErrorCode readOnly, int number) const;

    std::filesystem::path m_path;  ///< as it was given, for messages
    std::filesystem::path m_place; ///< where it leads to
    Target m_target;
    std::string m_name;          ///< in the folder
    std::string m_temporaryName; ///< empty when there is none to remove
    Descriptor m_folder;
    Descriptor m_file;
    std::optional<unsigned> m_mode; ///< the permissions of what is replaced
};

} // namespace rightward
