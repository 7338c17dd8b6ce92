// SPDX-License-Identifier: MIT
#include "exchange/csv_place.h"

#include "model/text.h"
#include "model/tokens.h"

#include <algorithm>

namespace rightward {
namespace {

Typed<int> wrong(ProblemCode problem) { return {std::nullopt, problem}; }

bool isDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether this is a number with a decimal point, such as 0.625 and .5.
bool hasPoint(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto point = text.find('.');
    return point != std::string_view::npos && point + 1 < text.size() &&
           isDigits(text.substr(0, point)) && isDigits(text.substr(point + 1));
}

bool areZeros(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

/// 0.6255 as 626, from its digits: no machine rounds another way.
Typed<int> shareOfOne(std::string_view text) {
    const auto point = std::min(text.find('.'), text.size());
    const auto before = text.substr(0, point);
    const auto after = text.substr(std::min(point + 1, text.size()));
    if (!hasPoint(text) && !typedCoordinate(text).value) return typedCoordinate(text);
    if (before == "1" && areZeros(after)) return {Place::max, std::nullopt};
    if (!areZeros(before)) return wrong(ProblemCode::placeOutOfRange);
    const auto digit = [&](std::size_t i) { return i < after.size() ? after[i] - '0' : 0; };
    const int thousandths = digit(0) * 100 + digit(1) * 10 + digit(2) + (digit(3) >= 5 ? 1 : 0);
    return {thousandths, std::nullopt};
}

/// A program that keeps whole numbers as decimals writes 625 as 625.0.
Typed<int> shareOfThousand(std::string_view text) {
    const auto point = text.find('.');
    const bool isWhole = hasPoint(text) && areZeros(text.substr(point + 1));
    return typedCoordinate(isWhole ? text.substr(0, point) : text);
}

/// Small letters of ASCII without spaces and dashes.
std::string folded(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != '-')
            word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return word;
}

std::optional<int> centreOfColumn(std::string_view word) {
    for (const auto column : allColumns) {
        if (word == folded(tokenOf(column))) return centreOf({column, Row::middle}).evolution();
    }
    return std::nullopt;
}

std::optional<int> centreOfRow(std::string_view word) {
    constexpr std::array<std::string_view, 3> phrases{"behindthescenes", "inbetween",
                                                      "residentsuseit"};
    for (const auto row : allRows) {
        if (word == folded(tokenOf(row)) || word == phrases[static_cast<std::size_t>(row)])
            return centreOf({Column::product, row}).visibility();
    }
    return std::nullopt;
}

bool mayBeWord(std::string_view text) {
    const char c = text.empty() ? ' ' : text.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Typed<int> typedNumber(std::string_view text, PlaceScale scale) {
    switch (scale) {
    case PlaceScale::thousand: return shareOfThousand(text);
    case PlaceScale::one: return shareOfOne(text);
    case PlaceScale::decide: break;
    }
    const auto number = typedCoordinate(text);
    return number.value ? wrong(ProblemCode::placeScaleUnclear) : number;
}

} // namespace

Typed<int> typedCoordinate(std::string_view cell, Axis axis, PlaceScale scale) {
    const auto text = trimmed(cell);
    if (mayBeWord(text)) {
        const auto word = folded(text);
        const auto centre = axis == Axis::evolution ? centreOfColumn(word) : centreOfRow(word);
        if (centre) return {centre, std::nullopt};
    }
    return saysUnknown(text) ? Typed<int>{} : typedNumber(text, scale);
}

PlaceScale scaleIn(const CsvTable& table, const CsvLayout& layout) {
    if (layout.scale != PlaceScale::decide) return layout.scale;
    auto scale = PlaceScale::decide;
    for (const auto column : {CsvColumn::evolution, CsvColumn::visibility}) {
        const auto position = layout.positionOf(column);
        if (!position) continue;
        for (auto row = layout.firstDataRow(); row < table.rowCount(); ++row) {
            const auto text = trimmed(table.cell(row, *position));
            if (hasPoint(text)) return PlaceScale::one;
            if (typedCoordinate(text).value.value_or(0) > 1) scale = PlaceScale::thousand;
        }
    }
    return scale;
}

} // namespace rightward
