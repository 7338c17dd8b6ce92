// SPDX-License-Identifier: MIT
#pragma once

#include "store/stored_row.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace rightward {

/// The digest of everything in a library file: XXH3, 128 bits, over each table's name and its rows
/// in their canonical form. It finds damage, not malice: anybody can compute it.
class Digest {
public:
    Digest();

    void addTable(std::string_view name);
    void add(const StoredRow& row);
    /// 32 lower-case hexadecimal digits.
    std::string text() const;

private:
    struct Free {
        void operator()(XXH3_state_s* state) const noexcept;
    };
    std::unique_ptr<XXH3_state_s, Free> m_state;
};

/// The digest of bytes alone, likewise.
std::string digestOf(std::span<const std::byte> bytes);

} // namespace rightward
