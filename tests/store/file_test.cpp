// SPDX-License-Identifier: MIT
#include "store/file.h"
#include "store/publication.h"

#include "model/problem.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rightward;
namespace fs = std::filesystem;

namespace {

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string readText(const fs::path& path, std::uintmax_t limit = 1'000'000) {
    const auto bytes = readWholeFile(path, limit);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The error's code, after making sure that it names the path.
ErrorCode codeOf(const fs::path& path, const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        CHECK(error.args().front() == utf8(path));
        return error.code();
    }
    FAIL("nothing was refused");
    return {};
}

ErrorCode refusalOfReading(const fs::path& path) {
    return codeOf(path, [&] { readText(path); });
}

ErrorCode refusalOfWriting(const fs::path& path) {
    return codeOf(path, [&] { writeFileAtomically(path, bytesOf("new")); });
}

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// No file may grow past `most` bytes while this lives: a disk that fills up halfway.
class FullDisk {
public:
    explicit FullDisk(rlim_t most) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
    rlimit m_before{};
};

/// Root may do everything, so where tests run as root this lives as somebody else, whose folder it
/// is.
class Unprivileged {
public:
    explicit Unprivileged(const fs::path& folder) {
        constexpr uid_t nobody = 65'534;
        if (!m_isRoot) return;
        REQUIRE(::chown(folder.c_str(), nobody, nobody) == 0);
        REQUIRE(::seteuid(nobody) == 0);
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (m_isRoot && ::seteuid(0) != 0) std::abort();
    }

private:
    bool m_isRoot = ::geteuid() == 0;
};

} // namespace

