// SPDX-License-Identifier: MIT
#include "keep/left_sessions.h"

#include "keep/kept_changes.h"
#include "keep/kept_format.h"
#include "model/rules.h"
#include "store/file.h"
#include "store/library_file.h"
#include "store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace rightward {
namespace {

namespace fs = std::filesystem;

/// Far more than a library and the changes that may gather.
constexpr std::uintmax_t mostBytes = std::uintmax_t{512} * 1024 * 1024;
constexpr std::chrono::seconds patience(30);
/// A session takes the place of one before it, and of one left behind.
constexpr std::size_t mostReplaced = 2;

[[noreturn]] void refuse(ErrorCode code, const fs::path& file) { throw Error(code, {utf8(file)}); }

/// A journal can name another file, which SQLite then deletes; ours never does.
bool namesAnotherFile(const fs::path& journal) {
    constexpr std::array<char, 8> mark{'\xd9', '\xd5', '\x05', '\xf9',
                                       '\x20', '\xa1', '\x63', '\xd7'};
    std::ifstream file(journal, std::ios::binary);
    std::array<char, mark.size()> last{};
    file.seekg(-static_cast<std::streamoff>(mark.size()), std::ios::end);
    return file.read(last.data(), last.size()) && last == mark;
}

void checkFiles(const fs::path& file) {
    std::error_code fault;
    if (!fs::is_regular_file(fs::symlink_status(file, fault))) refuse(ErrorCode::fileDamaged, file);
    if (fs::file_size(file, fault) > mostBytes) refuse(ErrorCode::fileDamaged, file);
    const auto journal = journalOf(file);
    const auto status = fs::symlink_status(journal, fault);
    if (!fs::exists(status)) return;
    if (!fs::is_regular_file(status) || namesAnotherFile(journal)) {
        refuse(ErrorCode::fileDamaged, file);
    }
}

std::int64_t numberOf(const KeptDatabase& database, const std::string& sql) {
    KeptStatement row(database, sql);
    return row.next() ? row.number(0) : 0;
}

bool isOurs(const KeptDatabase& database) {
    KeptStatement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    for (const auto& [name, sql] : keptTables) {
        if (!rows.next() || rows.text(0) != "table" || rows.text(1) != name ||
            rows.text(2) != name || rows.text(3) != sql) {
            return false;
        }
    }
    return !rows.next();
}

/// Reads one session's database, whose tables are ours.
class KeptReader {
public:
    KeptReader(const KeptDatabase& database, const fs::path& file)
        : m_database(database), m_file(file) {}

    KeptContent read() {
        readOrigin();
        readFacts();
        readBase();
        repeatSteps();
        if (!brokenRules(m_content.library).empty()) damaged();
        return std::move(m_content);
    }

private:
    [[noreturn]] void damaged() const { refuse(ErrorCode::fileDamaged, m_file); }

    void readOrigin() {
        KeptStatement row(m_database, "SELECT id, isReplaced FROM origin");
        if (!row.next() || row.number(1) != 0) damaged();
        m_content.id = row.text(0);
        while (row.next()) {
            if (row.number(1) != 1 || m_content.replaces.size() == mostReplaced) damaged();
            m_content.replaces.push_back(row.text(0));
        }
    }

    void readFacts() {
        KeptStatement row(m_database, "SELECT * FROM facts");
        if (!row.next()) damaged();
        auto& facts = m_content.facts;
        facts = {pathFromUtf8(row.text(0)), row.number(1), Moment{row.number(2)}, row.text(3)};
        m_steps = row.number(4);
        m_chain = row.text(5);
        if (row.text(6) != digestOf(facts, m_steps, m_chain) || row.next()) damaged();
    }

    void readBase() {
        KeptStatement row(m_database, "SELECT library FROM base");
        if (!row.next()) damaged();
        const auto bytes = row.bytes(0);
        // A slow computer must not lose what it kept.
        const ReadingTerms terms{std::chrono::steady_clock::now() + patience, DigestCheck::on};
        m_content.library = libraryFromBytes(std::as_bytes(std::span(bytes)), m_file, terms);
        if (row.next()) damaged();
    }

