// SPDX-License-Identifier: MIT
#include "store/file.h"
#include "store/file_mark.h"
#include "store/publication.h"

#include "support/catch.h"
#include "support/scratch_folder.h"
#include "windows/held_file.h"

#include <thread>

using namespace rightward;
namespace fs = std::filesystem;

namespace {

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string readText(const fs::path& path) {
    const auto bytes = readWholeFile(path, 1'000'000);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <class Call>
Error errorOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was refused");
    throw std::logic_error("not reached");
}

ErrorCode refusalOfWriting(const fs::path& path) {
    const auto error = errorOf([&] { writeFileAtomically(path, bytesOf("new")); });
    CHECK(error.args().front() == utf8(path));
    return error.code();
}

void makeOld(const fs::path& file) {
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(25));
}

/// What a program that was killed while it wrote a file left in its folder.
fs::path leftBy(const ScratchFolder& folder, const fs::path& killed) {
    fs::path name;
    {
        Publication publication(killed);
        publication.createTemporary();
        name = fs::directory_iterator(folder.path())->path();
    }
    putContent(name, "left");
    return name;
}

} // namespace

TEST_CASE("what is written is what is read", "[writer]") {
    const ScratchFolder folder;
    const auto path = folder / "file";
    for (const auto size : {0U, 1U, 65'536U, 200'001U}) {
        const std::string content(size, 'r');
        writeFileAtomically(path, bytesOf(content));
        CHECK(readText(path) == content);
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("a path in this folder needs no folder in its name", "[writer]") {
    const ScratchFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    writeFileAtomically("here", bytesOf("content"));
    fs::current_path(before);
    CHECK(contentOf(folder / "here") == "content");
}

TEST_CASE("a file is replaced whole, and what must be new replaces nothing", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old and longer");
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(contentOf(folder / "file") == "new");
    fs::create_directory(folder / "folder");
    const auto refusal = [&](const char* name) {
        return errorOf([&] { writeNewFileAtomically(folder / name, bytesOf("x")); }).code();
    };
    CHECK(refusal("file") == ErrorCode::fileExists);
    CHECK(refusal("folder") == ErrorCode::fileIsFolder);
    CHECK(refusal("none/new") == ErrorCode::folderMissing);
    CHECK(contentOf(folder / "file") == "new");
    CHECK(folder.count() == 2);
    writeNewFileAtomically(folder / "new", bytesOf("new"));
    CHECK(contentOf(folder / "new") == "new");
    CHECK(folder.count() == 3);
}

TEST_CASE("what appears while a new file is written is not replaced", "[writer]") {
    const ScratchFolder folder;
    const auto error = errorOf([&] {
        Publication publication(folder / "new", Target::mustBeNew);
        publication.createTemporary();
        publication.write(bytesOf("ours"));
        putContent(folder / "new", "theirs");
        publication.takeName();
    });
    CHECK(error.code() == ErrorCode::fileExists);
    CHECK(contentOf(folder / "new") == "theirs");
    CHECK(folder.count() == 1);
}

TEST_CASE("what vanishes while its successor is written is written all the same", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    Publication publication(folder / "file");
    publication.createTemporary();
    publication.write(bytesOf("new"));
    // So does ReplaceFileW on a bad day: the old one is gone and the new one has no name yet.
    fs::remove(folder / "file");
    publication.takeName();
    CHECK(publication.syncFolder());
    CHECK(contentOf(folder / "file") == "new");
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that may only be read stays as it is", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    fs::permissions(folder / "file", fs::perms::owner_read);
    CHECK(refusalOfWriting(folder / "file") == ErrorCode::fileReadOnly);
    CHECK(contentOf(folder / "file") == "old");
    CHECK(folder.count() == 1);
    fs::permissions(folder / "file", fs::perms::owner_all);
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(contentOf(folder / "file") == "new");
}

TEST_CASE("a file that another program has open is waited for", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    HeldFile held(folder / "file");
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        held.release();
    });
    writeFileAtomically(folder / "file", bytesOf("new"));
    other.join();
    CHECK(contentOf(folder / "file") == "new");
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that stays in use stays as it is, and the new one is named", "[writer]") {
    const ScratchFolder folder;
    const auto path = folder / fs::path(u8"Môn مجلس.rightward");
    putContent(path, "old");
    putContent(folder / fs::path(u8"Môn مجلس (2).rightward"), "another");
    HeldFile held(path);
    const auto error = errorOf([&] {
        Publication publication(path);
        publication.createTemporary();
        publication.write(bytesOf("new"));
        publication.sync();
        publication.takeName(std::chrono::milliseconds(200));
    });
    held.release();
    CHECK(error.code() == ErrorCode::fileInUse);
    REQUIRE(error.args().size() == 2);
    CHECK(error.args()[0] == utf8(path));
    CHECK(error.args()[1] == utf8(folder / fs::path(u8"Môn مجلس (3).rightward")));
    CHECK(contentOf(pathFromUtf8(error.args()[1])) == "new");
    CHECK(contentOf(path) == "old");
    CHECK(folder.count() == 3);
}

