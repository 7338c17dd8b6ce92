// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rightward {

/// What can be wrong with a text that somebody typed or sent.
enum class TextFault { blank, tooLong, notUtf8, controlCharacter };

enum class Lines { one, many };

/// The first fault, or nothing. Length counts Unicode characters. Control characters (NUL
/// included) and the two line separators are refused, but tab and line feed are allowed where
/// there may be many lines.
[[nodiscard]] std::optional<TextFault> faultIn(std::string_view text, std::size_t limit,
                                               Lines lines);

/// The same text without white space at either end, of any alphabet's kind.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Text that has been checked once and is trusted after: valid UTF-8, not blank, at most
/// `limit` characters, free of control characters. White space at its ends is taken off wherever
/// it comes from, because no spreadsheet and no field keeps it, and two names must not differ by
/// it.
template <std::size_t limit, Lines lines>
class Text {
public:
    static constexpr std::size_t maxLength = limit;
    static constexpr bool isOneLine = lines == Lines::one;

    [[nodiscard]] static std::optional<TextFault> fault(std::string_view text) {
        return faultIn(trimmed(text), limit, lines);
    }

    /// Nothing for a text with a fault; looks at the text once, where loading depends on it.
    [[nodiscard]] static std::optional<Text> of(std::string text) {
        trim(text);
        if (faultIn(text, limit, lines)) return std::nullopt;
        return Text(std::move(text), Checked{});
    }

    /// Throws std::invalid_argument for a text with a fault: check with fault() first.
    explicit Text(std::string text) : m_text(std::move(text)) {
        trim(m_text);
        if (faultIn(m_text, limit, lines))
            throw std::invalid_argument("text was not checked before use");
    }

    const std::string& text() const { return m_text; }

    auto operator<=>(const Text&) const = default;

private:
    struct Checked {};

    static void trim(std::string& text) {
        if (const auto inside = trimmed(text); inside.size() != text.size())
            text = std::string(inside);
    }

    Text(std::string text, Checked) : m_text(std::move(text)) {}

    std::string m_text;
};

using Name = Text<200, Lines::one>;
using Note = Text<10'000, Lines::many>;

} // namespace rightward
