// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rightward {

/// Marks a database as a library of ours: "RWLB".
inline constexpr std::uint32_t applicationId = 0x52574c42;
/// Goes up with any change to the tables.
inline constexpr std::uint32_t schemaVersion = 1;
inline constexpr std::uint32_t pageSize = 4096;
inline constexpr std::uint32_t tableCount = 9;

namespace table {
inline const std::string content = "content";
inline const std::string council = "council";
inline const std::string map = "map";
inline const std::string capability = "capability";
inline const std::string link = "link";
inline const std::string version = "version";
inline const std::string versionCapability = "versionCapability";
inline const std::string versionLink = "versionLink";
inline const std::string match = "match";
} // namespace table

/// A table's name and the very text that stands in every library file.
struct TableSchema {
    std::string name;
    std::string sql;
};

/// All tables, in the order in which they are made: as many as tableCount says.
std::vector<TableSchema> librarySchema();

} // namespace rightward
