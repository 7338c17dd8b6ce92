// SPDX-License-Identifier: MIT
#include "fuzz/cell_edits.h"

#include "store/schema.h"
#include "support/example.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>

namespace rightward::fuzz {
namespace {

/// The example library with something in every table.
Bytes baseLibrary() {
    auto library = example::library();
    auto& map = example::mapIn(library, example::northmereMap);
    const Version version{example::id<Version>(9),
                          map.info.id,
                          1,
                          Name("Before"),
                          Moment{0},
                          map.info.title,
                          map.info.date,
                          Shared<MapContent>(map.content)};
    map.versions.emplace(version.id, version);
    return libraryBytes(library);
}

class Plan {
public:
    explicit Plan(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    bool isOver() const { return m_bytes.empty(); }
    std::uint8_t byte() {
        if (m_bytes.empty()) return 0;
        const auto first = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return first;
    }
    std::size_t below(std::size_t end) { return byte() % end; }
    std::int64_t number() {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8U | byte();
        return static_cast<std::int64_t>(value);
    }
    std::string text() {
        const auto size = std::min<std::size_t>(byte(), m_bytes.size());
        const auto begin = m_bytes.begin();
        m_bytes = m_bytes.subspan(size);
        return {begin, begin + static_cast<std::ptrdiff_t>(size)};
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Query = std::unique_ptr<sqlite3_stmt, Close>;

Database opened(const Bytes& library) {
    sqlite3* handle = nullptr;
    sqlite3_open(":memory:", &handle);
    Database database(handle);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(library.size()));
    std::copy_n(reinterpret_cast<const unsigned char*>(library.data()), library.size(), copy);
    const auto size = static_cast<sqlite3_int64>(library.size());
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    sqlite3_deserialize(handle, "main", copy, size, size, flags);
    sqlite3_exec(handle, "PRAGMA journal_mode=OFF; BEGIN", nullptr, nullptr, nullptr);
    return database;
}

Query prepared(const Database& database, const std::string& sql) {
    sqlite3_stmt* handle = nullptr;
    sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &handle, nullptr);
    return Query(handle);
}

struct TableColumns {
    std::string name;
    std::vector<std::string> columns;
};

std::vector<TableColumns> tablesOf(const Bytes& library) {
    const auto database = opened(library);
    std::vector<TableColumns> tables;
    for (const auto& table : librarySchema()) {
        tables.push_back({table.name, {}});
        const auto query = prepared(database, "SELECT * FROM " + table.name);
        for (int i = 0; i < sqlite3_column_count(query.get()); ++i) {
            tables.back().columns.push_back('"' + std::string(sqlite3_column_name(query.get(), i)) +
                                            '"');
        }
    }
    return tables;
}

/// Some value of the file or of the plan's own; the plan says which.
std::string valueFrom(Plan& plan, const std::vector<TableColumns>& tables) {
    switch (plan.below(4)) {
    case 0: return "NULL";
    case 1: return std::to_string(plan.number());
    case 2: {
        const auto& other = tables[plan.below(tables.size())];
        return "(SELECT " + other.columns[plan.below(other.columns.size())] + " FROM " +
               other.name + " LIMIT 1 OFFSET " + std::to_string(plan.below(8)) + ")";
    }
    default: {
        std::string hex;
        for (const char c : plan.text()) {
            constexpr std::string_view digits = "0123456789abcdef";
            hex += digits[static_cast<unsigned char>(c) / 16];
            hex += digits[static_cast<unsigned char>(c) % 16];
        }
        return "CAST(x'" + hex + "' AS TEXT)";
    }
    }
}

std::string joined(const std::vector<std::string>& columns) {
    std::string text;
    for (const auto& column : columns)
        text += (text.empty() ? "" : ", ") + column;
    return text;
}

std::string editFrom(Plan& plan, const std::vector<TableColumns>& tables) {
    const auto kind = plan.below(8);
    const auto& table = tables[plan.below(tables.size())];
    const auto column = plan.below(table.columns.size());
    const auto key = '(' + joined(table.columns) + ')';
    const auto row = "(SELECT " + joined(table.columns) + " FROM " + table.name +
                     " LIMIT 1 OFFSET " + std::to_string(plan.below(8)) + ')';
    const auto where = " WHERE " + key + " IS " + row;
    if (kind == 0) return "DELETE FROM " + table.name + where;
    const auto value = valueFrom(plan, tables);
    if (kind > 2)
        return "UPDATE " + table.name + " SET " + table.columns[column] + " = " + value + where;
    auto values = table.columns;
    values[column] = value;
    return "INSERT INTO " + table.name + " SELECT " + joined(values) + " FROM " + table.name +
           where;
}

} // namespace

Bytes editedLibrary(std::span<const std::uint8_t> bytes) {
    static const auto base = baseLibrary();
    static const auto tables = tablesOf(base);
    const auto database = opened(base);
    constexpr int mostEdits = 16;
    Plan plan(bytes);
    for (int i = 0; i < mostEdits && !plan.isOver(); ++i) {
        const auto edit = prepared(database, editFrom(plan, tables));
        if (edit) sqlite3_step(edit.get());
    }
    sqlite3_exec(database.get(), "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Close> first(
        sqlite3_serialize(database.get(), "main", &size, 0));
    const auto* begin = reinterpret_cast<const std::byte*>(first.get());
    return {begin, begin + size};
}

} // namespace rightward::fuzz
