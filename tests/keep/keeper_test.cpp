// SPDX-License-Identifier: MIT
#include "keep/keeper.h"

#include "keep/keeping.h"
#include "keep/kept_changes.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/scratch_folder.h"

using namespace rightward;
using namespace rightward::example;
namespace fs = std::filesystem;

namespace {

constexpr auto soon = std::chrono::milliseconds(20);

/// A document whose every edit is kept.
class KeptDocument {
public:
    KeptDocument(const fs::path& folder, Library start, KeptFacts facts = {})
        : m_document(start),
          m_keeper(folder, startWith(std::move(start), std::move(facts)), m_heard.reports(), soon) {
        m_watching = m_document.subscribe([this](const Edit& edit) {
            m_last = m_keeper.keep(edit, m_document.library(), Moment{1000 + m_last});
        });
    }

    Document& document() { return m_document; }
    Keeper& keeper() { return m_keeper; }
    Heard& heard() { return m_heard; }
    EditNumber last() const { return m_last; }
    bool waitUntilKept() { return m_heard.waitForKept(m_last); }

    void moveLaptops(int evolution) {
        m_document.perform(moveCapability(m_document.library(), laptops, {evolution, 150}));
    }

private:
    Heard m_heard;
    Document m_document;
    Keeper m_keeper;
    Subscription m_watching;
    EditNumber m_last = 0;
};

/// Copies the folder as a crash would leave it, and looks at what was left there.
LeftBehind afterCrash(const fs::path& folder) {
    const ScratchFolder copy;
    fs::copy(folder, copy / "kept");
    return whatWasLeft(copy / "kept");
}

} // namespace

TEST_CASE("what was kept is found as it was last seen", "[keep]") {
    CHECK(rc::check("recovered == the document's library", [](const Library& start) {
        const ScratchFolder folder;
        Library last;
        EditNumber unsaved = 0;
        {
            KeptDocument kept(folder.path(), start);
            EditNumber saved = 0;
            for (int count = *rc::gen::inRange(1, 7); count > 0; --count) {
                doSomething(kept.document());
                if (*rc::gen::inRange(0, 4) > 0) continue;
                saved = std::max<EditNumber>(0, kept.last() - *rc::gen::inRange(0, 2));
                kept.keeper().saved(saved, "saved.rightward", "1");
            }
            last = kept.document().library();
            unsaved = kept.last() - saved;
        }
        const auto left = whatWasLeft(folder.path());
        RC_ASSERT(left.setAside.empty());
        RC_ASSERT(left.sessions.size() == (unsaved > 0 ? 1U : 0U));
        if (unsaved > 0) {
            RC_ASSERT(left.sessions.front().library == last);
            RC_ASSERT(left.sessions.front().facts.edits == unsaved);
        }
    }));
}

TEST_CASE("a crash after any commit loses nothing that was kept", "[keep]") {
    CHECK(rc::check("cut anywhere", [](const Library& start) {
        const ScratchFolder folder;
        Document document(start);
        KeptFacts facts{"/some/where.rightward", 0, Moment{7}, "as opened"};
        KeptSession session(folder.path(), start, facts);
        std::vector<std::string> changes;
        const auto watching =
            document.subscribe([&](const Edit& edit) { changes.push_back(keptChanges(edit)); });
        for (int count = *rc::gen::inRange(1, 7); count > 0; --count) {
            doSomething(document);
            facts.edits += static_cast<std::int64_t>(changes.size());
            *rc::gen::inRange(0, 5) == 0 ? session.startFrom(document.library(), facts)
                                         : session.append(changes, facts);
            changes.clear();
            const auto left = afterCrash(folder.path());
            RC_ASSERT(left.setAside.empty());
            RC_ASSERT(left.sessions.size() == (facts.edits > 0 ? 1U : 0U));
            if (facts.edits == 0) continue;
            RC_ASSERT(left.sessions.front().library == document.library());
            RC_ASSERT(left.sessions.front().facts == facts);
        }
    }));
}

