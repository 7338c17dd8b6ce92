// SPDX-License-Identifier: MIT
#include "keep/session_place.h"

#include "store/file.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

using namespace rightward;
namespace fs = std::filesystem;

TEST_CASE("two programs have a place each, and what one left is found by the next", "[places]") {
    const ScratchFolder folder;
    const auto store = folder / "kept" / "here";
    const auto one = SessionPlace::take(store);
    {
        const auto two = SessionPlace::take(store);
        CHECK(one.file() != two.file());
        putContent(two.file(), "kept");
        CHECK(SessionPlace::takeLeft(store).empty());
    }
    const auto left = SessionPlace::takeLeft(store);
    REQUIRE(left.size() == 1);
    CHECK(contentOf(left.front().file()) == "kept");
    const auto aside = left.front().setAside();
    CHECK(contentOf(aside) == "kept");
    CHECK_FALSE(fs::exists(left.front().file()));
}

TEST_CASE("other programs can read which library is open here", "[places]") {
    const ScratchFolder folder;
    const auto library = pathFromUtf8("C:/Môn/مجلس.rightward");
    const auto place = SessionPlace::take(folder.path());
    place.say(folder / "a longer name than the next");
    place.say(library);
    CHECK(SessionPlace::said(folder.path()) == std::vector{library});
    place.say({});
    CHECK(SessionPlace::said(folder.path()).empty());
    place.clear();
    CHECK_FALSE(fs::exists(place.file()));
}
