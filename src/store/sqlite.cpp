// SPDX-License-Identifier: MIT
#include "store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <new>
#include <string_view>
#include <utility>

namespace rightward {
namespace {

sqlite3* openInMemory() {
    sqlite3* handle = nullptr;
    // Each connection stays on one thread, so SQLite need not lock for us.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    if (code == SQLITE_OK) return handle;
    sqlite3_close(handle);
    throw std::bad_alloc();
}

/// Our own statements and rows stay far below all of these.
void limitCost(sqlite3* handle) {
    constexpr std::array<std::pair<int, int>, 9> limits{{{SQLITE_LIMIT_LENGTH, 1 << 20},
                                                         {SQLITE_LIMIT_SQL_LENGTH, 20'000},
                                                         {SQLITE_LIMIT_COLUMN, 100},
                                                         {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                                         {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                                         {SQLITE_LIMIT_VDBE_OP, 25'000},
                                                         {SQLITE_LIMIT_ATTACHED, 0},
                                                         {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                                         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50}}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

/// Asked about everything that a statement will do, before it runs.
int allowReading(void*, int action, const char* name, const char*, const char*, const char* view) {
    constexpr std::array<std::string_view, 3> pragmas{"cell_size_check", "mmap_size",
                                                      "integrity_check"};
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ: return view ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return std::find(pragmas.begin(), pragmas.end(), name) == pragmas.end() ? SQLITE_DENY
                                                                                : SQLITE_OK;
    default: return SQLITE_DENY;
    }
}

int isPast(void* deadline) {
    return std::chrono::steady_clock::now() > *static_cast<const Deadline*>(deadline) ? 1 : 0;
}

void stopAt(const Deadline& deadline, sqlite3* handle) {
    constexpr int stepsBetween = 1000; // some microseconds
    sqlite3_progress_handler(handle, stepsBetween, isPast, const_cast<Deadline*>(&deadline));
}

/// The value is unprotected, in SQLite's word: no other thread may use the connection, and none
/// does.
void addColumn(sqlite3_stmt* handle, int column, StoredRow& row) {
    auto* value = sqlite3_column_value(handle, column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL: row.addNull(); break;
    case SQLITE_INTEGER: row.addNumber(sqlite3_value_int64(value)); break;
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        if (!text) throw std::bad_alloc();
        row.addText({text, static_cast<std::size_t>(sqlite3_value_bytes(value))});
        break;
    }
    default: row.addOther();
    }
}

int bindCell(sqlite3_stmt* handle, int parameter, const StoredRow& row, std::size_t index) {
    switch (row.kind(index)) {
    case StoredRow::Kind::number: return sqlite3_bind_int64(handle, parameter, row.number(index));
    case StoredRow::Kind::text: {
        const auto text = row.text(index);
        return sqlite3_bind_text(handle, parameter, text.data(), static_cast<int>(text.size()),
                                 SQLITE_STATIC);
    }
    default: return sqlite3_bind_null(handle, parameter);
    }
}

} // namespace

void failSqlite(int code, sqlite3* handle) {
    if (code == SQLITE_NOMEM || !handle) throw std::bad_alloc();
    throw SqliteError(code, sqlite3_errmsg(handle));
}

void checkSqlite(int code, sqlite3* handle) {
    if (code != SQLITE_OK) failSqlite(code, handle);
}

void checkSqlite(int code, sqlite3_stmt* handle) {
    if (code != SQLITE_OK) failSqlite(code, sqlite3_db_handle(handle));
}

void refuseToAct(sqlite3* handle) {
    constexpr std::array off{SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                             SQLITE_DBCONFIG_ENABLE_TRIGGER,
                             SQLITE_DBCONFIG_ENABLE_VIEW,
                             SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                             SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                             SQLITE_DBCONFIG_WRITABLE_SCHEMA,
                             SQLITE_DBCONFIG_DQS_DML,
                             SQLITE_DBCONFIG_DQS_DDL};
    for (const int option : off)
        checkSqlite(sqlite3_db_config(handle, option, 0, nullptr), handle);
    checkSqlite(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), handle);
}

bool SqliteError::isOutOfTime() const { return m_code == SQLITE_INTERRUPT; }
bool SqliteError::isForbidden() const { return m_code == SQLITE_AUTH; }

void SqliteBytes::Free::operator()(std::byte* first) const noexcept { sqlite3_free(first); }
void Connection::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close(handle); }
void Statement::Finalize::operator()(sqlite3_stmt* handle) const noexcept {
    sqlite3_finalize(handle);
}

Connection::Connection() : m_handle(openInMemory()) {}

Connection::Connection(std::vector<std::byte> database, Deadline deadline)
    : m_database(std::move(database)), m_deadline(std::make_unique<const Deadline>(deadline)),
      m_handle(openInMemory()) {
    auto* handle = m_handle.get();
    refuseToAct(handle);
    const auto size = static_cast<sqlite3_int64>(m_database.size());
    checkSqlite(sqlite3_deserialize(handle, "main",
                                    reinterpret_cast<unsigned char*>(m_database.data()), size, size,
                                    SQLITE_DESERIALIZE_READONLY),
                handle);
    limitCost(handle);
    checkSqlite(sqlite3_set_authorizer(handle, allowReading, nullptr), handle);
    stopAt(*m_deadline, handle);
    run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0");
}

void Connection::run(const std::string& sql) {
    checkSqlite(sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr),
                m_handle.get());
}

SqliteBytes Connection::bytes() const {
    sqlite3_int64 size = 0;
    auto* first = sqlite3_serialize(m_handle.get(), "main", &size, 0);
    if (!first) throw std::bad_alloc();
    return {reinterpret_cast<std::byte*>(first), static_cast<std::size_t>(size)};
}

Statement::Statement(const Connection& connection, const std::string& sql) {
    sqlite3_stmt* handle = nullptr;
    auto* database = connection.m_handle.get();
    checkSqlite(
        sqlite3_prepare_v2(database, sql.c_str(), static_cast<int>(sql.size()), &handle, nullptr),
        database);
    m_handle.reset(handle);
}

void Statement::insert(const StoredRow& row) {
    auto* handle = m_handle.get();
    for (std::size_t i = 0; i < row.size(); ++i) {
        checkSqlite(bindCell(handle, static_cast<int>(i) + 1, row, i), handle);
    }
    if (const int code = sqlite3_step(handle); code != SQLITE_DONE) {
        failSqlite(code, sqlite3_db_handle(handle));
    }
    checkSqlite(sqlite3_reset(handle), handle);
}

bool Statement::next(StoredRow& row) {
    auto* handle = m_handle.get();
    const int code = sqlite3_step(handle);
    if (code == SQLITE_DONE) return false;
    if (code != SQLITE_ROW) failSqlite(code, sqlite3_db_handle(handle));
    row.clear();
    const int columns = sqlite3_column_count(handle);
    for (int column = 0; column < columns; ++column)
        addColumn(handle, column, row);
    return true;
}

std::string Statement::columnName(std::size_t column) const {
    const auto* name = sqlite3_column_name(m_handle.get(), static_cast<int>(column));
    return name ? name : std::string();
}

} // namespace rightward