TEST_CASE("an edit is told as kept when a crash could not lose it", "[keep]") {
    const ScratchFolder folder;
    KeptDocument kept(folder.path(), library(), {"/a/b.rightward", 0, {}});
    for (int evolution = 100; evolution < 110; ++evolution) {
        kept.moveLaptops(evolution);
        REQUIRE(kept.waitUntilKept());
        const auto left = afterCrash(folder.path());
        REQUIRE(left.sessions.size() == 1);
        CHECK(left.sessions.front().library == kept.document().library());
        CHECK(left.sessions.front().facts ==
              KeptFacts{"/a/b.rightward", kept.last(), Moment{999 + kept.last()}});
    }
    CHECK(kept.heard().failures() == 0);
}

TEST_CASE("saving lets go of what was kept, but not of what came after", "[keep]") {
    const ScratchFolder folder;
    KeptDocument kept(folder.path(), library());
    kept.moveLaptops(100);
    kept.moveLaptops(200);
    kept.keeper().saved(1, "/a/saved.rightward", "as written");
    kept.moveLaptops(300);
    REQUIRE(kept.waitUntilKept());
    const auto left = afterCrash(folder.path());
    REQUIRE(left.sessions.size() == 1);
    CHECK(left.sessions.front().facts.edits == 2);
    CHECK(left.sessions.front().facts.library == "/a/saved.rightward");
    CHECK(left.sessions.front().library == kept.document().library());
}

TEST_CASE("an orderly end without unsaved edits, or after giving them up, leaves nothing",
          "[keep]") {
    const ScratchFolder folder;
    {
        KeptDocument saved(folder.path(), library());
        saved.moveLaptops(100);
        saved.keeper().saved(saved.last(), "/a/saved.rightward", "1");
        KeptDocument forgotten(folder.path(), library());
        forgotten.moveLaptops(100);
        forgotten.keeper().forget();
    }
    CHECK(whatWasLeft(folder.path()).sessions.empty());
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK(entry.path().extension() == ".lock");
}

TEST_CASE("a session goes on from what was left, and clears it once it is kept", "[keep]") {
    const ScratchFolder folder;
    { KeptDocument(folder.path(), library()).moveLaptops(100); }
    {
        auto left = whatWasLeft(folder.path());
        REQUIRE(left.sessions.size() == 1);
        auto& session = left.sessions.front();
        Heard heard;
        const Keeper keeper(folder.path(),
                            {session.library, session.facts, std::move(session.kept)},
                            heard.reports());
        REQUIRE(heard.waitForKept(0));
        CHECK(afterCrash(folder.path()).sessions.size() == 1);
    }
    const auto again = whatWasLeft(folder.path());
    REQUIRE(again.sessions.size() == 1);
    CHECK(again.sessions.front().facts.edits == 1);
    CHECK(again.sessions.front().library.capability(laptops)->place == Place{100, 150});
}

TEST_CASE("a session that was replaced is not offered beside the one that has it all", "[keep]") {
    const ScratchFolder folder;
    { KeptDocument(folder.path(), library()).moveLaptops(100); }
    const auto stale = contentOf(folder / "1.kept");
    for (const bool isSaved : {false, true}) {
        // As if the program had ended before it could clear the first one away.
        const auto old = readKept(folder / "1.kept");
        REQUIRE(old);
        { const KeptSession fresh(folder.path(), library(), {"", isSaved ? 0 : 2, {}}, {old->id}); }
        const auto left = whatWasLeft(folder.path());
        CHECK(left.sessions.size() == (isSaved ? 0U : 1U));
        if (!isSaved) CHECK(left.sessions.front().facts.edits == 2);
        for (const auto& session : left.sessions)
            session.kept.place.clear();
        putContent(folder / "1.kept", stale);
    }
}

TEST_CASE("a store that is cleared away is made anew, and nothing is lost", "[keep]") {
    const ScratchFolder folder;
    KeptDocument kept(folder / "store", library());
    kept.moveLaptops(100);
    REQUIRE(kept.waitUntilKept());
    fs::remove_all(folder / "store");
    kept.moveLaptops(200);
    REQUIRE(kept.waitUntilKept());
    CHECK(kept.heard().failures() == 0);
    const auto left = afterCrash(folder / "store");
    REQUIRE(left.sessions.size() == 1);
    CHECK(left.sessions.front().library == kept.document().library());
    CHECK(left.sessions.front().facts.edits == 2);
}

