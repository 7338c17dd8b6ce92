// SPDX-License-Identifier: MIT
#include "store/library_file.h"

#include "model/problem.h"
#include "store/file.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"
#include "support/scratch_folder.h"

#include <algorithm>

using namespace rightward;

namespace {

const std::filesystem::path aPath = "somewhere.rightward";

/// The code of the refusal, or nothing where the bytes were read.
std::optional<ErrorCode> refusal(const Bytes& bytes) {
    try {
        static_cast<void>(libraryFromBytes(bytes, aPath));
    } catch (const Error& error) {
        CHECK(error.args().front() == utf8(aPath));
        return error.code();
    }
    return std::nullopt;
}

std::optional<Library> soundLibrary(const Bytes& bytes) {
    try {
        return libraryFromBytes(bytes, aPath);
    } catch (const Error&) {
        return std::nullopt;
    }
}

Bytes bytesOf(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

void setBigEndian(Bytes& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = std::byte(value >> (24 - 8 * i));
}

ErrorCode refusalOfFile(const std::filesystem::path& path) {
    try {
        static_cast<void>(readLibraryFile(path));
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was refused");
    return {};
}

} // namespace

TEST_CASE("a library that was written is read back the same", "[store]") {
    CHECK(rc::check("read(write(l)) == l", [](const Library& library) {
        RC_ASSERT(libraryFromBytes(libraryBytes(library), aPath) == library);
    }));
}

TEST_CASE("the same library gives the same bytes", "[store]") {
    CHECK(rc::check("write(read(write(l))) == write(l)", [](const Library& library) {
        const auto bytes = libraryBytes(library);
        RC_ASSERT(libraryBytes(libraryFromBytes(bytes, aPath)) == bytes);
    }));
}

TEST_CASE("other content gives another digest, and so other bytes", "[store]") {
    CHECK(rc::check("l == m exactly if write(l) == write(m)",
                    [](const Library& one, const Library& other) {
                        RC_ASSERT((libraryBytes(one) == libraryBytes(other)) == (one == other));
                    }));
}

TEST_CASE("nothing of the day or of SQLite's version stands in the bytes", "[store]") {
    const auto bytes = libraryBytes(example::library());
    const auto zero = [](std::byte byte) { return byte == std::byte{0}; };
    CHECK(std::all_of(bytes.begin() + 24, bytes.begin() + 28, zero));  // changes counted
    CHECK(std::all_of(bytes.begin() + 92, bytes.begin() + 100, zero)); // SQLite's version
}

TEST_CASE("a library file is read back, and reading leaves no trace", "[store]") {
    const ScratchFolder folder;
    const auto path = folder / pathFromUtf8("Tŷ'r \"cyngor\" ?x=1.rightward");
    writeLibraryFile(path, example::library());
    const auto content = contentOf(path);
    CHECK(readLibraryFile(path) == example::library());
    CHECK(contentOf(path) == content);
    CHECK(folder.count() == 1);
}

TEST_CASE("an empty library is a library", "[store]") {
    CHECK(libraryFromBytes(libraryBytes({}), aPath) == Library{});
}

TEST_CASE("what is no library file is refused by name and left alone", "[store]") {
    const ScratchFolder folder;
    putContent(folder / "empty.rightward", "");
    putContent(folder / "picture.rightward", "\x89PNG\r\n\x1a\n and more");
    CHECK(refusalOfFile(folder / "none.rightward") == ErrorCode::fileMissing);
    CHECK(refusalOfFile(folder.path()) == ErrorCode::fileIsFolder);
    CHECK(refusalOfFile(folder / "empty.rightward") == ErrorCode::fileEmpty);
    CHECK(refusalOfFile(folder / "picture.rightward") == ErrorCode::fileNotLibrary);
    CHECK(folder.count() == 2);
}

TEST_CASE("a journal beside a library file means it was not left whole", "[store]") {
    const ScratchFolder folder;
    const auto path = folder / "a.rightward";
    writeLibraryFile(path, example::library());
    std::filesystem::create_symlink("a.rightward", folder / "link.rightward");
    for (const auto* side : {"a.rightward-journal", "a.rightward-wal"}) {
        putContent(folder / side, "");
        CHECK(readLibraryFile(path) == example::library());
        putContent(folder / side, "x");
        CHECK(refusalOfFile(path) == ErrorCode::fileHasSideFile);
        CHECK(refusalOfFile(folder / "link.rightward") == ErrorCode::fileHasSideFile);
        CHECK(contentOf(folder / side) == "x");
        std::filesystem::remove(folder / side);
    }
}

TEST_CASE("a failed save leaves the old library", "[store]") {
    const ScratchFolder folder;
    std::filesystem::create_directory(folder / "a.rightward");
    CHECK_THROWS_AS(writeLibraryFile(folder / "a.rightward", {}), Error);
    CHECK_THROWS_AS(writeLibraryFile(folder / "none/a.rightward", {}), Error);
    CHECK(folder.count() == 1);
}

TEST_CASE("a newer file is refused with both versions", "[store]") {
    auto bytes = libraryBytes(example::library());
    setBigEndian(bytes, 60, 7);
    try {
        static_cast<void>(libraryFromBytes(bytes, aPath));
        FAIL("a newer file was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::fileNewer);
        CHECK(error.args() == std::vector<std::string>{"somewhere.rightward", "7", "1"});
    }
}

TEST_CASE("another program's database is not a library", "[store]") {
    auto bytes = libraryBytes(example::library());
    setBigEndian(bytes, 68, 0);
    CHECK(refusal(bytes) == ErrorCode::fileNotLibrary);
    CHECK(refusal(bytesOf("PK\x03\x04")) == ErrorCode::fileNotLibrary);
    CHECK(refusal(bytesOf("<html>")) == ErrorCode::fileNotLibrary);
    CHECK(refusal(Bytes(8'192)) == ErrorCode::fileNotLibrary);
}

TEST_CASE("a version of nobody is damage", "[store]") {
    auto bytes = libraryBytes(example::library());
    for (const auto version : {0U, 0xffffffffU}) {
        setBigEndian(bytes, 60, version);
        CHECK(refusal(bytes) == ErrorCode::fileDamaged);
    }
}

TEST_CASE("a file left in write-ahead mode is read as it is", "[store]") {
    auto bytes = libraryBytes(example::library());
    bytes[18] = bytes[19] = std::byte{2};
    CHECK(libraryFromBytes(bytes, aPath) == example::library());
}

TEST_CASE("a file cut short or made longer is refused", "[store]") {
    const auto whole = libraryBytes(example::library());
    for (std::size_t size = 1; size < whole.size(); size += 509) {
        CHECK(refusal(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))));
    }
    const auto page = static_cast<std::ptrdiff_t>(whole.size()) - 4'096;
    CHECK(refusal(Bytes(whole.begin(), whole.begin() + page)) == ErrorCode::fileDamaged);
    auto longer = whole;
    longer.push_back({});
    CHECK(refusal(longer) == ErrorCode::fileDamaged);
    longer.resize(whole.size() + 4'096);
    CHECK(refusal(longer) == ErrorCode::fileDamaged);
}

TEST_CASE("a file over 64 MiB is refused", "[store]") {
    CHECK(refusal(Bytes(64U * 1024 * 1024 + 1)) == ErrorCode::fileTooLarge);
}

TEST_CASE("one damaged byte never gives other content", "[store]") {
    const auto library = example::library();
    auto bytes = libraryBytes(library);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 29) {
        for (const auto flipped : {std::byte{0x01}, std::byte{0x80}, std::byte{0xff}}) {
            bytes[at] ^= flipped;
            INFO("byte " << at);
            if (const auto read = soundLibrary(bytes)) {
                CHECK(*read == library);
            } else {
                ++refused;
            }
            bytes[at] ^= flipped;
        }
    }
    CHECK(refused > 100);
}
