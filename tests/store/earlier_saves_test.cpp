// SPDX-License-Identifier: MIT
#include "store/earlier_saves.h"

#include "model/problem.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/scratch_folder.h"

using namespace rightward;
using namespace rightward::example;
namespace fs = std::filesystem;

namespace {

Bytes bytesOf(const std::string& text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST_CASE("the last ten saves are there, newest first, and can be opened", "[store]") {
    const ScratchFolder folder;
    auto changing = library();
    for (int save = 1; save <= 13; ++save) {
        mapIn(changing, northmereMap).content.capabilities.at(laptops).place = Place(save, 5);
        // The clock runs backwards, and nobody minds.
        keepSave(folder / "saves", "/a/b.rightward", libraryBytes(changing), Moment{1'000 - save});
    }
    const auto saves = earlierSaves(folder / "saves", "/a/b.rightward");
    REQUIRE(saves.size() == mostEarlierSaves);
    for (std::size_t i = 0; i < saves.size(); ++i) {
        const int save = 13 - static_cast<int>(i);
        CHECK(saves[i].number == save);
        CHECK(saves[i].made == Moment{1'000 - save});
        CHECK(readLibraryFile(saves[i].file).capability(laptops)->place == Place(save, 5));
    }
}

TEST_CASE("saving the same again keeps no second copy", "[store]") {
    const ScratchFolder folder;
    keepSave(folder.path(), "/a/b.rightward", bytesOf("one"), Moment{1});
    keepSave(folder.path(), "/a/b.rightward", bytesOf("one"), Moment{2});
    CHECK(earlierSaves(folder.path(), "/a/b.rightward").size() == 1);
    keepSave(folder.path(), "/a/b.rightward", bytesOf("two"), Moment{3});
    keepSave(folder.path(), "/a/b.rightward", bytesOf("one"), Moment{4});
    CHECK(earlierSaves(folder.path(), "/a/b.rightward").size() == 3);
}

TEST_CASE("each library has its own saves, and none where there were none", "[store]") {
    const ScratchFolder folder;
    CHECK(earlierSaves(folder / "none", "/a/b.rightward").empty());
    keepSave(folder.path(), "/a/b.rightward", bytesOf("one"), Moment{1});
    CHECK(earlierSaves(folder.path(), "/a/c.rightward").empty());
    CHECK(earlierSaves(folder.path(), "/a/x/../b.rightward").size() == 1);
    const auto saves = earlierSaves(folder.path(), "/a/b.rightward");
    putContent(saves.front().file.parent_path() / "notes.txt", "x");
    putContent(saves.front().file.parent_path() / "x-1.rightward", "x");
    CHECK(earlierSaves(folder.path(), "/a/b.rightward") == saves);
}

TEST_CASE("a copy that cannot be kept is told, and the others stay", "[store]") {
    const ScratchFolder folder;
    putContent(folder / "file", "in the way");
    CHECK_THROWS_AS(keepSave(folder / "file", "/a/b.rightward", bytesOf("one"), Moment{1}), Error);
    CHECK(contentOf(folder / "file") == "in the way");
}
