// SPDX-License-Identifier: MIT
#include "store/library_writer.h"

#include "store/digest.h"
#include "store/records.h"
#include "store/schema.h"

#include <map>

namespace rightward {
namespace {

std::string insertInto(const std::string& table, std::size_t columns) {
    std::string sql = "INSERT INTO " + table + " VALUES(?";
    for (std::size_t i = 1; i < columns; ++i)
        sql += ",?";
    return sql + ")";
}

/// Puts rows into one table, and into the digest as they go.
class TableWriter {
public:
    TableWriter(const Connection& connection, const std::string& table, Digest& digest)
        : m_connection(connection), m_table(table), m_digest(digest) {
        m_digest.addTable(table);
    }

    template <class... Values>
    void add(const Values&... values) {
        m_row.clear();
        (put(m_row, values), ...);
        m_digest.add(m_row);
        if (!m_insert) m_insert.emplace(m_connection, insertInto(m_table, m_row.size()));
        m_insert->insert(m_row);
    }

private:
    const Connection& m_connection;
    const std::string& m_table;
    Digest& m_digest;
    StoredRow m_row;
    std::optional<Statement> m_insert;
};

/// Writes the tables one after the other, in the order in which the reader makes the digest.
class LibraryWriter {
public:
    LibraryWriter(const Connection& connection, const Library& library);

    void write();

private:
    void writeMaps();
    void writeVersions();
    void writeDigest();

    const Connection& m_connection;
    const Library& m_library;
    Digest m_digest;
    std::map<VersionId, const Version*> m_versions;
};

LibraryWriter::LibraryWriter(const Connection& connection, const Library& library)
    : m_connection(connection), m_library(library) {
    for (const auto& [mapId, map] : library.maps) {
        for (const auto& [id, version] : map->versions)
            m_versions.emplace(id, &version);
    }
}

void LibraryWriter::write() {
    TableWriter councils(m_connection, table::council, m_digest);
    for (const auto& [id, council] : m_library.councils)
        councils.add(council);
    writeMaps();
    writeVersions();
    TableWriter matches(m_connection, table::match, m_digest);
    for (const auto& [id, match] : m_library.matches)
        matches.add(match);
    writeDigest();
}

void LibraryWriter::writeMaps() {
    TableWriter maps(m_connection, table::map, m_digest);
    for (const auto& [id, map] : m_library.maps)
        maps.add(map->info);
    TableWriter capabilities(m_connection, table::capability, m_digest);
    for (const auto& [mapId, map] : m_library.maps) {
        for (const auto& [id, capability] : map->content.capabilities) {
            capabilities.add(mapId, capability);
        }
    }
    TableWriter links(m_connection, table::link, m_digest);
    for (const auto& [mapId, map] : m_library.maps) {
        for (const auto& [id, link] : map->content.links)
            links.add(mapId, link);
    }
}

void LibraryWriter::writeVersions() {
    TableWriter versions(m_connection, table::version, m_digest);
    for (const auto& [mapId, map] : m_library.maps) {
        for (const auto& [id, version] : map->versions)
            versions.add(mapId, version);
    }
    TableWriter capabilities(m_connection, table::versionCapability, m_digest);
    for (const auto& [versionId, version] : m_versions) {
        for (const auto& [id, capability] : version->content->capabilities) {
            capabilities.add(versionId, capability);
        }
    }
    TableWriter links(m_connection, table::versionLink, m_digest);
    for (const auto& [versionId, version] : m_versions) {
        for (const auto& [id, link] : version->content->links)
            links.add(versionId, link);
    }
}

void LibraryWriter::writeDigest() {
    StoredRow row;
    row.addText(m_digest.text());
    Statement(m_connection, insertInto(table::content, row.size())).insert(row);
}

} // namespace

Connection newDatabase() {
    Connection connection;
    // Whatever SQLite was built with: the bytes must not depend on it.
    connection.run("PRAGMA page_size=" + std::to_string(pageSize) +
                   "; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE; PRAGMA journal_mode=OFF; "
                   "PRAGMA application_id=" +
                   std::to_string(applicationId) +
                   "; PRAGMA user_version=" + std::to_string(schemaVersion));
    for (const auto& table : librarySchema())
        connection.run(table.sql);
    return connection;
}

SqliteBytes writeLibrary(const Library& library) {
    auto connection = newDatabase();
    connection.run("BEGIN");
    LibraryWriter(connection, library).write();
    connection.run("COMMIT");
    return connection.bytes();
}

} // namespace rightward
