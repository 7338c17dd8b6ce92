// SPDX-License-Identifier: MIT
#include "store/library_file.h"

#include "model/problem.h"
#include "store/file.h"
#include "store/header.h"
#include "store/library_reader.h"
#include "store/library_writer.h"
#include "store/pages.h"
#include "store/system_file.h"

#include <utility>

namespace rightward {
namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

[[noreturn]] void refuseDamaged(const std::filesystem::path& path) {
    throw Error(ErrorCode::fileDamaged, {utf8(path)});
}

Deadline usualDeadline(std::size_t bytes) {
    using namespace std::chrono_literals;
    // A large library on a slow machine may take its time; a small file that does is a trap.
    return std::chrono::steady_clock::now() + 1500ms + bytes / mebibyte * 100ms;
}

/// Hostile and honest bytes take the same way: nothing is read before what comes ahead of it in
/// this list has passed.
LibraryReading readDatabase(Bytes database, const std::filesystem::path& path,
                            const Deadline& deadline) {
    checkHeader(database, path);
    const auto cells = cellsInTrees(database);
    if (!cells) refuseDamaged(path);
    if (*cells > mostCells()) throw Error(ErrorCode::fileTooLarge, {utf8(path)});
    leaveWriteAheadMode(database);
    try {
        const Connection connection(std::move(database), deadline);
        if (!hasOurSchema(connection) || !hasIntegrity(connection)) refuseDamaged(path);
        return readLibrary(connection);
    } catch (const SqliteError& error) {
        if (error.isOutOfTime()) throw Error(ErrorCode::fileTooSlow, {utf8(path)});
        refuseDamaged(path);
    }
}

Library libraryFrom(Bytes database, const std::filesystem::path& path, const ReadingTerms& terms) {
    const auto deadline = terms.deadline.value_or(usualDeadline(database.size()));
    auto reading = readDatabase(std::move(database), path, deadline);
    // Without the digest what seems wrong in a value may well be damage.
    const bool needsDigest = reading.isComplete && terms.digestCheck == DigestCheck::on;
    if (needsDigest && !reading.digestAgrees) refuseDamaged(path);
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

/// What could never be opened again is not saved either.
Bytes savedBytes(const std::filesystem::path& path, const Library& library) {
    refuseSideFiles(path);
    const auto database = writeLibrary(library);
    if (database.span().size() > maxLibraryBytes)
        throw Error(ErrorCode::libraryTooLarge, {utf8(path)});
    return {database.span().begin(), database.span().end()};
}

} // namespace

Bytes libraryBytes(const Library& library) {
    const auto database = writeLibrary(library);
    return {database.span().begin(), database.span().end()};
}

Library libraryFromBytes(std::span<const std::byte> bytes, const std::filesystem::path& path,
                         const ReadingTerms& terms) {
    if (bytes.size() > maxLibraryBytes) throw Error(ErrorCode::fileTooLarge, {utf8(path)});
    return libraryFrom(Bytes(bytes.begin(), bytes.end()), path, terms);
}

Bytes readLibraryBytes(const std::filesystem::path& path) {
    auto database = readWholeFile(path, maxLibraryBytes);
    refuseSideFiles(path);
    return database;
}

Library readLibraryFile(const std::filesystem::path& path, const ReadingTerms& terms) {
    return libraryFrom(readLibraryBytes(path), path, terms);
}

Bytes writeLibraryFile(const std::filesystem::path& path, const Library& library,
                       const LastLook& lastLook) {
    auto bytes = savedBytes(path, library);
    writeFileAtomically(path, bytes, lastLook);
    return bytes;
}

SavedLibrary saveLibraryFile(const std::filesystem::path& path, const Library& library,
                             const FileMark& seen, const LastLook& lastLook) {
    SavedLibrary saved{savedBytes(path, library), {}, false};
    saved.isConfirmed = replaceSeenFile(path, saved.bytes, seen, lastLook);
    saved.mark = markOf(path, saved.bytes);
    return saved;
}

Bytes makeLibraryFile(const std::filesystem::path& path, const Library& library,
                      const LastLook& lastLook) {
    auto bytes = savedBytes(path, library);
    writeNewFileAtomically(path, bytes, lastLook);
    return bytes;
}

} // namespace rightward
