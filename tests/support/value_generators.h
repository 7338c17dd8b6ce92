// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"
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
extern const std::vector<std::string> words;

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

/// A few words with one of the separators between each and the next.
std::string phrase(const std::vector<std::string>& separators, int most);
Uuid uuid();

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
    static Gen<rightward::Date> arbitrary();
};

template <>
struct Arbitrary<rightward::Place> {
    static Gen<rightward::Place> arbitrary();
};

template <>
struct Arbitrary<rightward::CatalogueId> {
    static Gen<rightward::CatalogueId> arbitrary();
};

template <>
struct Arbitrary<rightward::Moment> {
    static Gen<rightward::Moment> arbitrary();
};

template <>
struct Arbitrary<rightward::Details> {
    static Gen<rightward::Details> arbitrary();
};

template <>
struct Arbitrary<rightward::PlannedMove> {
    static Gen<rightward::PlannedMove> arbitrary();
};

} // namespace rc
