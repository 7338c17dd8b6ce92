// SPDX-License-Identifier: MIT
#include "keep/left_sessions.h"

#include "edit/edits.h"
#include "keep/kept_changes.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/scratch_folder.h"

using namespace rightward;
using namespace rightward::example;
namespace fs = std::filesystem;

namespace {

/// A session as a crash leaves it after one step.
struct Crashed {
    std::string bytes;
    Library library;
};

Crashed crashed() {
    const ScratchFolder folder;
    auto start = library();
    const auto edit = moveCapability(start, laptops, {123, 456});
    KeptSession session(folder.path(), start, {"/a/b.rightward", 0, {}});
    const std::vector changes{keptChanges(edit)};
    session.append(changes, {"/a/b.rightward", 1, Moment{5}});
    apply(start, edit);
    return {contentOf(session.file()), std::move(start)};
}

ErrorCode whyRefused(const std::string& bytes) {
    const ScratchFolder folder;
    putContent(folder / "1.kept", bytes);
    const auto left = whatWasLeft(folder.path());
    CHECK(left.sessions.empty());
    REQUIRE(left.setAside.size() == 1);
    CHECK(contentOf(left.setAside.front().file) == bytes);
    CHECK_FALSE(fs::exists(folder / "1.kept"));
    return left.setAside.front().why;
}

} // namespace

TEST_CASE("where there is no folder, or nothing in it, nothing was left", "[keep]") {
    const ScratchFolder folder;
    CHECK(whatWasLeft(folder / "none").sessions.empty());
    CHECK(whatWasLeft(folder.path()).sessions.empty());
    putContent(folder / "notes.txt", "x");
    putContent(folder / "0x.kept", "x");
    const auto left = whatWasLeft(folder.path());
    CHECK(left.sessions.empty());
    CHECK(left.setAside.empty());
    CHECK(folder.count() == 2);
}

TEST_CASE("a session that ended before anything was kept is cleared away", "[keep]") {
    const ScratchFolder folder;
    putContent(folder / "1.kept", "");
    const auto left = whatWasLeft(folder.path());
    CHECK(left.sessions.empty());
    CHECK(left.setAside.empty());
    CHECK_FALSE(fs::exists(folder / "1.kept"));
}

TEST_CASE("a store with any byte damaged is set aside or holds the same", "[keep]") {
    const auto sound = crashed();
    std::size_t same = 0;
    for (std::size_t at = 0; at < sound.bytes.size(); at += 29) {
        auto bytes = sound.bytes;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        const ScratchFolder folder;
        putContent(folder / "1.kept", bytes);
        const auto left = whatWasLeft(folder.path());
        INFO("byte " << at);
        REQUIRE(left.sessions.size() + left.setAside.size() == 1);
        if (left.sessions.empty()) {
            CHECK(fs::exists(left.setAside.front().file));
        } else {
            CHECK(left.sessions.front().library == sound.library);
            CHECK(left.sessions.front().facts == KeptFacts{"/a/b.rightward", 1, Moment{5}});
            ++same;
        }
    }
    CHECK(same < sound.bytes.size() / 29); // or nothing was tested
}

TEST_CASE("a store that is cut short is set aside, or is empty", "[keep]") {
    const auto sound = crashed();
    for (std::size_t size = 1; size < sound.bytes.size(); size += 997) {
        INFO("size " << size);
        CHECK(whyRefused(sound.bytes.substr(0, size)) == ErrorCode::fileDamaged);
    }
}

TEST_CASE("what is no store of ours, or a newer one, is set aside with the reason", "[keep]") {
    CHECK(whyRefused("hello") == ErrorCode::fileDamaged);
    CHECK(whyRefused(std::string(8192, '\0')) == ErrorCode::fileDamaged);
    auto newer = crashed().bytes;
    newer[63] = 2; // the last byte of user_version
    CHECK(whyRefused(newer) == ErrorCode::fileNewer);
    auto other = crashed().bytes;
    other[68] = 'X'; // the first of application_id
    CHECK(whyRefused(other) == ErrorCode::fileDamaged);
}

TEST_CASE("a journal that names another file is not acted on", "[keep]") {
    const ScratchFolder folder;
    putContent(folder / "victim", "alive");
    putContent(folder / "1.kept", crashed().bytes);
    putContent(folder / "1.kept-journal",
               std::string(512, 'x') + "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    const auto left = whatWasLeft(folder.path());
    REQUIRE(left.setAside.size() == 1);
    CHECK(left.setAside.front().why == ErrorCode::fileDamaged);
    CHECK(fs::exists(journalOf(left.setAside.front().file)));
    CHECK(contentOf(folder / "victim") == "alive");
}

TEST_CASE("what is set aside keeps its own name each time", "[keep]") {
    const ScratchFolder folder;
    std::vector<fs::path> names;
    for (const char* content : {"one", "two", "three"}) {
        putContent(folder / "1.kept", content);
        const auto left = whatWasLeft(folder.path());
        REQUIRE(left.setAside.size() == 1);
        names.push_back(left.setAside.front().file);
    }
    CHECK(contentOf(names[0]) == "one");
    CHECK(contentOf(names[1]) == "two");
    CHECK(contentOf(names[2]) == "three");
    CHECK(whatWasLeft(folder.path()).setAside.empty());
}

TEST_CASE("odd things under a session's name keep nobody from starting", "[keep]") {
    const ScratchFolder folder;
    fs::create_directory(folder / "1.kept");
    fs::create_symlink("nowhere", folder / "2.kept");
    const auto left = whatWasLeft(folder.path());
    CHECK(left.sessions.empty());
    CHECK(left.setAside.size() == 2);
    const KeptSession session(folder.path(), library(), {});
    CHECK(fs::is_regular_file(session.file()));
}
