// SPDX-License-Identifier: MIT
#include "keep/kept_database.h"

#include "store/file.h"
#include "store/sqlite.h"

#include <sqlite3.h>

#include <new>

namespace rightward {

void KeptDatabase::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close(handle); }
void KeptStatement::Finalize::operator()(sqlite3_stmt* handle) const noexcept {
    sqlite3_finalize(handle);
}

KeptDatabase::KeptDatabase(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(utf8(file).c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    checkSqlite(code, handle);
    refuseToAct(handle);
    constexpr int patience = 2000; // milliseconds, for another program that looks at every file
    checkSqlite(sqlite3_busy_timeout(handle, patience), handle);
    run("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; "
        "PRAGMA synchronous=FULL; PRAGMA journal_mode=TRUNCATE");
}

void KeptDatabase::run(const std::string& sql) {
    checkSqlite(sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr),
                m_handle.get());
}

KeptStatement::KeptStatement(const KeptDatabase& database, const std::string& sql) {
    sqlite3_stmt* handle = nullptr;
    auto* connection = database.m_handle.get();
    checkSqlite(
        sqlite3_prepare_v2(connection, sql.c_str(), static_cast<int>(sql.size()), &handle, nullptr),
        connection);
    m_handle.reset(handle);
}

void KeptStatement::put(int parameter, std::int64_t number) {
    checkSqlite(sqlite3_bind_int64(m_handle.get(), parameter + 1, number), m_handle.get());
}

void KeptStatement::putText(int parameter, std::string_view text) {
    checkSqlite(sqlite3_bind_text64(m_handle.get(), parameter + 1, text.data(), text.size(),
                                    SQLITE_STATIC, SQLITE_UTF8),
                m_handle.get());
}

void KeptStatement::putBytes(int parameter, std::string_view bytes) {
    // Without an address SQLite would take no bytes for nothing known.
    const auto* first = bytes.empty() ? "" : bytes.data();
    checkSqlite(
        sqlite3_bind_blob64(m_handle.get(), parameter + 1, first, bytes.size(), SQLITE_STATIC),
        m_handle.get());
}

void KeptStatement::run() {
    while (next()) {
    }
    checkSqlite(sqlite3_reset(m_handle.get()), m_handle.get());
}

bool KeptStatement::next() {
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    // SQLite says why only once the statement is put back, and then it can run again.
    failSqlite(sqlite3_reset(m_handle.get()), sqlite3_db_handle(m_handle.get()));
}

void KeptStatement::need(int column, int type) const {
    if (sqlite3_column_type(m_handle.get(), column) != type) {
        throw SqliteError(SQLITE_CORRUPT, "a value of another kind");
    }
}

std::int64_t KeptStatement::number(int column) const {
    need(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string KeptStatement::text(int column) const {
    need(column, SQLITE_TEXT);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    if (!text) throw std::bad_alloc();
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column))};
}

std::string_view KeptStatement::bytes(int column) const {
    need(column, SQLITE_BLOB);
    const auto* first = static_cast<const char*>(sqlite3_column_blob(m_handle.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column));
    if (!first && size > 0) throw std::bad_alloc();
    return {first, size};
}

} // namespace rightward
