// SPDX-License-Identifier: MIT
#include "store/file_mark.h"

#include "model/problem.h"
#include "store/file.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/scratch_folder.h"

using namespace rightward;
using namespace rightward::example;
namespace fs = std::filesystem;

namespace {

/// A library file that was opened, and is then saved after others did something to it.
struct Opened {
    ScratchFolder folder;
    fs::path path = folder / "library.rightward";
    FileMark seen = markOf(path, writeLibraryFile(path, library()));

    Opened() { seen = markOf(path, readLibraryBytes(path)); }

    std::optional<ErrorCode> refusal() {
        auto changed = library();
        mapIn(changed, northmereMap).content.capabilities.at(laptops).place = Place(1, 2);
        try {
            seen = saveLibraryFile(path, changed, seen).mark;
        } catch (const Error& error) {
            CHECK(error.args().front() == utf8(path));
            return error.code();
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("a file that nobody touched is saved, again and again", "[store]") {
    Opened opened;
    CHECK(changeSince(opened.path, opened.seen) == FileChange::none);
    CHECK_FALSE(opened.refusal());
    CHECK_FALSE(opened.refusal());
    CHECK(readLibraryFile(opened.path).capability(laptops)->place == Place(1, 2));
    CHECK(opened.folder.count() == 1);
}

TEST_CASE("a file that was changed, replaced or deleted is not written", "[store]") {
    Opened opened;
    const auto ours = contentOf(opened.path);
    auto theirs = ours;
    theirs[theirs.size() / 2] = static_cast<char>(theirs[theirs.size() / 2] ^ 1);
    for (const auto& content : {theirs, ours + "more", std::string()}) {
        putContent(opened.path, content);
        CHECK(opened.refusal() == ErrorCode::fileChangedElsewhere);
        CHECK(contentOf(opened.path) == content);
    }
    putContent(opened.folder / "other", theirs);
    fs::rename(opened.folder / "other", opened.path);
    CHECK(opened.refusal() == ErrorCode::fileReplaced);
    CHECK(contentOf(opened.path) == theirs);
    fs::remove(opened.path);
    CHECK(opened.refusal() == ErrorCode::fileDeleted);
    fs::create_directory(opened.path);
    CHECK(opened.refusal() == ErrorCode::fileIsFolder);
    CHECK(opened.folder.count() == 1);
}

TEST_CASE("a file that was replaced by the same is saved", "[store]") {
    Opened opened;
    fs::copy_file(opened.path, opened.folder / "other");
    fs::rename(opened.folder / "other", opened.path);
    fs::last_write_time(opened.path, fs::file_time_type::clock::now() + std::chrono::hours(5));
    CHECK(changeSince(opened.path, opened.seen) == FileChange::none);
    CHECK_FALSE(opened.refusal());
}

TEST_CASE("what a link leads to is what counts", "[store]") {
    Opened opened;
    const auto target = opened.path;
    opened.path = opened.folder / "link";
    fs::create_symlink(target.filename(), opened.path);
    CHECK_FALSE(opened.refusal());
    CHECK(fs::is_symlink(opened.path));
    CHECK(contentOf(target) == contentOf(opened.path));
    putContent(target, "theirs");
    CHECK(opened.refusal() == ErrorCode::fileChangedElsewhere);
}
