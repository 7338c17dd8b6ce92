// SPDX-License-Identifier: MIT
#include "model/id.h"

namespace rightward {
namespace {

constexpr std::size_t textLength = 36;

constexpr std::array<std::size_t, 4> dashes{8, 13, 18, 23};
/// Where the two digits of each byte begin.
constexpr std::array<std::size_t, 16> digitPairs{0,  2,  4,  6,  9,  11, 14, 16,
                                                 19, 21, 24, 26, 28, 30, 32, 34};

/// What each character is worth as a digit, or -1. Opening a library reads ids by the hundred
/// thousand, so that looking up is worth it.
constexpr std::array<std::int8_t, 256> digitValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < 10; ++i)
        values['0' + i] = static_cast<std::int8_t>(i);
    for (std::size_t i = 0; i < 6; ++i) {
        values['a' + i] = values['A' + i] = static_cast<std::int8_t>(10 + i);
    }
    return values;
}();

int digit(char c) { return digitValues[static_cast<unsigned char>(c)]; }

bool isNull(const Uuid::Bytes& bytes) { return bytes == Uuid::Bytes{}; }

} // namespace

Uuid::Uuid(const Bytes& bytes) : m_bytes(bytes) {
    if (isNull(bytes)) throw std::invalid_argument("an id cannot be all zeros");
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != textLength) return std::nullopt;
    Bytes bytes{};
    const char* const characters = text.data(); // all positions below are within textLength
    int faults = 0;                             // negative once a digit is none
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digit(characters[digitPairs[i]]);
        const int low = digit(characters[digitPairs[i] + 1]);
        faults |= high | low;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    for (const auto dash : dashes)
        faults |= characters[dash] == '-' ? 0 : -1;
    if (faults < 0) return std::nullopt;
    if (isNull(bytes)) return std::nullopt;
    return Uuid(bytes);
}

std::string Uuid::text() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(textLength, '-');
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        text[digitPairs[i]] = digits[m_bytes[i] / 16];
        text[digitPairs[i] + 1] = digits[m_bytes[i] % 16];
    }
    return text;
}

} // namespace rightward
