// SPDX-License-Identifier: MIT
#pragma once

#include "model/detail_fields.h"
#include "model/tokens.h"

#include <rapidcheck.h>

#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace rightward::generate {

/// What has broken programs before: Welsh, emoji, right-to-left and combining letters, mark-up,
/// placeholders, formulas, quotes, an override of the direction of writing.
inline const std::vector<std::string> words{"Payroll",
                                            "Tŷ",
                                            "Gweinyddu’r dreth",
                                            "Ŵyr",
                                            "🗑️",
                                            "👩🏽‍💻",
                                            "مجلس",
                                            "עִבְרִית",
                                            "e\u0301",
                                            "漢字",
                                            "<img src=file:///etc/hostname>",
                                            "<b>&amp;",
                                            "%1 %n",
                                            "=1+1",
                                            "'quoted\"",
                                            "a;b,c",
                                            "\u202Eback\u202C",
                                            "\uFEFF",
                                            "İıſß",
                                            "O'Brien",
                                            "0",
                                            "null",
                                            "../x",
                                            "\\"};

/// One value of a type that has a generator.
template <class T>
T one() {
    return *rc::gen::arbitrary<T>();
}

/// Leaves the value unknown half of the time.
template <class T>
void maybe(std::optional<T>& value) {
    if (one<bool>()) value = one<T>();
}

inline std::string phrase(const std::vector<std::string>& separators, int most) {
    std::string text = *rc::gen::elementOf(words);
    for (int count = *rc::gen::inRange(0, most); count > 0; --count) {
        text += *rc::gen::elementOf(separators) + *rc::gen::elementOf(words);
    }
    return text;
}

/// Every bit by chance whatever the size of the test, so that ids do not repeat.
inline std::uint64_t bits() {
    return *rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
}

inline Uuid uuid() {
    Uuid::Bytes bytes{};
    const std::array halves{bits(), bits()};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(halves[i / 8] >> (i % 8 * 8));
    }
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U); // a random UUID, never null
    return Uuid(bytes);
}

} // namespace rightward::generate

namespace rc {

template <class T>
struct Arbitrary<rightward::Id<T>> {
    static Gen<rightward::Id<T>> arbitrary() {
        return gen::exec([] { return rightward::Id<T>(rightward::generate::uuid()); });
    }
};

template <std::size_t limit, rightward::Lines lines>
struct Arbitrary<rightward::Text<limit, lines>> {
    using Text = rightward::Text<limit, lines>;

    static Gen<Text> arbitrary() {
        const std::vector<std::string> separators =
            Text::isOneLine ? std::vector<std::string>{" "}
                            : std::vector<std::string>{" ", "\n", "\t", "\n\n"};
        const auto longest = std::string(limit, 'x');
        const auto usual = gen::exec([separators] {
            // "\uFEFF" and the like may stand alone: they are not blank.
            return Text(rightward::generate::phrase(separators, Text::isOneLine ? 4 : 12));
        });
        return gen::weightedOneOf<Text>({{30, usual}, {1, gen::just(Text(longest))}});
    }
};

template <class Tag, std::int64_t low, std::int64_t high>
struct Arbitrary<rightward::Whole<Tag, low, high>> {
    using Number = rightward::Whole<Tag, low, high>;

    static Gen<Number> arbitrary() {
        const auto value = gen::weightedOneOf<std::int64_t>(
            {{8, gen::inRange(low, high + 1)}, {1, gen::just(low)}, {1, gen::just(high)}});
        return gen::map(value, [](std::int64_t number) { return Number(number); });
    }
};

template <class Enum>
struct Arbitrary<
    Enum, std::enable_if_t<std::is_enum_v<Enum> && !std::is_null_pointer_v<std::remove_const_t<
                                                       decltype(rightward::tokenTable<Enum>)>>>> {
    static Gen<Enum> arbitrary() {
        return gen::map(gen::elementOf(std::vector(rightward::tokenTable<Enum>.begin(),
                                                   rightward::tokenTable<Enum>.end())),
                        [](const auto& row) { return row.first; });
    }
};

template <>
struct Arbitrary<rightward::Date> {
    static Gen<rightward::Date> arbitrary() {
        return gen::exec([] {
            const auto date = rightward::Date::of(*gen::inRange(1900, 3000), *gen::inRange(1, 13),
                                                  *gen::inRange(1, 32));
            return date ? *date : *rightward::Date::of(2024, 2, 29);
        });
    }
};

template <>
struct Arbitrary<rightward::Place> {
    static Gen<rightward::Place> arbitrary() {
        return gen::exec([] {
            constexpr int end = rightward::Place::max + 1;
            return rightward::Place(*gen::inRange(0, end), *gen::inRange(0, end));
        });
    }
};

} // namespace rc
