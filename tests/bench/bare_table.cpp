// SPDX-License-Identifier: MIT
#include "bench/bare_table.h"

#include "catalogue/folding.h"

#include <charconv>

namespace rightward::bench {
namespace {

/// Takes one cell and the separator or line end behind it.
std::string cell(std::string_view& rest) {
    std::string text;
    if (rest.starts_with('"')) {
        do {
            rest.remove_prefix(1);
            const auto end = rest.find('"');
            if (!text.empty()) text.push_back('"');
            text += rest.substr(0, end);
            rest.remove_prefix(end + 1);
        } while (rest.starts_with('"'));
    } else {
        const auto end = rest.find_first_of(",\r");
        text = rest.substr(0, end);
        rest.remove_prefix(end);
    }
    rest.remove_prefix(rest.front() == '\r' ? 2 : 1);
    return text;
}

template <class Number>
void number(std::string_view& rest, Number& value) {
    const auto result = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    rest.remove_prefix(static_cast<std::size_t>(result.ptr - rest.data()) + 1);
}

void date(std::string_view& rest, int (&parts)[3]) {
    if (!rest.starts_with(',')) {
        std::from_chars(rest.data(), rest.data() + 4, parts[0]);
        std::from_chars(rest.data() + 5, rest.data() + 7, parts[1]);
        std::from_chars(rest.data() + 8, rest.data() + 10, parts[2]);
        rest.remove_prefix(10);
    }
    rest.remove_prefix(1);
}

void put(std::string& text, std::string_view cell) {
    bool needsQuotes = false;
    for (const char c : cell)
        needsQuotes |= c == ',' || c == '"' || c == '\r' || c == '\n';
    if (needsQuotes) {
        text.push_back('"');
        for (const char c : cell) {
            if (c == '"') text.push_back('"');
            text.push_back(c);
        }
        text.push_back('"');
    } else {
        text += cell;
    }
    text.push_back(',');
}

void put(std::string& text, std::int64_t value, int digits = 1) {
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    for (auto missing = digits - (end - buffer); missing > 0; --missing)
        text.push_back('0');
    text.append(buffer, end);
}

void putNumber(std::string& text, std::int64_t value) {
    put(text, value);
    text.push_back(',');
}

void put(std::string& text, const int (&date)[3]) {
    if (date[0] != 0) {
        put(text, date[0], 4);
        text.push_back('-');
        put(text, date[1], 2);
        text.push_back('-');
        put(text, date[2], 2);
    }
    text.push_back(',');
}

} // namespace

std::vector<BareCapability> readBareTable(std::string_view rest) {
    std::vector<BareCapability> rows;
    rest.remove_prefix(rest.find('\n') + 1);
    while (!rest.empty()) {
        auto& row = rows.emplace_back();
        row.name = cell(rest);
        row.folded = folded(row.name);
        row.catalogueId = cell(rest);
        number(rest, row.evolution);
        number(rest, row.visibility);
        row.owner = cell(rest);
        row.supplier = cell(rest);
        number(rest, row.annualCost);
        row.costConfidence = cell(rest);
        row.provision = cell(rest);
        date(rest, row.contractEnd);
        date(rest, row.extensionTo);
        number(rest, row.noticeMonths);
        number(rest, row.users);
        row.hosting = cell(rest);
        row.dataSensitivity = cell(rest);
        row.alreadySharedWith = cell(rest);
        row.reason = cell(rest);
        row.notes = cell(rest);
    }
    return rows;
}

std::string writeBareTable(const std::vector<BareCapability>& rows) {
    std::string text;
    for (const auto& row : rows) {
        put(text, row.name);
        put(text, row.catalogueId);
        putNumber(text, row.evolution);
        putNumber(text, row.visibility);
        put(text, row.owner);
        put(text, row.supplier);
        putNumber(text, row.annualCost);
        put(text, row.costConfidence);
        put(text, row.provision);
        put(text, row.contractEnd);
        put(text, row.extensionTo);
        putNumber(text, row.noticeMonths);
        putNumber(text, row.users);
        put(text, row.hosting);
        put(text, row.dataSensitivity);
        put(text, row.alreadySharedWith);
        put(text, row.reason);
        put(text, row.notes);
        text.back() = '\n';
    }
    return text;
}

} // namespace rightward::bench
