// SPDX-License-Identifier: MIT
#include "bench/bare_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

namespace rightward::bench {
namespace {

void check(bool holds) {
    if (!holds) throw std::runtime_error("SQLite said no to the bare loop");
}

sqlite3* open() {
    sqlite3* database = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    check(sqlite3_open_v2(":memory:", &database, flags, nullptr) == SQLITE_OK);
    return database;
}

void run(sqlite3* database, const std::string& sql) {
    check(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

sqlite3_stmt* prepare(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    return statement;
}

std::string text(sqlite3_stmt* statement, int column) {
    const auto* first = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    if (!first) return {};
    return {first, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

std::vector<BareTable> tablesIn(sqlite3* database) {
    std::vector<BareTable> tables;
    auto* columns = prepare(database, "SELECT m.name, c.type FROM sqlite_schema m, "
                                      "pragma_table_info(m.name) c WHERE m.type='table' "
                                      "ORDER BY m.rowid, c.cid");
    while (sqlite3_step(columns) == SQLITE_ROW) {
        if (tables.empty() || tables.back().name != text(columns, 0)) {
            tables.push_back({text(columns, 0), {}, {}});
        }
        tables.back().isText.push_back(text(columns, 1) == "TEXT");
    }
    sqlite3_finalize(columns);
    return tables;
}

void readRow(sqlite3_stmt* statement, const BareTable& table, BareRow& row) {
    const int columns = static_cast<int>(table.isText.size());
    const auto texts = std::count(table.isText.begin(), table.isText.end(), true);
    row.texts.reserve(static_cast<std::size_t>(texts));
    row.numbers.reserve(table.isText.size() - row.texts.capacity());
    for (int column = 0; column < columns; ++column) {
        if (table.isText[static_cast<std::size_t>(column)]) {
            row.texts.push_back(text(statement, column));
        } else if (sqlite3_column_type(statement, column) == SQLITE_NULL) {
            row.numbers.emplace_back();
        } else {
            row.numbers.emplace_back(sqlite3_column_int64(statement, column));
        }
    }
}

void writeRow(sqlite3_stmt* statement, const BareTable& table, const BareRow& row) {
    auto nextText = row.texts.begin();
    auto nextNumber = row.numbers.begin();
    int parameter = 0;
    for (const bool isText : table.isText) {
        ++parameter;
        if (isText && !nextText->empty()) {
            sqlite3_bind_text(statement, parameter, nextText->data(),
                              static_cast<int>(nextText->size()), SQLITE_STATIC);
        } else if (!isText && nextNumber->has_value()) {
            sqlite3_bind_int64(statement, parameter, **nextNumber);
        } else {
            sqlite3_bind_null(statement, parameter);
        }
        isText ? void(++nextText) : void(++nextNumber);
    }
    check(sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
}

void writeTable(sqlite3* database, const BareTable& table) {
    std::string sql = "INSERT INTO " + table.name + " VALUES(?";
    for (std::size_t i = 1; i < table.isText.size(); ++i)
        sql += ",?";
    auto* insert = prepare(database, sql + ")");
    for (const auto& row : table.rows)
        writeRow(insert, table, row);
    sqlite3_finalize(insert);
}

} // namespace

std::vector<BareTable> readBare(std::span<const std::byte> database) {
    auto* handle = open();
    auto* first = reinterpret_cast<unsigned char*>(const_cast<std::byte*>(database.data()));
    const auto size = static_cast<sqlite3_int64>(database.size());
    check(sqlite3_deserialize(handle, "main", first, size, size, SQLITE_DESERIALIZE_READONLY) ==
          SQLITE_OK);
    auto tables = tablesIn(handle);
    for (auto& table : tables) {
        auto* select = prepare(handle, "SELECT * FROM " + table.name);
        while (sqlite3_step(select) == SQLITE_ROW) {
            readRow(select, table, table.rows.emplace_back());
        }
        sqlite3_finalize(select);
    }
    sqlite3_close(handle);
    return tables;
}

std::size_t writeBare(const std::vector<BareTable>& tables,
                      const std::vector<std::string>& schema) {
    auto* handle = open();
    run(handle, "PRAGMA journal_mode=OFF; BEGIN");
    for (const auto& sql : schema)
        run(handle, sql);
    for (const auto& table : tables)
        writeTable(handle, table);
    run(handle, "COMMIT");
    sqlite3_int64 size = 0;
    auto* bytes = sqlite3_serialize(handle, "main", &size, 0);
    check(bytes != nullptr);
    sqlite3_free(bytes);
    sqlite3_close(handle);
    return static_cast<std::size_t>(size);
}

} // namespace rightward::bench
