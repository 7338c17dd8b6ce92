// SPDX-License-Identifier: MIT
#pragma once

#include "store/digest.h"
#include "store/library_file.h"
#include "store/library_writer.h"
#include "store/schema.h"

#include <string>
#include <vector>

// Library files that another program made: tables of ours after any SQL.
namespace rightward::crafted {

/// What the reader will compute for these tables.
inline std::string digestOf(const Connection& connection) {
    Digest digest;
    for (const auto& table : librarySchema()) {
        if (table.name == table::content) continue;
        digest.addTable(table.name);
        Statement rows(connection, "SELECT * FROM " + table.name);
        for (StoredRow row; rows.next(row);)
            digest.add(row);
    }
    return digest.text();
}

inline Bytes bytesOf(const Connection& connection) {
    const auto bytes = connection.bytes();
    return {bytes.span().begin(), bytes.span().end()};
}

/// Our tables after `sql`, with the digest of what then stands in them.
inline Bytes library(const std::string& sql) {
    auto connection = newDatabase();
    connection.run(sql);
    connection.run("INSERT INTO content VALUES('" + digestOf(connection) + "')");
    return bytesOf(connection);
}

/// The same, with something done after the digest was taken.
inline Bytes libraryThen(const std::string& sql) {
    auto connection = newDatabase();
    connection.run("INSERT INTO content VALUES('" + digestOf(connection) + "');" + sql);
    return bytesOf(connection);
}

/// An id with one digit all through.
inline std::string id(char digit) {
    std::string text(36, digit);
    for (const auto dash : {8U, 13U, 18U, 23U})
        text[dash] = '-';
    return text;
}

/// SQL for `count` rows: `values` may use the row's number, i from 1, and idOf(…) of a number.
inline std::string rows(const std::string& into, std::size_t count, std::string values) {
    const std::string call = "idOf(";
    for (auto at = values.find(call); at != std::string::npos; at = values.find(call, at)) {
        const auto number =
            values.substr(at + call.size(), values.find(')', at) - at - call.size());
        values.replace(at, call.size() + number.size() + 1,
                       std::string("printf('%08x-0000-4000-8000-%012x',")
                           .append(number + ",")
                           .append(number + ")"));
    }
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           std::to_string(count) + ") INSERT INTO " + into + " SELECT " + values + " FROM n;";
}

} // namespace rightward::crafted
