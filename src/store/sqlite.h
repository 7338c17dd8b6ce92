// SPDX-License-Identifier: MIT
#pragma once

#include "store/reading_terms.h"
#include "store/stored_row.h"

#include <cstddef>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rightward {

/// What SQLite said no to, with its own code. Running out of memory is std::bad_alloc.
class SqliteError : public std::runtime_error {
public:
    SqliteError(int code, const char* message) : std::runtime_error(message), m_code(code) {}

    int code() const { return m_code; }
    /// Whether the deadline of the connection had passed.
    bool isOutOfTime() const;
    /// Whether the statement was one that the connection does not allow.
    bool isForbidden() const;

private:
    int m_code;
};

/// Throws what SQLite said no with. Without a handle it had no memory for one.
[[noreturn]] void failSqlite(int code, sqlite3* handle);
/// The same, unless it said yes.
void checkSqlite(int code, sqlite3* handle);
void checkSqlite(int code, sqlite3_stmt* handle);

/// Nothing that a crafted schema holds may act by itself.
void refuseToAct(sqlite3* handle);

/// A database file as SQLite laid it out in memory of its own.
class SqliteBytes {
public:
    std::span<const std::byte> span() const { return {m_first.get(), m_size}; }

private:
    friend class Connection;
    struct Free {
        void operator()(std::byte* first) const noexcept;
    };
    SqliteBytes(std::byte* first, std::size_t size) : m_first(first), m_size(size) {}

    std::unique_ptr<std::byte, Free> m_first;
    std::size_t m_size;
};

/// A database that lives in memory only: no file is ever opened by SQLite.
class Connection {
public:
    /// Empty, for building.
    Connection();
    /// What `database` holds, to read and never to write. It may come from anywhere: nothing in it
    /// is run, nothing but tables can be read, and limits are set on what reading it may cost. A
    /// statement that is still running at the deadline throws.
    Connection(std::vector<std::byte> database, Deadline deadline);

    /// Statements that return nothing.
    void run(const std::string& sql);
    SqliteBytes bytes() const;

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };

    std::vector<std::byte> m_database;          ///< read in place, so it must outlive the handle
    std::unique_ptr<const Deadline> m_deadline; ///< likewise; stays where it is when this moves
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// One prepared statement. The connection must outlive it.
class Statement {
public:
    Statement(const Connection& connection, const std::string& sql);

    /// Runs it once with the row's values in its parameters.
    void insert(const StoredRow& row);
    /// Fetches the next row of the result, or false after the last.
    [[nodiscard]] bool next(StoredRow& row);
    std::string columnName(std::size_t column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const noexcept;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace rightward
