// SPDX-License-Identifier: MIT
#include "edit/document.h"

#include "edit/edits.h"
#include "support/catch.h"
#include "support/example.h"

#include <optional>
#include <stdexcept>

using namespace rightward;
using namespace rightward::example;

namespace {

Edit moveLaptops(const Document& document, int evolution) {
    return moveCapability(document.library(), laptops, {evolution, 150});
}

int laptopsEvolution(const Document& document) {
    return document.library().capability(laptops)->place->evolution();
}

} // namespace

TEST_CASE("an edit that is performed can be undone and redone", "[edit]") {
    Document document(library());
    document.perform(moveLaptops(document, 500));
    CHECK(laptopsEvolution(document) == 500);
    document.undo();
    CHECK(document.library() == library());
    document.redo();
    CHECK(laptopsEvolution(document) == 500);
}

TEST_CASE("the document names the edit that undo and redo would act on", "[edit]") {
    Document document(library());
    CHECK(document.undoable() == nullptr);
    CHECK(document.redoable() == nullptr);
    document.perform(moveLaptops(document, 500));
    REQUIRE(document.undoable());
    CHECK(document.undoable()->name == EditName{EditVerb::moveCapability, {"Laptops"}});
    document.undo();
    CHECK(document.undoable() == nullptr);
    REQUIRE(document.redoable());
    CHECK(document.redoable()->name == EditName{EditVerb::moveCapability, {"Laptops"}});
}

TEST_CASE("a new edit drops what could have been redone", "[edit]") {
    Document document(library());
    document.perform(moveLaptops(document, 500));
    document.undo();
    document.perform(moveLaptops(document, 600));
    CHECK(document.redoable() == nullptr);
    document.undo();
    CHECK(document.library() == library());
    CHECK(document.undoable() == nullptr);
}

TEST_CASE("there is nothing to undo or redo in a fresh document", "[edit]") {
    Document document(library());
    CHECK_THROWS_AS(document.undo(), std::logic_error);
    CHECK_THROWS_AS(document.redo(), std::logic_error);
    CHECK(document.library() == library());
}

TEST_CASE("an edit without changes is passed over", "[edit]") {
    Document document(library());
    int told = 0;
    const auto subscription = document.subscribe([&](const Edit&) { ++told; });
    document.perform(moveLaptops(document, 900));
    CHECK(document.undoable() == nullptr);
    CHECK_FALSE(document.isModified());
    CHECK(told == 0);
}

TEST_CASE("an edit that does not fit changes nothing and is not remembered", "[edit]") {
    Document document(library());
    const auto stale = moveLaptops(document, 500);
    document.perform(moveLaptops(document, 600));
    const auto before = document.library();
    int told = 0;
    const auto subscription = document.subscribe([&](const Edit&) { ++told; });
    CHECK_THROWS_AS(document.perform(stale), std::logic_error);
    CHECK(document.library() == before);
    CHECK(told == 0);
    document.undo();
    CHECK(document.library() == library());
}

TEST_CASE("a document is modified until it is marked saved, or undone to there", "[edit]") {
    Document document(library());
    CHECK_FALSE(document.isModified());
    document.perform(moveLaptops(document, 500));
    CHECK(document.isModified());
    document.undo();
    CHECK_FALSE(document.isModified());
    document.redo();
    document.markSaved();
    CHECK_FALSE(document.isModified());
    document.undo();
    CHECK(document.isModified());
    document.redo();
    CHECK_FALSE(document.isModified());
}

TEST_CASE("a saved state that was edited away can never be reached again", "[edit]") {
    Document document(library());
    document.perform(moveLaptops(document, 500));
    document.markSaved();
    document.undo();
    document.perform(moveLaptops(document, 600));
    CHECK(document.isModified()); // as many edits done as when saved, but another one
    document.undo();
    CHECK(document.isModified());
    document.markSaved();
    CHECK_FALSE(document.isModified());
}

TEST_CASE("an observer is told of each edit, and of the inverse when it is undone", "[edit]") {
    Document document(library());
    std::vector<Edit> told;
    const auto subscription = document.subscribe([&](const Edit& edit) { told.push_back(edit); });
    const auto edit = moveLaptops(document, 500);
    document.perform(edit);
    document.undo();
    document.redo();
    CHECK(told == std::vector{edit, inverse(edit), edit});
}

TEST_CASE("an observer sees the library as the edit left it", "[edit]") {
    Document document(library());
    int seen = 0;
    const auto subscription =
        document.subscribe([&](const Edit&) { seen = laptopsEvolution(document); });
    document.perform(moveLaptops(document, 500));
    CHECK(seen == 500);
    document.undo();
    CHECK(seen == 900);
}

TEST_CASE("a subscription ends with its owner", "[edit]") {
    Document document(library());
    int told = 0;
    {
        const auto subscription = document.subscribe([&](const Edit&) { ++told; });
        document.perform(moveLaptops(document, 500));
    }
    document.perform(moveLaptops(document, 600));
    CHECK(told == 1);
}

TEST_CASE("giving a subscription a new observer ends the old one at once", "[edit]") {
    Document document(library());
    int old = 0;
    int fresh = 0;
    auto subscription = document.subscribe([&](const Edit&) { ++old; });
    subscription = document.subscribe([&](const Edit&) { ++fresh; });
    document.perform(moveLaptops(document, 500));
    CHECK(old == 0);
    CHECK(fresh == 1);
}

TEST_CASE("a subscription may outlive its document", "[edit]") {
    auto watched = std::make_shared<int>(0);
    std::optional<Document> document(library());
    auto subscription = document->subscribe([watched](const Edit&) { ++*watched; });
    document.reset();
    CHECK(watched.use_count() == 2);
    subscription = {};
    CHECK(watched.use_count() == 1);
}

TEST_CASE("an observer may unsubscribe itself and others while it is told", "[edit]") {
    Document document(library());
    std::vector<int> told;
    Subscription first;
    Subscription second;
    Subscription third;
    // The number is captured by value: it must still be there after the subscription ends.
    first = document.subscribe([&, number = 1](const Edit&) {
        first = {};
        second = {};
        told.push_back(number);
    });
    second = document.subscribe([&](const Edit&) { told.push_back(2); });
    third = document.subscribe([&](const Edit&) { told.push_back(3); });
    document.perform(moveLaptops(document, 500));
    document.undo();
    CHECK(told == std::vector{1, 3, 3});
}

TEST_CASE("who subscribes while others are told hears of the next edit", "[edit]") {
    Document document(library());
    int told = 0;
    Subscription late;
    const auto early = document.subscribe(
        [&](const Edit&) { late = document.subscribe([&](const Edit&) { ++told; }); });
    document.perform(moveLaptops(document, 500));
    CHECK(told == 0);
    document.undo();
    CHECK(told == 0); // the first late one has ended, its successor has come too late again
}

TEST_CASE("an observer that edits is refused, and the document stays usable", "[edit]") {
    Document document(library());
    auto subscription =
        document.subscribe([&](const Edit&) { document.perform(moveLaptops(document, 100)); });
    CHECK_THROWS_AS(document.perform(moveLaptops(document, 500)), std::logic_error);
    CHECK(laptopsEvolution(document) == 500);
    subscription = document.subscribe([&](const Edit&) { document.undo(); });
    CHECK_THROWS_AS(document.perform(moveLaptops(document, 600)), std::logic_error);
    CHECK(laptopsEvolution(document) == 600);
    subscription = {};
    document.undo();
    CHECK(laptopsEvolution(document) == 500);
}
