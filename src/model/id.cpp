// SPDX-License-Identifier: MIT
#include "model/id.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr std::size_t textLength = 36;

constexpr bool isDash(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isNull(const Uuid::Bytes& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](auto byte) { return byte == 0; });
}

} // namespace

Uuid::Uuid(const Bytes& bytes) : m_bytes(bytes) {
    if (isNull(bytes)) throw std::invalid_argument("an id cannot be all zeros");
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != textLength) return std::nullopt;
    Bytes bytes{};
    std::size_t half = 0;
    for (std::size_t i = 0; i < textLength; ++i) {
        if (isDash(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int value = digit(text[i]);
        if (value < 0) return std::nullopt;
        bytes[half / 2] = static_cast<std::uint8_t>(bytes[half / 2] * 16 + value);
        ++half;
    }
    if (isNull(bytes)) return std::nullopt;
    return Uuid(bytes);
}

std::string Uuid::text() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(textLength);
    for (const auto byte : m_bytes) {
        if (isDash(text.size())) text.push_back('-');
        text.push_back(digits[byte / 16]);
        text.push_back(digits[byte % 16]);
    }
    return text;
}

} // namespace rightward
