// SPDX-License-Identifier: MIT
#include "exchange/csv_text.h"

#include "model/problem.h"

#include <algorithm>
#include <array>
#include <optional>

#include <utf8proc.h>

namespace rightward {
namespace {

/// The characters of 0x80 to 0x9f; none for the five bytes that have no character.
constexpr std::array<std::string_view, 32> upperCharacters{
    "€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
    "",  "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};

[[noreturn]] void refuse(std::string_view bytes, std::size_t position) {
    throw Error(ErrorCode::csvNotText, {std::to_string(rowAt(bytes, position))});
}

unsigned char byteAt(std::string_view bytes, std::size_t position) {
    return static_cast<unsigned char>(bytes[position]);
}

bool isControl(unsigned char byte) {
    return (byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
}

/// Whether this many bytes are ASCII without control characters. Looks at all of them, without a
/// branch to stop at, so that the compiler can look at many at once.
template <std::size_t count>
bool arePlain(const char* bytes) {
    unsigned oddities = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        oddities |= static_cast<unsigned>(isControl(byte)) | (byte & 0x80U);
    }
    return oddities == 0;
}

/// How a text that may be UTF-8 looks.
struct Looks {
    std::optional<std::size_t> firstLong;    ///< character of several bytes
    std::optional<std::size_t> firstInvalid; ///< byte
    bool isCut = false; ///< the only invalid bytes begin a character at the very end

    void seeLong(std::size_t position) {
        if (!firstLong) firstLong = position;
    }
    void seeInvalid(std::string_view bytes, std::size_t position) {
        if (!firstInvalid) {
            firstInvalid = position;
            isCut = beginsCharacter(bytes.substr(position));
        }
    }

private:
    static bool beginsCharacter(std::string_view end) {
        const auto lead = byteAt(end, 0);
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        return lead <= 0xf4 && end.size() < length &&
               std::all_of(end.begin() + 1, end.end(),
                           [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80; });
    }
};

/// Takes the character at `position`, which is not plain; refuses control characters.
std::size_t look(std::string_view bytes, std::size_t position, Looks& looks) {
    const auto byte = byteAt(bytes, position);
    if (isControl(byte)) refuse(bytes, position);
    if (byte < 0x80) return 1;
    utf8proc_int32_t point = -1;
    const auto size =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + position),
                         static_cast<utf8proc_ssize_t>(bytes.size() - position), &point);
    if (size <= 0) {
        looks.seeInvalid(bytes, position);
        return 1;
    }
    if (point < 0xa0) refuse(bytes, position);
    looks.seeLong(position);
    return static_cast<std::size_t>(size);
}

Looks looksOf(std::string_view bytes) {
    constexpr std::size_t stride = 32;
    Looks looks;
    for (std::size_t position = 0; position < bytes.size();) {
        if (bytes.size() - position >= stride && arePlain<stride>(bytes.data() + position)) {
            position += stride;
        } else {
            position += look(bytes, position, looks);
        }
    }
    return looks;
}

} // namespace

Encoding encodingOf(std::string_view bytes) {
    const auto looks = looksOf(bytes);
    if (!looks.firstInvalid) return Encoding::utf8;
    if (looks.isCut) refuse(bytes, *looks.firstInvalid);
    if (looks.firstLong) refuse(bytes, std::max(*looks.firstInvalid, *looks.firstLong));
    const auto isUndefined = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xa0 && upperCharacters[byte - 0x80U].empty();
    };
    const auto undefined = std::find_if(bytes.begin(), bytes.end(), isUndefined);
    if (undefined != bytes.end()) {
        refuse(bytes, static_cast<std::size_t>(undefined - bytes.begin()));
    }
    return Encoding::windows1252;
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text.push_back(c);
        } else if (byte < 0xa0) {
            text += upperCharacters[byte - 0x80U];
        } else { // as in Unicode
            text.push_back(static_cast<char>(0xc0U | (byte >> 6U)));
            text.push_back(static_cast<char>(0x80U | (byte & 0x3fU)));
        }
    }
    return text;
}

std::size_t rowAt(std::string_view text, std::size_t position) {
    std::size_t row = 1;
    bool isQuoted = false;
    for (std::size_t i = 0; i < position; ++i) {
        const char c = text[i];
        if (c == '"') isQuoted = !isQuoted;
        const bool endsLine = c == '\n' || (c == '\r' && !text.substr(i + 1).starts_with('\n'));
        if (endsLine && !isQuoted) ++row;
    }
    return row;
}

} // namespace rightward
