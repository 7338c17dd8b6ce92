// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace rightward {

/// What the system said no with, as an Error that names the path and gives the system's reason.
/// `missing` is for what is not there, `other` for whatever has no code of its own.
struct SystemCodes {
    ErrorCode missing{};
    ErrorCode other{};
};
Error systemError(int number, const std::filesystem::path& path, SystemCodes codes);

/// What a path leads to once every symbolic link is followed. That need not exist.
std::filesystem::path linkTarget(const std::filesystem::path& path);

/// Whether the system said no because another program has the file open just now.
bool isHeldByAnother(int number);

/// Which file a name stands for: another file under the same name has another identity.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    bool operator==(const FileIdentity&) const = default;
};
/// Nothing where there is no such file, or it cannot be seen. Follows links.
std::optional<FileIdentity> identityOf(const std::filesystem::path& path) noexcept;

/// An open file or folder of the system, closed with its owner.
class Descriptor {
public:
    /// Negative for none.
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closes it now. False when the system could not keep all that was written after all.
    [[nodiscard]] bool close();

private:
    int m_number;
};

} // namespace rightward
