// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>

namespace rightward {

// What we ask of the system about files, in one place: system_file_posix.cpp does it on Linux,
// system_file_windows.cpp on Windows. Calls tell what the system refused as a fault; it is
// set, or cleared, by each of them, and empty where all went well.

/// The ways to refuse that we tell apart.
enum class SystemRefusal : std::uint8_t {
    other,
    missing,
    exists,
    isFolder,
    notRegular,
    noPermission,
    diskReadOnly,
    nameTooLong,
    diskFull,
    inUse, ///< another program has it open just now
};
SystemRefusal refusalOf(const std::error_code& fault);
/// Why, in the system's own words.
std::string reasonOf(const std::error_code& fault);

/// A fault as an Error that names the path and gives the reason. `missing` is for what is not
/// there, `other` for whatever has no code of its own.
struct SystemCodes {
    ErrorCode missing{};
    ErrorCode other{};
};
Error systemError(const std::error_code& fault, const std::filesystem::path& path,
                  SystemCodes codes);

/// What a path leads to once every symbolic link is followed. That need not exist.
std::filesystem::path linkTarget(const std::filesystem::path& path);

/// Who runs this program, and on which computer: the same every time, as far as we can tell.
std::string personHere();

/// Which file a name stands for: another file under the same name has another identity.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    bool operator==(const FileIdentity&) const = default;
};
/// Nothing where there is no such file, or it cannot be seen. Follows links.
std::optional<FileIdentity> identityOf(const std::filesystem::path& path) noexcept;

enum class FileKind : std::uint8_t { regular, folder, other };

struct FileStatus {
    FileKind kind{};
    std::uintmax_t size = 0;
    std::int64_t changed = 0; ///< seconds by the clock of the disk, since any day
    unsigned permissions = 0; ///< who may do what, where the replacing itself does not keep that
};

/// An open file, closed with its owner. Positions count from the start of the file.
class SystemFile {
public:
    /// None.
    SystemFile() = default;
    explicit SystemFile(std::intptr_t handle) : m_handle(handle) {}
    SystemFile(const SystemFile&) = delete;
    SystemFile& operator=(const SystemFile&) = delete;
    SystemFile(SystemFile&& other) noexcept : m_handle(std::exchange(other.m_handle, none)) {}
    SystemFile& operator=(SystemFile&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~SystemFile();

    /// Waits for no pipe or device.
    static SystemFile openToRead(const std::filesystem::path& path, std::error_code& fault);
    /// Made for this person alone where it is not there, and held for as long as it is open; inUse
    /// where another program holds it. Others may read it. A disk without locks holds nothing.
    static SystemFile openToHold(const std::filesystem::path& path, std::error_code& fault);

    bool isOpen() const { return m_handle != none; }
    std::intptr_t handle() const { return m_handle; }
    FileStatus status(std::error_code& fault) const;
    /// How much was read or written, which may be less than asked for. Nothing read is the end.
    std::size_t read(std::span<std::byte> bytes, std::uintmax_t at, std::error_code& fault) const;
    std::size_t write(std::span<const std::byte> bytes, std::uintmax_t at,
                      std::error_code& fault) const;
    [[nodiscard]] std::error_code clear() const;
    [[nodiscard]] std::error_code permit(unsigned permissions) const;
    /// To the disk. Not to be asked again after a fault: the system forgets what it failed to
    /// write.
    [[nodiscard]] std::error_code sync() const;
    /// Closes it now. A fault when the system could not keep all that was written after all.
    [[nodiscard]] std::error_code close();

private:
    static constexpr std::intptr_t none = -1;
    std::intptr_t m_handle = none;
};

/// An open folder, which nobody can put another in place of; names are those of files in it.
class SystemFolder {
public:
    using Name = std::filesystem::path;

    /// None.
    SystemFolder() = default;
    static SystemFolder open(const std::filesystem::path& path, std::error_code& fault);

    const std::filesystem::path& path() const { return m_path; }
    /// What has this name, if only a link; nothing, and no fault, where it is free.
    std::optional<FileStatus> look(const Name& name, std::error_code& fault) const;
    /// Why the file may not be written, if so.
    [[nodiscard]] std::error_code refusalToWrite(const Name& name) const;
    SystemFile create(const Name& name, unsigned permissions, std::error_code& fault) const;
    /// Each is done whole or not at all, except that on Windows a fault inUse can leave no file
    /// under the new name; trying again then gives it.
    [[nodiscard]] std::error_code replace(const Name& from, const Name& to) const;
    [[nodiscard]] std::error_code giveFreeName(const Name& from, const Name& to) const;
    std::error_code remove(const Name& name) const;
    /// From then on a file that was given this name survives a power cut under it.
    [[nodiscard]] std::error_code sync(const Name& name) const;

private:
    SystemFolder(SystemFile folder, std::filesystem::path path)
        : m_folder(std::move(folder)), m_path(std::move(path)) {}

    SystemFile m_folder;
    std::filesystem::path m_path;
};

} // namespace rightward
