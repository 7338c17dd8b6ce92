// SPDX-License-Identifier: MIT
#include "store/digest.h"

#include <xxhash.h>

#include <new>

namespace rightward {
namespace {

std::string textOf(XXH128_hash_t hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    XXH128_canonical_t canonical{};
    XXH128_canonicalFromHash(&canonical, hash);
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text.push_back(digits[byte / 16]);
        text.push_back(digits[byte % 16]);
    }
    return text;
}

} // namespace

void Digest::Free::operator()(XXH3_state_s* state) const noexcept { XXH3_freeState(state); }

Digest::Digest() : m_state(XXH3_createState()) {
    if (!m_state) throw std::bad_alloc();
    XXH3_128bits_reset(m_state.get());
}

void Digest::addTable(std::string_view name) {
    StoredRow row;
    row.addText(name);
    add(row);
}

void Digest::add(const StoredRow& row) {
    const auto bytes = row.canonical();
    XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size());
}

std::string Digest::text() const { return textOf(XXH3_128bits_digest(m_state.get())); }

std::string digestOf(std::span<const std::byte> bytes) {
    return textOf(XXH3_128bits(bytes.data(), bytes.size()));
}

} // namespace rightward