TEST_CASE("a file that nobody else may even read is not called missing", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    const HeldFile held(folder / "file");
    const auto error = errorOf([&] { readText(folder / "file"); });
    CHECK(error.code() == ErrorCode::fileUnreadable);
    REQUIRE(error.args().size() == 2);
    CHECK_FALSE(error.args()[1].empty());
    CHECK(error.args()[1].back() != '\n');
}

TEST_CASE("a file is known again, and another in its place is not it", "[writer]") {
    const ScratchFolder folder;
    putContent(folder / "file", "one");
    putContent(folder / "other", "one");
    const auto file = identityOf(folder / "file");
    REQUIRE(file);
    CHECK(identityOf(folder.path() / "." / "file") == file);
    CHECK(identityOf(folder / "other") != file);
    CHECK(identityOf(folder.path()));
    CHECK_FALSE(identityOf(folder / "none"));
    fs::rename(folder / "file", folder / "renamed");
    CHECK(identityOf(folder / "renamed") == file);
}

TEST_CASE("a file that was changed, replaced or deleted is not written", "[writer]") {
    const ScratchFolder folder;
    const auto path = folder / "file";
    writeFileAtomically(path, bytesOf("seen"));
    const auto seen = markOf(path, bytesOf("seen"));
    const auto refusal = [&] {
        return errorOf([&] { (void)replaceSeenFile(path, bytesOf("ours"), seen); }).code();
    };
    putContent(path, "theirs");
    CHECK(refusal() == ErrorCode::fileChangedElsewhere);
    putContent(folder / "other", "theirs");
    fs::remove(path);
    CHECK(refusal() == ErrorCode::fileDeleted);
    fs::rename(folder / "other", path);
    CHECK(refusal() == ErrorCode::fileReplaced);
    CHECK(contentOf(path) == "theirs");
    putContent(path, "seen");
    CHECK(replaceSeenFile(path, bytesOf("ours"), seen));
    CHECK(contentOf(path) == "ours");
    CHECK(folder.count() == 1);
}

TEST_CASE("what a killed program left a day ago goes, and what is newer or held stays",
          "[writer]") {
    const ScratchFolder folder;
    const auto left = leftBy(folder, folder / "file");
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(contentOf(left) == "left");
    makeOld(left);
    {
        const HeldFile held(left);
        writeFileAtomically(folder / "file", bytesOf("new"));
    }
    CHECK(contentOf(left) == "left");
    writeFileAtomically(folder / "other", bytesOf("new"));
    CHECK(contentOf(left) == "left");
    writeFileAtomically(folder / "file", bytesOf("newer"));
    CHECK_FALSE(fs::exists(left));
    CHECK(contentOf(folder / "file") == "newer");
    CHECK(folder.count() == 2);
}
