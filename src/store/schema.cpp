// SPDX-License-Identifier: MIT
#include "store/schema.h"

#include "model/detail_fields.h"
#include "store/cell.h"

namespace rightward {
namespace {

/// The columns of the details, from the one list of them.
std::string detailColumns() {
    std::string columns;
    Details details;
    forEachDetail(details, [&](const DetailField& field, const auto& value) {
        using Value = typename std::decay_t<decltype(value)>::value_type;
        columns.append(field.name).append(" ").append(CellOf<Value>::sqlType).append(", ");
    });
    return columns;
}

std::string capabilityTable(const std::string& name, const std::string& owner) {
    return "CREATE TABLE " + name + "(" + owner +
           " TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, catalogueId TEXT, "
           "evolution INTEGER, visibility INTEGER, " +
           detailColumns() +
           "plannedEvolution INTEGER, plannedVisibility INTEGER, plannedBy TEXT, "
           "PRIMARY KEY(" +
           owner + ", id)) STRICT, WITHOUT ROWID";
}

std::string linkTable(const std::string& name, const std::string& owner) {
    return "CREATE TABLE " + name + "(" + owner +
           " TEXT NOT NULL, id TEXT NOT NULL, \"from\" TEXT NOT NULL, \"to\" TEXT NOT NULL, "
           "PRIMARY KEY(" +
           owner + ", id)) STRICT, WITHOUT ROWID";
}

} // namespace

std::vector<TableSchema> librarySchema() {
    return {
        {table::content, "CREATE TABLE content(digest TEXT NOT NULL) STRICT"},
        {table::council,
         "CREATE TABLE council(id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, gssCode TEXT, "
         "type TEXT, region TEXT, nation TEXT) STRICT, WITHOUT ROWID"},
        {table::map, "CREATE TABLE map(id TEXT NOT NULL PRIMARY KEY, council TEXT NOT NULL, "
                     "title TEXT NOT NULL, date TEXT NOT NULL) STRICT, WITHOUT ROWID"},
        {table::capability, capabilityTable(table::capability, "map")},
        {table::link, linkTable(table::link, "map")},
        {table::version,
         "CREATE TABLE version(map TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, "
         "name TEXT NOT NULL, made INTEGER NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, "
         "PRIMARY KEY(map, id)) STRICT, WITHOUT ROWID"},
        {table::versionCapability, capabilityTable(table::versionCapability, "version")},
        {table::versionLink, linkTable(table::versionLink, "version")},
        {table::match,
         "CREATE TABLE match(id TEXT NOT NULL PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, "
         "verdict TEXT NOT NULL) STRICT, WITHOUT ROWID"},
    };
}

} // namespace rightward
