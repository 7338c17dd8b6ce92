// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace rightward {

/// A database file of the recovery store and the one connection to it: every commit is on the disk
/// when it returns. Throws SqliteError; running out of memory is std::bad_alloc.
class KeptDatabase {
public:
    /// Opens the file, which must be there and may be empty. Changes that a program that ended
    /// in the middle of a commit left half done are taken back when it is first read.
    explicit KeptDatabase(const std::filesystem::path& file);

    /// Statements that return nothing.
    void run(const std::string& sql);

private:
    friend class KeptStatement;
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
};

/// One prepared statement. The database must outlive it. Parameters and columns count from 0; what
/// is put must stay until the statement has run.
class KeptStatement {
public:
    KeptStatement(const KeptDatabase& database, const std::string& sql);

    void put(int parameter, std::int64_t number);
    void putText(int parameter, std::string_view text);
    void putBytes(int parameter, std::string_view bytes);
    /// Runs it to its end; then it can be run again.
    void run();

    /// Fetches the next row, or false after the last.
    [[nodiscard]] bool next();
    // A value of another kind is damage: SqliteError.
    std::int64_t number(int column) const;
    std::string text(int column) const;
    /// Valid until the next row.
    std::string_view bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const noexcept;
    };
    void need(int column, int type) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace rightward