TEST_CASE("keeping that fails is told once, and mended by itself", "[keep]") {
    const ScratchFolder folder;
    putContent(folder / "store", "in the way");
    KeptDocument kept(folder / "store", library());
    REQUIRE(kept.heard().waitForFailures(1));
    kept.moveLaptops(100);
    kept.moveLaptops(200);
    std::this_thread::sleep_for(5 * soon);
    CHECK(kept.heard().failures() == 1);
    fs::remove(folder / "store");
    REQUIRE(kept.waitUntilKept());
    const auto left = afterCrash(folder / "store");
    REQUIRE(left.sessions.size() == 1);
    CHECK(left.sessions.front().library == kept.document().library());
}

TEST_CASE("a keeper that cannot keep still ends", "[keep]") {
    const ScratchFolder folder;
    putContent(folder / "store", "in the way");
    KeptDocument kept(folder / "store", library());
    kept.moveLaptops(100);
    CHECK(kept.heard().waitForFailures(1));
}

TEST_CASE("very many edits are written together from time to time", "[keep]") {
    const ScratchFolder folder;
    const auto start = library();
    KeptSession session(folder.path(), start, {});
    const auto move = [&](int evolution) {
        return keptChanges(moveCapability(start, laptops, {evolution, 150}));
    };
    const std::vector<std::string> many(1'500, move(5));
    session.append(many, {"", 1'500, {}});
    CHECK(session.steps() == 1'500);
    CHECK(session.stepBytes() == many.size() * many.front().size());
    session.startFrom(start, {"", 1'500, {}});
    CHECK(session.steps() == 0);
    CHECK(session.stepBytes() == 0);
}

TEST_CASE("edits faster than the disk are kept together, however many", "[keep]") {
    const ScratchFolder folder;
    KeptDocument kept(folder.path(), library());
    for (int i = 0; i < 2'500; ++i)
        kept.moveLaptops(i % 1000);
    REQUIRE(kept.waitUntilKept());
    const auto left = afterCrash(folder.path());
    REQUIRE(left.sessions.size() == 1);
    CHECK(left.sessions.front().library == kept.document().library());
    CHECK(left.sessions.front().facts.edits == kept.last());
    CHECK(fs::file_size(folder / "1.kept") < 2'000'000);
}

TEST_CASE("what is kept is for its owner's eyes", "[keep]") {
    const ScratchFolder folder;
    KeptDocument kept(folder / "some/store", library());
    kept.moveLaptops(100);
    REQUIRE(kept.waitUntilKept());
    const auto others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(folder / "some/store").permissions() & others) == fs::perms::none);
    for (const auto& entry : fs::directory_iterator(folder / "some/store"))
        CHECK((entry.status().permissions() & others) == fs::perms::none);
}

TEST_CASE("two sessions in one folder keep apart and say what they have open", "[keep]") {
    const ScratchFolder folder;
    CHECK(SessionPlace::said(folder / "none").empty());
    {
        KeptDocument one(folder.path(), library(), {"/a/one.rightward", 0, {}});
        KeptDocument other(folder.path(), library(), {"/a/other.rightward", 0, {}});
        one.moveLaptops(100);
        other.moveLaptops(200);
        REQUIRE(one.waitUntilKept());
        REQUIRE(other.waitUntilKept());
        CHECK(SessionPlace::said(folder.path()).size() == 2);
        CHECK(whatWasLeft(folder.path()).sessions.empty()); // both still run
    }
    CHECK(SessionPlace::said(folder.path()).empty());
    auto left = whatWasLeft(folder.path());
    REQUIRE(left.sessions.size() == 2);
    CHECK(whatWasLeft(folder.path()).sessions.empty()); // who is asking holds them
    CHECK_FALSE(left.sessions[0].library == left.sessions[1].library);
    for (const auto& session : left.sessions)
        session.kept.place.clear();
    left.sessions.clear();
    CHECK(whatWasLeft(folder.path()).sessions.empty());
}
