// SPDX-License-Identifier: MIT
#include "bridge/session.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QSignalSpy>

using namespace rightward;
using namespace rightward::build;

namespace {

CapabilityId firstOf(const Session& session) {
    return session.map()->content.capabilities.begin()->first;
}

} // namespace

TEST_CASE("a session shows the first council's newest map", "[bridge]") {
    const Session samples(sampleLibrary(), shippedCatalogue());
    REQUIRE(samples.map());
    const auto& council = samples.library().councils.at(samples.map()->info.council);
    CHECK(council.name.text() == "Northmere District Council");

    const Session empty({}, shippedCatalogue());
    CHECK(empty.map() == nullptr);
    CHECK(empty.selected() == nullptr);
}

TEST_CASE("an edit is told once, and undo and redo are told as edits", "[bridge]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    QSignalSpy changed(&session, &Session::changed);
    QSignalSpy modified(&session, &Session::modifiedChanged);
    const auto id = firstOf(session);

    session.perform(moveCapability(session.library(), id, Place(100, 100)));
    CHECK(changed.count() == 1);
    CHECK(session.isModified());
    session.undo();
    CHECK(changed.count() == 2);
    CHECK_FALSE(session.isModified());
    session.redo();
    CHECK(changed.count() == 3);
    CHECK(session.library().capability(id)->place == Place(100, 100));
    CHECK(modified.last().first().toBool());
}

TEST_CASE("removing what is selected selects nothing", "[bridge]") {
    Session session(libraryWith({"Laptops", "Payroll"}), shippedCatalogue());
    const auto id = firstOf(session);
    session.select(id);
    REQUIRE(session.selected());
    QSignalSpy selection(&session, &Session::selectionChanged);
    session.perform(removeCapability(session.library(), id));
    CHECK(session.selected() == nullptr);
    CHECK(selection.count() == 1);
}

TEST_CASE("removing the shown map shows another, and undo can bring it back", "[bridge]") {
    Session session(sampleLibrary(), shippedCatalogue());
    const auto northmere = *session.mapId();
    QSignalSpy shown(&session, &Session::mapShown);
    session.perform(removeMap(session.library(), northmere));
    CHECK(shown.count() == 1);
    REQUIRE(session.map());
    CHECK(session.mapId() != northmere);
    session.undo();
    session.showMap(northmere);
    CHECK(session.map()->content.capabilities.size() >= 49);
}

TEST_CASE("another library starts afresh", "[bridge]") {
    Session session(libraryWith({"Laptops"}), shippedCatalogue());
    session.perform(moveCapability(session.library(), firstOf(session), Place(100, 100)));
    session.adopt(libraryWith({"Payroll"}));
    CHECK(session.undoable() == nullptr);
    CHECK_FALSE(session.isModified());
    CHECK(session.map()->content.capabilities.begin()->second.name.text() == "Payroll");
}
