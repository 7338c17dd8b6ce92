// SPDX-License-Identifier: MIT
#include "store/library_reader.h"

#include "model/limits.h"
#include "model/rules.h"
#include "store/digest.h"
#include "store/records.h"
#include "store/schema.h"

#include <algorithm>
#include <map>
#include <utility>

namespace rightward {
namespace {

/// Reads the tables one after the other, in the order in which the writer made the digest.
class LibraryReader {
public:
    explicit LibraryReader(const Connection& connection) : m_connection(connection) {}

    LibraryReading read();

private:
    template <class Read>
    void readTable(const std::string& table, std::size_t most, Read read);
    void readTables();
    void readCouncils();
    void readMaps();
    void readCapabilities();
    void readLinks();
    void readVersions();
    void readVersionCapabilities();
    void readVersionLinks();
    void readMatches();
    std::string storedDigest() const;

    Map* neededMap(RowReader& row);
    Version* neededVersion(RowReader& row);

    const Connection& m_connection;
    Digest m_digest;
    LibraryReading m_reading;
    std::map<VersionId, Version*> m_versions;
    // Where the last row belonged: rows of one map or version stand together.
    Map* m_map = nullptr;
    std::string m_mapText;
    Version* m_version = nullptr;
    std::string m_versionText;
};

/// Rows come in the order of their ids, so that the end is nearly always the right place.
template <class Records, class Record>
void add(Records& records, std::optional<Record> record, RowReader& row) {
    if (!record) return;
    const auto id = record->id;
    const auto before = records.size();
    records.emplace_hint(records.end(), id, std::move(*record));
    if (records.size() == before) row.reportLast(ProblemCode::idTwice);
}

/// Once there are too many rows of a kind, the rest of the file is not worth reading.
struct TooManyRows {};

ProblemCode tooManyIn(const std::string& table) {
    if (table == table::capability) return ProblemCode::tooManyCapabilities;
    if (table == table::versionCapability) return ProblemCode::tooManyInVersions;
    return ProblemCode::tooManyRecords;
}

template <class Read>
void LibraryReader::readTable(const std::string& table, std::size_t most, Read read) {
    m_digest.addTable(table);
    Statement rows(m_connection, "SELECT * FROM " + table);
    StoredRow row;
    for (std::size_t number = 0; rows.next(row); ++number) {
        if (number == most) {
            m_reading.problems = {{tooManyIn(table), table, {std::to_string(most)}}};
            throw TooManyRows{};
        }
        m_digest.add(row);
        RowReader reader(row, number, table, rows, m_reading.problems);
        read(reader);
    }
}

void LibraryReader::readCouncils() {
    readTable(table::council, Limits::councils,
              [&](RowReader& row) { add(m_reading.library.councils, takeCouncil(row), row); });
}

void LibraryReader::readMaps() {
    auto& maps = m_reading.library.maps;
    readTable(table::map, Limits::maps, [&](RowReader& row) {
        auto info = takeMap(row);
        if (!info) return;
        const auto id = info->id;
        if (maps.contains(id)) {
            row.reportLast(ProblemCode::idTwice);
        } else {
            maps.emplace_hint(maps.end(), id, Shared<Map>(Map{std::move(*info), {}, {}}));
        }
    });
}

Map* LibraryReader::neededMap(RowReader& row) {
    if (m_map && row.passOver(m_mapText)) return m_map;
    const auto id = row.need<MapId>();
    if (!id) return nullptr;
    const auto found = m_reading.library.maps.find(*id);
    if (found == m_reading.library.maps.end()) {
        row.reportLast(ProblemCode::mapMissing);
        return nullptr;
    }
    m_map = &found->second.writable();
    m_mapText = id->text();
    return m_map;
}

Version* LibraryReader::neededVersion(RowReader& row) {
    if (m_version && row.passOver(m_versionText)) return m_version;
    const auto id = row.need<VersionId>();
    if (!id) return nullptr;
    const auto found = m_versions.find(*id);
    if (found == m_versions.end()) {
        row.reportLast(ProblemCode::versionMissing);
        return nullptr;
    }
    m_version = found->second;
    m_versionText = id->text();
    return m_version;
}

void LibraryReader::readCapabilities() {
    readTable(table::capability, Limits::capabilities, [&](RowReader& row) {
        auto* map = neededMap(row);
        if (map) add(map->content.capabilities, takeCapability(row, map->info.id), row);
    });
}

void LibraryReader::readLinks() {
    readTable(table::link, Limits::links, [&](RowReader& row) {
        auto* map = neededMap(row);
        if (map) add(map->content.links, takeLink(row, map->info.id), row);
    });
}

void LibraryReader::readVersions() {
    readTable(table::version, Limits::versions, [&](RowReader& row) {
        auto* map = neededMap(row);
        if (map) add(map->versions, takeVersion(row, map->info.id), row);
    });
    for (auto& [id, map] : m_reading.library.maps) {
        for (auto& [versionId, version] : map.writable().versions) {
            m_versions.emplace(versionId, &version);
        }
    }
}

void LibraryReader::readVersionCapabilities() {
    readTable(table::versionCapability, Limits::versionCapabilities, [&](RowReader& row) {
        auto* version = neededVersion(row);
        if (!version) return;
        add(version->content.writable().capabilities, takeCapability(row, version->map), row);
    });
}

void LibraryReader::readVersionLinks() {
    readTable(table::versionLink, Limits::versionLinks, [&](RowReader& row) {
        auto* version = neededVersion(row);
        if (version) add(version->content.writable().links, takeLink(row, version->map), row);
    });
}

void LibraryReader::readMatches() {
    readTable(table::match, Limits::matches,
              [&](RowReader& row) { add(m_reading.library.matches, takeMatch(row), row); });
}

std::string LibraryReader::storedDigest() const {
    Statement rows(m_connection, "SELECT * FROM " + table::content);
    StoredRow row;
    if (!rows.next(row) || row.kind(0) != StoredRow::Kind::text) return {};
    auto digest = std::string(row.text(0));
    return rows.next(row) ? std::string() : digest;
}

void LibraryReader::readTables() {
    readCouncils();
    readMaps();
    readCapabilities();
    readLinks();
    readVersions();
    readVersionCapabilities();
    readVersionLinks();
    readMatches();
}

LibraryReading LibraryReader::read() {
    try {
        readTables();
    } catch (const TooManyRows&) {
        m_reading.isComplete = false;
        return std::move(m_reading);
    }
    m_reading.digestAgrees = m_digest.text() == storedDigest();
    auto& problems = m_reading.problems;
    const auto broken = brokenRules(m_reading.library);
    const auto room = Limits::problems - problems.size();
    problems.insert(problems.end(), broken.begin(),
                    broken.begin() + static_cast<std::ptrdiff_t>(std::min(room, broken.size())));
    return std::move(m_reading);
}

} // namespace

bool hasOurSchema(const Connection& connection) {
    Statement rows(connection, "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema");
    StoredRow expected;
    StoredRow row;
    std::int64_t page = 1; // the schema's own; each table is made on the next
    for (const auto& table : librarySchema()) {
        expected.clear();
        for (const auto& text : {std::string("table"), table.name, table.name})
            expected.addText(text);
        expected.addNumber(++page);
        expected.addText(table.sql);
        if (!rows.next(row) || row.canonical() != expected.canonical()) return false;
    }
    return !rows.next(row);
}

bool hasIntegrity(const Connection& connection) {
    Statement rows(connection, "PRAGMA integrity_check(1)");
    StoredRow row;
    return rows.next(row) && row.kind(0) == StoredRow::Kind::text && row.text(0) == "ok";
}

LibraryReading readLibrary(const Connection& connection) {
    return LibraryReader(connection).read();
}

} // namespace rightward
