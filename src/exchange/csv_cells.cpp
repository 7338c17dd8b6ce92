// SPDX-License-Identifier: MIT
#include "exchange/csv_cells.h"

namespace rightward {
namespace {

constexpr char apostrophe = '\'';

/// The text as it was before it was written in the cell, if an apostrophe was put before it.
std::optional<std::string_view> textBehindApostrophe(std::string_view cell) {
    if (!cell.starts_with(apostrophe) || !needsApostrophe(cell)) return std::nullopt;
    return cell.substr(1);
}

/// A line broken inside a cell to make it narrower is one line still.
std::string onOneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool isBreak = c == '\n' || c == '\r' || c == '\t';
        if (!isBreak) {
            line.push_back(c);
        } else if (!line.ends_with(' ')) {
            line.push_back(' ');
        }
    }
    return line;
}

/// The sign that a program puts where it lost a character. It comes in, and that is said.
template <class T>
Typed<T> withDamageSaid(Typed<T> typed) {
    constexpr std::string_view replacement = "\uFFFD";
    if (typed.value && typed.value->text().find(replacement) != std::string::npos) {
        typed.problem = ProblemCode::textNotUtf8;
    }
    return typed;
}

} // namespace

bool needsApostrophe(std::string_view text) {
    const auto rest = text.substr(std::min(text.find_first_not_of(apostrophe), text.size()));
    if (rest.empty()) return true;
    switch (rest.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n': return true;
    default: return saysUnknown(rest);
    }
}

template <>
Typed<Name> typedCell(std::string_view cell) {
    const auto text = trimmed(cell);
    if (const auto behind = textBehindApostrophe(text))
        return withDamageSaid(asTyped<Name>(*behind));
    const bool isBroken = text.find_first_of("\n\r\t") != std::string_view::npos;
    return withDamageSaid(isBroken ? typedName(onOneLine(text)) : typedName(text));
}

template <>
Typed<Note> typedCell(std::string_view cell) {
    const auto text = trimmed(cell);
    if (const auto behind = textBehindApostrophe(text))
        return withDamageSaid(asTyped<Note>(*behind));
    return withDamageSaid(typedNote(text));
}

template <>
Typed<CatalogueId> typedCell(std::string_view cell) {
    const auto text = trimmed(cell);
    const auto behind = textBehindApostrophe(text);
    if (!behind && saysUnknown(text)) return {};
    const auto id = CatalogueId::parse(behind.value_or(text));
    if (!id) return {std::nullopt, ProblemCode::idInvalid};
    return {id, std::nullopt};
}

template <>
Typed<Date> typedCell(std::string_view cell) {
    return typedDate(cell);
}

template <>
Typed<Pounds> typedCell(std::string_view cell) {
    const auto typed = typedPounds(cell);
    if (typed.problem != ProblemCode::moneyInvalid) return typed;
    const auto rounded = roundedPounds(cell);
    if (!rounded) return typed;
    return {rounded, ProblemCode::poundsRounded};
}

template <>
Typed<Months> typedCell(std::string_view cell) {
    return typedMonths(cell);
}

template <>
Typed<Users> typedCell(std::string_view cell) {
    return typedUsers(cell);
}

} // namespace rightward
