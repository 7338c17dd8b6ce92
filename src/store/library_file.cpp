// SPDX-License-Identifier: MIT
#include "store/library_file.h"

#include "model/problem.h"
#include "store/file.h"
#include "store/header.h"
#include "store/library_reader.h"
#include "store/library_writer.h"
#include "store/system_file.h"

#include <utility>

namespace rightward {
namespace {

constexpr std::size_t maxBytes = std::size_t{64} * 1024 * 1024;

[[noreturn]] void refuseDamaged(const std::filesystem::path& path) {
    throw Error(ErrorCode::fileDamaged, {utf8(path)});
}

/// Hostile and honest bytes take the same way: nothing is read before what comes ahead of it in
/// this list has passed.
LibraryReading readDatabase(Bytes database, const std::filesystem::path& path) {
    checkHeader(database, path);
    leaveWriteAheadMode(database);
    try {
        const Connection connection(std::move(database));
        if (!hasOurSchema(connection) || !hasIntegrity(connection)) refuseDamaged(path);
        return readLibrary(connection);
    } catch (const SqliteError&) {
        refuseDamaged(path);
    }
}

Library libraryFrom(Bytes database, const std::filesystem::path& path) {
    auto reading = readDatabase(std::move(database), path);
    // Without the digest what seems wrong in a value may well be damage.
    if (!reading.digestAgrees) refuseDamaged(path);
    if (!reading.problems.empty()) {
        throw Error(ErrorCode::contentInvalid, {utf8(path)}, std::move(reading.problems));
    }
    return std::move(reading.library);
}

/// What a crashed program, or a hostile sender, left beside a database for SQLite to find.
void refuseSideFiles(const std::filesystem::path& path) {
    for (const auto* ending : {"-journal", "-wal"}) {
        auto side = linkTarget(path);
        side += ending;
        std::error_code fault;
        const bool isFile = std::filesystem::is_regular_file(side, fault);
        const auto size = isFile ? std::filesystem::file_size(side, fault) : 0;
        if (isFile && (fault || size > 0)) {
            throw Error(ErrorCode::fileHasSideFile, {utf8(path), utf8(side)});
        }
    }
}

} // namespace

Bytes libraryBytes(const Library& library) {
    const auto database = writeLibrary(library);
    return {database.span().begin(), database.span().end()};
}

Library libraryFromBytes(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    if (bytes.size() > maxBytes) throw Error(ErrorCode::fileTooLarge, {utf8(path)});
    return libraryFrom(Bytes(bytes.begin(), bytes.end()), path);
}

Bytes readLibraryBytes(const std::filesystem::path& path) {
    auto database = readWholeFile(path, maxBytes);
    refuseSideFiles(path);
    return database;
}

Library readLibraryFile(const std::filesystem::path& path) {
    return libraryFrom(readLibraryBytes(path), path);
}

Bytes writeLibraryFile(const std::filesystem::path& path, const Library& library) {
    const auto database = writeLibrary(library);
    // What could never be opened again is not saved either.
    if (database.span().size() > maxBytes) throw Error(ErrorCode::libraryTooLarge, {utf8(path)});
    writeFileAtomically(path, database.span());
    return {database.span().begin(), database.span().end()};
}

} // namespace rightward