TEST_CASE("what is written is what is read", "[store]") {
    const ScratchFolder folder;
    const auto path = folder / pathFromUtf8("Môn ŷ ?#%41 '\" مجلس.rightward");
    for (const auto size : {0U, 1U, 65'536U, 200'001U}) {
        const std::string content(size, 'r');
        writeFileAtomically(path, bytesOf(content));
        CHECK(readText(path) == content);
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("a path in this folder needs no folder in its name", "[store]") {
    const ScratchFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    writeFileAtomically("here", bytesOf("content"));
    fs::current_path(before);
    CHECK(contentOf(folder / "here") == "content");
}

TEST_CASE("a new file gets the permissions that the user's umask leaves", "[store]") {
    const ScratchFolder folder;
    const auto before = ::umask(027);
    writeFileAtomically(folder / "new", bytesOf("new"));
    ::umask(before);
    CHECK(modeOf(folder / "new") == 0640);
}

TEST_CASE("a replaced file keeps its permissions", "[store]") {
    const ScratchFolder folder;
    for (const mode_t mode : {0600U, 0664U, 0666U}) {
        putContent(folder / "file", "old");
        REQUIRE(::chmod((folder / "file").c_str(), mode) == 0);
        writeFileAtomically(folder / "file", bytesOf("new"));
        CHECK(contentOf(folder / "file") == "new");
        CHECK(modeOf(folder / "file") == mode);
    }
}

TEST_CASE("what must be new replaces nothing, be it a file, a folder or a link", "[store]") {
    const ScratchFolder folder;
    const auto refusal = [&](const char* name) {
        return codeOf(folder / name,
                      [&] { writeNewFileAtomically(folder / name, bytesOf("new")); });
    };
    putContent(folder / "file", "old");
    fs::create_directory(folder / "folder");
    fs::create_symlink("nothing", folder / "link");
    CHECK(refusal("file") == ErrorCode::fileExists);
    CHECK(refusal("link") == ErrorCode::fileExists);
    CHECK(refusal("folder") == ErrorCode::fileIsFolder);
    CHECK(refusal("none/new") == ErrorCode::folderMissing);
    CHECK(contentOf(folder / "file") == "old");
    CHECK(folder.count() == 3);
    writeNewFileAtomically(folder / "new", bytesOf("new"));
    CHECK(contentOf(folder / "new") == "new");
    CHECK(folder.count() == 4);
}

TEST_CASE("what appears while a new file is written is not replaced", "[store]") {
    const ScratchFolder folder;
    const auto path = folder / "new";
    const auto write = [&] {
        Publication publication(path, Target::mustBeNew);
        publication.createTemporary();
        publication.write(bytesOf("ours"));
        putContent(path, "theirs");
        publication.takeName();
    };
    CHECK(codeOf(path, write) == ErrorCode::fileExists);
    CHECK(contentOf(path) == "theirs");
    CHECK(folder.count() == 1);
}

TEST_CASE("a link stays and its target is replaced", "[store]") {
    const ScratchFolder folder;
    fs::create_directory(folder / "real");
    putContent(folder / "real/target", "old");
    fs::create_symlink("real/target", folder / "near");
    fs::create_symlink(folder / "near", folder / "far");
    writeFileAtomically(folder / "far", bytesOf("new"));
    CHECK(fs::is_symlink(folder / "far"));
    CHECK(fs::is_symlink(folder / "near"));
    CHECK(fs::is_regular_file(fs::symlink_status(folder / "real/target")));
    CHECK(contentOf(folder / "real/target") == "new");
    CHECK(folder.count() == 3);
}

TEST_CASE("a link to nothing makes what it names", "[store]") {
    const ScratchFolder folder;
    fs::create_symlink("target", folder / "link");
    CHECK(refusalOfReading(folder / "link") == ErrorCode::fileMissing);
    writeFileAtomically(folder / "link", bytesOf("new"));
    CHECK(contentOf(folder / "target") == "new");
}

TEST_CASE("links in a circle are refused both ways", "[store]") {
    const ScratchFolder folder;
    fs::create_symlink("b", folder / "a");
    fs::create_symlink("a", folder / "b");
    CHECK(refusalOfReading(folder / "a") == ErrorCode::fileUnreadable);
    CHECK(refusalOfWriting(folder / "a") == ErrorCode::fileUnreadable);
}

TEST_CASE("what is no ordinary file is neither read, waited for nor replaced", "[store]") {
    const ScratchFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    fs::create_directory(folder / "folder");
    fs::create_symlink("/dev/full", folder / "device");
    CHECK(refusalOfReading(folder / "pipe") == ErrorCode::fileNotRegular);
    CHECK(refusalOfReading(folder / "device") == ErrorCode::fileNotRegular);
    CHECK(refusalOfReading(folder / "folder") == ErrorCode::fileIsFolder);
    CHECK(refusalOfWriting(folder / "pipe") == ErrorCode::fileNotRegular);
    CHECK(refusalOfWriting(folder / "device") == ErrorCode::fileNotRegular);
    CHECK(refusalOfWriting(folder / "folder") == ErrorCode::fileIsFolder);
    CHECK(refusalOfWriting(folder / "folder/") == ErrorCode::fileIsFolder);
    CHECK(folder.count() == 3);
}

TEST_CASE("a file or folder that is not there is named and not made", "[store]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    CHECK(refusalOfReading(folder / "none") == ErrorCode::fileMissing);
    CHECK(refusalOfReading(folder / "none/none") == ErrorCode::fileMissing);
    CHECK(refusalOfWriting(folder / "none/new") == ErrorCode::folderMissing);
    CHECK(refusalOfWriting(folder / "file/new") == ErrorCode::folderMissing);
    CHECK(folder.count() == 1);
}

TEST_CASE("a name may be as long as the disk takes and no longer", "[store]") {
    const ScratchFolder folder;
    writeFileAtomically(folder / std::string(255, 'n'), bytesOf("new"));
    CHECK(readText(folder / std::string(255, 'n')) == "new");
    CHECK(refusalOfWriting(folder / std::string(256, 'n')) == ErrorCode::nameTooLong);
    CHECK(folder.count() == 1);
}

TEST_CASE("a file over the limit is refused before it is read", "[store]") {
    const ScratchFolder folder;
    putContent(folder / "file", "12345");
    CHECK(readText(folder / "file", 5) == "12345");
    CHECK(codeOf(folder / "file", [&] { readText(folder / "file", 4); }) ==
          ErrorCode::fileTooLarge);
    fs::resize_file(folder / "file", std::uintmax_t{4} << 30U); // sparse
    CHECK(refusalOfReading(folder / "file") == ErrorCode::fileTooLarge);
}

TEST_CASE("a disk that fills up leaves the old file and nothing else", "[store]") {
    const ScratchFolder folder;
    putContent(folder / "file", "old");
    for (const rlim_t most : {0U, 1U, 4'096U, 99'999U}) {
        const FullDisk full(most);
        CHECK(codeOf(folder / "file", [&] {
                  writeFileAtomically(folder / "file", bytesOf(std::string(100'000, 'n')));
              }) == ErrorCode::writeFailed);
    }
    CHECK(contentOf(folder / "file") == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("without permission nothing is written and nothing is left", "[store]") {
    const ScratchFolder folder;
    const Unprivileged owner(folder.path());
    putContent(folder / "file", "old");
    fs::permissions(folder / "file", fs::perms::owner_read);
    CHECK(refusalOfWriting(folder / "file") == ErrorCode::fileReadOnly);
    fs::permissions(folder / "file", fs::perms::owner_all);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(refusalOfWriting(folder / "file") == ErrorCode::folderReadOnly);
    CHECK(refusalOfWriting(folder / "new") == ErrorCode::folderReadOnly);
    CHECK(contentOf(folder / "file") == "old");
    CHECK(folder.count() == 1);
}

namespace {

/// What a program that was killed while it wrote a file left in its folder.
fs::path leftBy(const fs::path& killed) {
    fs::path name;
    {
        Publication publication(killed);
        publication.createTemporary();
        for (const auto& entry : fs::directory_iterator(killed.parent_path()))
            if (entry.path().extension() == ".tmp") name = entry.path();
    }
    putContent(name, "left");
    return name;
}

void makeOld(const fs::path& file) {
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(25));
}

} // namespace

TEST_CASE("what a killed program left behind is in nobody's way", "[store]") {
    const ScratchFolder folder;
    const auto left = leftBy(folder / "file");
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(contentOf(folder / "file") == "new");
    CHECK(contentOf(left) == "left");
    CHECK(folder.count() == 2);
}

TEST_CASE("what a killed program left a day ago goes with the next save of that file", "[store]") {
    const ScratchFolder folder;
    const auto left = leftBy(folder / "file");
    makeOld(left);
    writeFileAtomically(folder / "other", bytesOf("new"));
    CHECK(contentOf(left) == "left");
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK_FALSE(fs::exists(left));
    CHECK(contentOf(folder / "file") == "new");
    CHECK(folder.count() == 2);
}

TEST_CASE("a folder or link in place of a temporary file is not touched", "[store]") {
    const ScratchFolder folder;
    const auto left = leftBy(folder / "file");
    putContent(folder / "target", "theirs");
    makeOld(folder / "target");
    fs::remove(left);
    fs::create_symlink("target", left);
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(fs::is_symlink(left));
    fs::remove(left);
    fs::create_directory(left);
    makeOld(left);
    writeFileAtomically(folder / "file", bytesOf("new"));
    CHECK(fs::is_directory(left));
    CHECK(contentOf(folder / "target") == "theirs");
    CHECK(contentOf(folder / "file") == "new");
}
