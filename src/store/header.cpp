// SPDX-License-Identifier: MIT
#include "store/header.h"

#include "model/problem.h"
#include "store/file.h"
#include "store/schema.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rightward {
namespace {

// Where things stand in the header: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr std::size_t fixedSize = 105; // the header, and what is looked at of the first page
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

struct Field {
    std::size_t at;
    std::size_t size;
    std::uint32_t value;
};

/// What stands in every file of ours, whatever it holds: page size, no reserved bytes, the three
/// payload fractions, no free pages, schema format, no suggested cache, no automatic vacuum, UTF-8,
/// nothing incremental, five unused numbers. Behind the header the schema's own page: one leaf with
/// a cell for each table, so that reading the schema is quick whatever else the file holds.
constexpr std::array fixedFields{
    Field{16, 2, pageSize}, Field{20, 1, 0},   Field{21, 1, 64}, Field{22, 1, 32},
    Field{23, 1, 32},       Field{32, 4, 0},   Field{36, 4, 0},  Field{44, 4, 4},
    Field{48, 4, 0},        Field{52, 4, 0},   Field{56, 4, 1},  Field{64, 4, 0},
    Field{72, 4, 0},        Field{76, 4, 0},   Field{80, 4, 0},  Field{84, 4, 0},
    Field{88, 4, 0},        Field{100, 1, 13}, Field{101, 2, 0}, Field{103, 2, tableCount}};

std::uint32_t valueAt(std::span<const std::byte> bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (const auto byte : bytes.subspan(at, size)) {
        value = value << 8U | std::to_integer<std::uint32_t>(byte);
    }
    return value;
}

bool startsWithMagic(std::span<const std::byte> bytes) {
    return bytes.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), bytes.begin(),
                      [](char c, std::byte byte) { return static_cast<std::byte>(c) == byte; });
}

/// An ordinary file, or one left in write-ahead mode.
bool isKnownMode(std::span<const std::byte> bytes) {
    const auto mode = valueAt(bytes, writeVersionAt, 1);
    return (mode == 1 || mode == 2) && valueAt(bytes, readVersionAt, 1) == mode;
}

bool isOurLayout(std::span<const std::byte> bytes) {
    const bool isWholePages =
        bytes.size() % pageSize == 0 && bytes.size() / pageSize == valueAt(bytes, pageCountAt, 4);
    return isWholePages && isKnownMode(bytes) &&
           std::all_of(fixedFields.begin(), fixedFields.end(), [&](const Field& field) {
               return valueAt(bytes, field.at, field.size) == field.value;
           });
}

} // namespace

void checkHeader(std::span<const std::byte> database, const std::filesystem::path& path) {
    const auto refuse = [&](ErrorCode code) { throw Error(code, {utf8(path)}); };
    if (database.empty()) refuse(ErrorCode::fileEmpty);
    if (!startsWithMagic(database)) refuse(ErrorCode::fileNotLibrary);
    if (database.size() < fixedSize) refuse(ErrorCode::fileDamaged);
    if (valueAt(database, applicationIdAt, 4) != applicationId) refuse(ErrorCode::fileNotLibrary);
    // The number is signed in SQLite: what seems huge is negative, and nobody's version.
    const auto version = static_cast<std::int32_t>(valueAt(database, userVersionAt, 4));
    if (version > static_cast<std::int32_t>(schemaVersion)) {
        throw Error(ErrorCode::fileNewer,
                    {utf8(path), std::to_string(version), std::to_string(schemaVersion)});
    }
    if (version < 1 || !isOurLayout(database)) refuse(ErrorCode::fileDamaged);
}

void leaveWriteAheadMode(std::span<std::byte> database) {
    database[writeVersionAt] = std::byte{1};
    database[readVersionAt] = std::byte{1};
}

} // namespace rightward
