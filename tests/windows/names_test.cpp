// SPDX-License-Identifier: MIT
#include "store/file.h"
#include "store/system_file.h"

#include "model/problem.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

using namespace rightward;
namespace fs = std::filesystem;

namespace {

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string readText(const fs::path& path) {
    const auto bytes = readWholeFile(path, 1'000);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <class Call>
std::optional<ErrorCode> refusal(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

std::optional<ErrorCode> refusalOfWriting(const fs::path& path) {
    return refusal([&] { writeFileAtomically(path, bytesOf("new")); });
}

std::optional<ErrorCode> refusalOfReading(const fs::path& path) {
    return refusal([&] { readText(path); });
}

/// A folder whose own path is longer than Windows takes from programs that do not ask for more.
fs::path deepFolder(const ScratchFolder& folder) {
    auto deep = folder.path();
    while (deep.native().size() < 400) {
        deep /= std::wstring(40, L'é');
        fs::create_directory(deep);
    }
    return deep;
}

} // namespace

TEST_CASE("any language can name a file", "[names]") {
    const ScratchFolder folder;
    for (const auto* text :
         {u8"Môn ŷ #%41 '.rightward", u8"مجلس", u8"議会 𝒳.csv", u8"ẞtraße .pdf"}) {
        const auto path = folder / fs::path(text);
        writeFileAtomically(path, bytesOf("old"));
        writeFileAtomically(path, bytesOf("new"));
        CHECK(readText(path) == "new");
        CHECK(pathFromUtf8(utf8(path)) == path);
        CHECK(identityOf(path));
    }
    CHECK(folder.count() == 4);
}

TEST_CASE("a path of more than 260 characters is written, replaced and read", "[names]") {
    const ScratchFolder folder;
    const auto path = deepFolder(folder) / L"Môn.rightward";
    REQUIRE(path.native().size() > 400);
    writeNewFileAtomically(path, bytesOf("old"));
    writeFileAtomically(path, bytesOf("new"));
    CHECK(readText(path) == "new");
    CHECK(identityOf(path));
    CHECK(refusal([&] { writeNewFileAtomically(path, bytesOf("x")); }) == ErrorCode::fileExists);
    CHECK(refusalOfReading(path.parent_path() / "none") == ErrorCode::fileMissing);
    // There is nothing else in the folder.
    CHECK(fs::remove(path));
    CHECK(fs::remove(path.parent_path()));
}

TEST_CASE("a path that is marked as long already is taken as it is", "[names]") {
    const ScratchFolder folder;
    const fs::path marked = LR"(\\?\)" + (folder / "file").make_preferred().native();
    writeFileAtomically(marked, bytesOf("new"));
    CHECK(contentOf(folder / "file") == "new");
    CHECK(readText(marked) == "new");
}

TEST_CASE("a name may be as long as the disk takes and no longer", "[names]") {
    const ScratchFolder folder;
    writeFileAtomically(folder / std::string(255, 'n'), bytesOf("new"));
    CHECK(readText(folder / std::string(255, 'n')) == "new");
    CHECK(refusalOfWriting(folder / std::string(256, 'n')) == ErrorCode::nameTooLong);
    CHECK(folder.count() == 1);
}

TEST_CASE("a name that Windows would take for another is refused", "[names]") {
    const ScratchFolder folder;
    for (const auto* name :
         {"dot.", "space ", "file:stream", "what?", "a*b", "a|b", "a<b", "q\""}) {
        CAPTURE(name);
        CHECK(refusalOfWriting(folder / name) == ErrorCode::writeFailed);
    }
    CHECK(folder.count() == 0);
}

TEST_CASE("a device is neither read nor written", "[names]") {
    const ScratchFolder folder;
    CHECK(refusalOfReading("NUL") == ErrorCode::fileNotRegular);
    CHECK(refusalOfReading(R"(\\.\pipe\anything)") == ErrorCode::fileNotRegular);
    CHECK(refusalOfWriting("NUL") == ErrorCode::writeFailed);
}

TEST_CASE("a file or folder that is not there is named and not made", "[names]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    fs::create_directory(folder / "folder");
    CHECK(refusalOfReading(folder / "none") == ErrorCode::fileMissing);
    CHECK(refusalOfReading(folder / "none/none") == ErrorCode::fileMissing);
    CHECK(refusalOfReading(folder / "folder") == ErrorCode::fileIsFolder);
    CHECK(refusalOfReading(fs::path()) == ErrorCode::fileMissing);
    CHECK(refusalOfWriting(folder / "none/new") == ErrorCode::folderMissing);
    CHECK(refusalOfWriting(folder / "file/new") == ErrorCode::folderMissing);
    CHECK(refusalOfWriting(folder / "folder") == ErrorCode::fileIsFolder);
    CHECK(refusalOfWriting(folder / "folder/") == ErrorCode::fileIsFolder);
    CHECK(contentOf(folder / "file") == "old");
    CHECK(folder.count() == 2);
}
