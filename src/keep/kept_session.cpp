// SPDX-License-Identifier: MIT
#include "keep/kept_session.h"

#include "keep/kept_format.h"
#include "store/digest.h"
#include "store/file.h"
#include "store/library_file.h"
#include "store/sqlite.h"

namespace rightward {
namespace {

std::string_view viewOf(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What could not be read back is not called kept.
Bytes readableBytes(const Library& library, const std::filesystem::path& file) {
    auto bytes = libraryBytes(library);
    if (bytes.size() > maxLibraryBytes) throw keepingError(std::errc::file_too_large, file);
    return bytes;
}

void makeTables(KeptDatabase& database) {
    for (const auto& [name, sql] : keptTables)
        database.run(std::string(sql));
    database.run(
        "PRAGMA application_id=" + std::to_string(keptApplicationId) +
        "; PRAGMA user_version=" + std::to_string(keptVersion) +
        "; INSERT INTO facts VALUES('', 0, 0, '', 0, '', ''); INSERT INTO base VALUES(x'')");
}

} // namespace

std::string chained(const std::string& before, std::string_view changes) {
    StoredRow row;
    row.addText(before);
    row.addText(changes);
    Digest digest;
    digest.add(row);
    return digest.text();
}

std::string digestOf(const KeptFacts& facts, std::int64_t steps, const std::string& chain) {
    StoredRow row;
    row.addText(utf8(facts.library));
    row.addNumber(facts.edits);
    row.addNumber(facts.last.seconds);
    row.addText(facts.seen);
    row.addNumber(steps);
    row.addText(chain);
    Digest digest;
    digest.add(row);
    return digest.text();
}

KeptSession::KeptSession(const std::filesystem::path& folder, const Library& library,
                         const KeptFacts& facts, const std::vector<std::string>& replaces)
    : m_place(SessionPlace::take(folder)),
      m_identity(identityOf(m_place.file()).value_or(FileIdentity{})) {
    try {
        const auto bytes = readableBytes(library, file());
        open();
        // In one commit, so that a file which holds anything holds all of it.
        commit([&] {
            makeTables(*m_database);
            writeOrigin(replaces);
            writeStart(bytes, facts);
        });
    } catch (...) {
        discard();
        throw;
    }
    m_place.say(facts.library);
}

void KeptSession::open() {
    try {
        m_database = std::make_unique<KeptDatabase>(file());
    } catch (const SqliteError& error) {
        throw Error(ErrorCode::keepingFailed, {utf8(file()), error.what()});
    }
}

template <class Change>
void KeptSession::commit(Change change) {
    try {
        m_database->run("BEGIN IMMEDIATE");
        change();
        m_database->run("COMMIT");
    } catch (const SqliteError& error) {
        throw Error(ErrorCode::keepingFailed, {utf8(file()), error.what()});
    }
    checkFileIsThere();
}

void KeptSession::append(std::span<const std::string> changes, const KeptFacts& facts) {
    commit([&] {
        KeptStatement insert(*m_database, "INSERT INTO step VALUES(?, ?)");
        for (const auto& one : changes) {
            insert.put(0, ++m_steps);
            insert.putBytes(1, one);
            insert.run();
            m_chain = chained(m_chain, one);
            m_stepBytes += one.size();
        }
        writeFacts(facts);
    });
}

void KeptSession::startFrom(const Library& library, const KeptFacts& facts) {
    const auto bytes = readableBytes(library, file());
    commit([&] { writeStart(bytes, facts); });
    m_place.say(facts.library);
}

void KeptSession::writeOrigin(const std::vector<std::string>& replaces) {
    KeptStatement fresh(*m_database, "SELECT lower(hex(randomblob(16)))");
    if (fresh.next()) m_id = fresh.text(0);
    KeptStatement insert(*m_database, "INSERT INTO origin VALUES(?, ?)");
    insert.putText(0, m_id);
    insert.put(1, 0);
    insert.run();
    for (const auto& replaced : replaces) {
        insert.putText(0, replaced);
        insert.put(1, 1);
        insert.run();
    }
}

void KeptSession::writeStart(const Bytes& library, const KeptFacts& facts) {
    KeptStatement base(*m_database, "UPDATE base SET library = ?");
    base.putBytes(0, viewOf(library));
    base.run();
    KeptStatement(*m_database, "DELETE FROM step").run();
    m_steps = 0;
    m_stepBytes = 0;
    m_chain.clear();
    writeFacts(facts);
}

void KeptSession::writeFacts(const KeptFacts& facts) {
    const auto library = utf8(facts.library);
    const auto digest = digestOf(facts, m_steps, m_chain);
    KeptStatement update(*m_database,
                         "UPDATE facts SET library = ?, edits = ?, last = ?, seen = ?, "
                         "steps = ?, chain = ?, digest = ?");
    update.putText(0, library);
    update.put(1, facts.edits);
    update.put(2, facts.last.seconds);
    update.putText(3, facts.seen);
    update.put(4, m_steps);
    update.putText(5, m_chain);
    update.putText(6, digest);
    update.run();
}

void KeptSession::checkFileIsThere() const {
    // Whoever clears folders out leaves us writing to a file that nobody will find again.
    if (identityOf(file()) != m_identity) {
        throw keepingError(std::errc::no_such_file_or_directory, file());
    }
}

void KeptSession::discard() noexcept {
    m_database.reset();
    if (identityOf(file()) == m_identity) m_place.clear();
}

} // namespace rightward
