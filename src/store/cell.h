// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"
#include "model/date.h"
#include "model/id.h"
#include "model/problem.h"
#include "model/text.h"
#include "model/tokens.h"
#include "model/whole.h"
#include "store/stored_row.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace rightward {

/// How a value of the model stands in a row: the type of its column, how it is put there, and how
/// it comes back through the model's own checks. Nothing comes back as nothing and the problem.
template <class T, class = void>
struct CellOf;

struct TextCell {
    static constexpr std::string_view sqlType = "TEXT";
    static constexpr StoredRow::Kind kind = StoredRow::Kind::text;
};

struct NumberCell {
    static constexpr std::string_view sqlType = "INTEGER";
    static constexpr StoredRow::Kind kind = StoredRow::Kind::number;
};

template <std::size_t limit, Lines lines>
struct CellOf<Text<limit, lines>> : TextCell {
    using Value = Text<limit, lines>;
    static void put(StoredRow& row, const Value& value) { row.addText(value.text()); }
    static std::optional<Value> read(std::string_view text, ProblemCode& problem) {
        auto value = Value::of(std::string(text));
        if (!value) problem = problemOf(*Value::fault(text));
        return value;
    }
};

template <class Record>
struct CellOf<Id<Record>> : TextCell {
    static void put(StoredRow& row, const Id<Record>& id) { row.addText(id.text()); }
    static std::optional<Id<Record>> read(std::string_view text, ProblemCode& problem) {
        problem = ProblemCode::idInvalid;
        return Id<Record>::parse(text);
    }
};

template <>
struct CellOf<Date> : TextCell {
    static void put(StoredRow& row, const Date& date) { row.addText(date.iso()); }
    static std::optional<Date> read(std::string_view text, ProblemCode& problem) {
        problem = ProblemCode::dateInvalid;
        return Date::parse(text);
    }
};

template <>
struct CellOf<CatalogueId> : TextCell {
    static void put(StoredRow& row, const CatalogueId& id) { row.addText(id.text()); }
    static std::optional<CatalogueId> read(std::string_view text, ProblemCode& problem) {
        problem = ProblemCode::wordUnknown;
        return CatalogueId::parse(text);
    }
};

template <class Enum>
struct CellOf<Enum, std::enable_if_t<std::is_enum_v<Enum>>> : TextCell {
    static void put(StoredRow& row, Enum value) { row.addText(tokenOf(value)); }
    static std::optional<Enum> read(std::string_view text, ProblemCode& problem) {
        problem = ProblemCode::wordUnknown;
        return fromToken<Enum>(text);
    }
};

template <class Tag, std::int64_t low, std::int64_t high>
struct CellOf<Whole<Tag, low, high>> : NumberCell {
    using Value = Whole<Tag, low, high>;
    static void put(StoredRow& row, Value value) { row.addNumber(value.value()); }
    static std::optional<Value> read(std::int64_t number, ProblemCode& problem) {
        problem = ProblemCode::numberOutOfRange;
        if (!Value::holds(number)) return std::nullopt;
        return Value(number);
    }
};

template <>
struct CellOf<std::int64_t> : NumberCell {
    static void put(StoredRow& row, std::int64_t number) { row.addNumber(number); }
    static std::optional<std::int64_t> read(std::int64_t number, ProblemCode&) { return number; }
};

template <class T>
void put(StoredRow& row, const T& value) {
    CellOf<T>::put(row, value);
}

template <class T>
void put(StoredRow& row, const std::optional<T>& value) {
    value ? put(row, *value) : row.addNull();
}

} // namespace rightward
