// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rightward {

/// The sixteen bytes of a UUID. All zero is not an id and cannot be held.
class Uuid {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// Throws std::invalid_argument when every byte is zero.
    explicit Uuid(const Bytes& bytes);

    /// Reads the 36-character form, 8-4-4-4-12, either case; nothing if it is anything else.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);

    /// The 36-character form, lower case.
    std::string text() const;
    const Bytes& bytes() const { return m_bytes; }

    auto operator<=>(const Uuid&) const = default;

private:
    Bytes m_bytes;
};

/// Names one T for ever: the same in memory, in files and on the command line.
/// Ids are made outside core and passed in, so that core stays reproducible.
template <class T>
class Id {
public:
    explicit Id(const Uuid& uuid) : m_uuid(uuid) {}

    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        if (const auto uuid = Uuid::parse(text)) return Id(*uuid);
        return std::nullopt;
    }

    std::string text() const { return m_uuid.text(); }
    const Uuid& uuid() const { return m_uuid; }

    auto operator<=>(const Id&) const = default;

private:
    Uuid m_uuid;
};

} // namespace rightward