    /// They must follow each other without a gap, so that damaged pages cannot go in circles.
    void repeatSteps() {
        KeptStatement row(m_database, "SELECT number, changes FROM step ORDER BY number");
        std::string chain;
        std::int64_t last = 0;
        while (row.next()) {
            if (row.number(0) != last + 1 || last == m_steps) damaged();
            ++last;
            chain = chained(chain, row.bytes(1));
            if (!repeatChanges(row.bytes(1), m_content.library)) damaged();
        }
        if (last != m_steps || chain != m_chain) damaged();
    }

    const KeptDatabase& m_database;
    const fs::path& m_file;
    KeptContent m_content;
    std::int64_t m_steps = 0;
    std::string m_chain;
};

std::optional<KeptContent> readDatabase(const fs::path& file) {
    const KeptDatabase database(file);
    // The first look at it takes back what was half done.
    if (numberOf(database, "SELECT count(*) FROM sqlite_schema") == 0 && fs::file_size(file) == 0) {
        return std::nullopt;
    }
    if (numberOf(database, "PRAGMA application_id") != keptApplicationId) {
        refuse(ErrorCode::fileDamaged, file);
    }
    if (numberOf(database, "PRAGMA user_version") > keptVersion) {
        refuse(ErrorCode::fileNewer, file);
    }
    if (!isOurs(database)) refuse(ErrorCode::fileDamaged, file);
    return KeptReader(database, file).read();
}

bool isDamage(const SqliteError& error) {
    const int code = error.code() & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR ||
           code == SQLITE_TOOBIG;
}

/// What cannot be moved either is named where it is.
SetAside putAside(const SessionPlace& place, ErrorCode why) {
    // It may well be read another time.
    if (why == ErrorCode::fileUnreadable || why == ErrorCode::fileTooSlow)
        return {place.file(), why};
    try {
        return {place.setAside(), why};
    } catch (const fs::filesystem_error&) {
        return {place.file(), why};
    } catch (const Error&) {
        return {place.file(), why};
    }
}

/// One that could be read.
struct Found {
    SessionPlace place;
    KeptContent content;
};

void look(SessionPlace place, std::vector<Found>& found, LeftBehind& left) {
    try {
        if (auto content = readKept(place.file())) {
            found.push_back({std::move(place), std::move(*content)});
        } else {
            place.clear();
        }
    } catch (const Error& error) {
        left.setAside.push_back(putAside(place, error.code()));
    }
}

/// A program may have ended after the new session was kept and before the old one went.
void clearReplaced(std::vector<Found>& found) {
    std::set<std::string> replaced;
    for (const auto& one : found)
        replaced.insert(one.content.replaces.begin(), one.content.replaces.end());
    std::erase_if(found, [&](const Found& one) {
        const bool isReplaced = replaced.contains(one.content.id);
        if (isReplaced) one.place.clear();
        return isReplaced;
    });
}

} // namespace

std::optional<KeptContent> readKept(const fs::path& file) {
    try {
        checkFiles(file);
        return readDatabase(file);
    } catch (const SqliteError& error) {
        refuse(isDamage(error) ? ErrorCode::fileDamaged : ErrorCode::fileUnreadable, file);
    } catch (const std::bad_alloc&) {
        refuse(ErrorCode::fileUnreadable, file);
    } catch (const fs::filesystem_error&) {
        refuse(ErrorCode::fileUnreadable, file);
    }
}

LeftBehind whatWasLeft(const fs::path& folder) {
    LeftBehind left;
    std::vector<Found> found;
    try {
        for (auto& place : SessionPlace::takeLeft(folder))
            look(std::move(place), found, left);
    } catch (const Error&) {
        // The folder itself cannot be used: keeping will say so.
    }
    clearReplaced(found);
    for (auto& [place, content] : found) {
        if (content.facts.edits == 0) {
            place.clear();
            continue;
        }
        left.sessions.push_back({{std::move(place), std::move(content.id)},
                                 std::move(content.facts),
                                 std::move(content.library)});
    }
    return left;
}

} // namespace rightward
