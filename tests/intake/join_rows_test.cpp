// SPDX-License-Identifier: MIT
#include "intake/join_rows.h"

#include "edit/edits.h"
#include "exchange/csv_write.h"
#include "model/limits.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

#include <algorithm>

using namespace rightward;
using namespace rightward::example;

namespace {

CatalogueEntry entry(const char* idText, const char* name, Place typical,
                     std::vector<std::string> aliases) {
    return {*CatalogueId::parse(idText), Name(name), "Group", {}, typical, {}, {},
            std::move(aliases),          {},         {},      {}, {}};
}

const Catalogue& catalogue() {
    static const Catalogue made({entry("laptops", "Laptops", {900, 150}, {"Computers"}),
                                 entry("payroll", "Payroll", {800, 100}, {"Wages & salaries"})});
    return made;
}

/// Ids from 100 on.
FreshId counter() {
    return [next = std::uint8_t{100}]() mutable { return id<Capability>(next++).uuid(); };
}

CapabilityRow row(std::size_t number, const char* name) {
    return {number, Name(name), {}, false, {}, {}};
}

CapabilityRow rowOfEntry(std::size_t number, const char* name, const char* idText) {
    auto made = row(number, name);
    made.saysEntry = true;
    made.catalogueId = CatalogueId::parse(idText);
    return made;
}

const MapInfo newMap{id<MapInfo>(9), northmere, Name("From a table"), day("2026-11-23")};

Joining addedTo(const Library& into, std::vector<CapabilityRow> rows,
                const RowChoices& choices = {}, std::optional<Council> council = {}) {
    auto info = newMap;
    if (council) info.council = council->id;
    return newMapOfRows(into, info, std::move(council), std::move(rows), choices, catalogue(),
                        counter());
}

Joining updated(const Library& into, std::vector<CapabilityRow> rows,
                const RowChoices& choices = {}) {
    return updateMapWithRows(into, northmereMap, std::move(rows), choices, catalogue(), counter());
}

Library after(Library library, const Edit& edit) {
    apply(library, edit);
    return library;
}

/// The capability of that name on a map.
const Capability& named(const Library& library, MapId map, const char* name) {
    const auto& all = library.map(map)->content.capabilities;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& one) { return one.second.name == Name(name); });
    REQUIRE(found != all.end());
    return found->second;
}

void checkRefused(const Joining& joining, ProblemCode code, std::size_t problems = 1) {
    CHECK(joining.isRefused);
    CHECK(joining.edit.changes.empty());
    CHECK(joining.arrivals.empty());
    REQUIRE(joining.problems.size() == problems);
    CHECK(joining.problems.front().code == code);
}

/// A table of a map's content, read again.
std::vector<CapabilityRow> throughTable(const MapContent& content) {
    const auto table = readCsvTable(writeCsv(content));
    return readRows(table, guessLayout(table).layout).rows;
}

} // namespace

TEST_CASE("rows become a new map in one edit", "[intake]") {
    auto laptopsRow = row(1, "Laptops");
    laptopsRow.place = Place(875, 167);
    laptopsRow.details.annualCost = Pounds(5);
    const auto joining = addedTo(library(), {laptopsRow, row(2, "Odd thing")});
    CHECK(joining.edit.name == EditName{EditVerb::import, {"From a table"}});
    CHECK(joining.problems.empty());
    CHECK(joining.arrivals == std::vector{Arrival::added, Arrival::added});
    const auto result = after(library(), joining.edit);
    CHECK(result.map(newMap.id)->info == newMap);
    CHECK(result.map(newMap.id)->content.capabilities.size() == 2);
    const auto& made = named(result, newMap.id, "Laptops");
    CHECK(made.place == Place(875, 167));
    CHECK(made.details.annualCost == Pounds(5));
    CHECK(after(result, inverse(joining.edit)) == library());
}

TEST_CASE("rows may bring a new council", "[intake]") {
    const auto southmere = council(id<Council>(9), "Southmere");
    const auto joining = addedTo(library(), {row(1, "Laptops")}, {}, southmere);
    const auto result = after(library(), joining.edit);
    CHECK(result.councils.at(southmere.id) == southmere);
    CHECK(after(result, inverse(joining.edit)) == library());
}

TEST_CASE("an entry comes from its column, else from the very name or an alias", "[intake]") {
    const auto rows =
        std::vector{row(1, "LAPTOPS"), row(2, "Wages and salaries"), row(3, "Laptop"),
                    rowOfEntry(4, "Computers", "payroll"), rowOfEntry(5, "Laptops", "")};
    const auto entryText = [&](const CapabilityRow& one) {
        const auto found = entryOf(one, {}, catalogue());
        return found ? found->text() : "none";
    };
    CHECK(entryText(rows[0]) == "laptops");
    CHECK(entryText(rows[1]) == "payroll");
    CHECK(entryText(rows[2]) == "none");
    CHECK(entryText(rows[3]) == "payroll");
    CHECK(entryText(rows[4]) == "none");
    const auto result = after(library(), addedTo(library(), rows).edit);
    CHECK(named(result, newMap.id, "LAPTOPS").catalogueId == CatalogueId::parse("laptops"));
    CHECK_FALSE(named(result, newMap.id, "Laptop").catalogueId);
}

TEST_CASE("a person's word on an entry stands above everything", "[intake]") {
    RowChoices choices;
    choices.entries = {{1, CatalogueId::parse("payroll")}, {2, std::nullopt}};
    CHECK(entryOf(row(1, "Laptop"), choices, catalogue()) == CatalogueId::parse("payroll"));
    CHECK_FALSE(entryOf(row(2, "Laptops"), choices, catalogue()));
    CHECK(entryOf(row(3, "Laptops"), choices, catalogue()) == CatalogueId::parse("laptops"));
}

TEST_CASE("an entry that this catalogue lacks is kept and said", "[intake]") {
    const auto joining = addedTo(library(), {rowOfEntry(7, "Zeppelins", "airships")});
    CHECK_FALSE(joining.isRefused);
    CHECK(joining.problems == Problems{{ProblemCode::catalogueEntryUnknown, "8", {"airships"}}});
    CHECK(named(after(library(), joining.edit), newMap.id, "Zeppelins").catalogueId ==
          CatalogueId::parse("airships"));
}

TEST_CASE("rows take their entry's typical place only where that is chosen", "[intake]") {
    auto placed = row(1, "Payroll");
    placed.place = Place(1, 1);
    const std::vector rows{placed, row(2, "Laptops"), row(3, "Odd thing")};
    CHECK_FALSE(named(after(library(), addedTo(library(), rows).edit), newMap.id, "Laptops").place);
    RowChoices choices;
    choices.typicalPlaces = true;
    const auto result = after(library(), addedTo(library(), rows, choices).edit);
    CHECK(named(result, newMap.id, "Laptops").place == Place(900, 150));
    CHECK(named(result, newMap.id, "Payroll").place == Place(1, 1));
    CHECK_FALSE(named(result, newMap.id, "Odd thing").place);
}

TEST_CASE("a new map takes rows of one name and says so", "[intake]") {
    const auto joining = addedTo(library(), {row(1, "Wi-Fi"), row(2, "WiFi"), row(3, "x")});
    CHECK_FALSE(joining.isRefused);
    CHECK(joining.problems == Problems{{ProblemCode::nameTwice, "3", {"WiFi"}}});
    CHECK(count(joining, Arrival::added) == 3);
    CHECK(addedTo(library(), {row(1, "!!!"), row(2, "...")}).problems.empty());
}

TEST_CASE("what cannot be a new map is refused", "[intake]") {
    auto into = library();
    checkRefused(newMapOfRows(into, {northmereMap, northmere, Name("x"), day("2026-01-01")}, {}, {},
                              {}, catalogue(), counter()),
                 ProblemCode::idTwice);
    checkRefused(newMapOfRows(into, {id<MapInfo>(9), id<Council>(9), Name("x"), day("2026-01-01")},
                              {}, {}, {}, catalogue(), counter()),
                 ProblemCode::councilMissing);
    checkRefused(addedTo(into, {}, {}, council(northmere, "Again")), ProblemCode::idTwice);
}

TEST_CASE("more than a library may hold is refused", "[intake]") {
    const auto there = capabilityCount(library());
    std::vector<CapabilityRow> rows(Limits::capabilities - there, row(1, "x"));
    auto next = std::uint64_t{1};
    const FreshId fresh = [&] {
        Uuid::Bytes bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<std::uint8_t>(next >> (i * 8));
        ++next;
        return Uuid(bytes);
    };
    const auto join = [&] {
        return newMapOfRows(library(), newMap, {}, rows, {}, catalogue(), fresh);
    };
    const auto full = join();
    CHECK_FALSE(full.isRefused);
    CHECK(full.problems.size() == Limits::problems);
    CHECK(capabilityCount(after(library(), full.edit)) == Limits::capabilities);
    rows.push_back(row(2, "y"));
    checkRefused(join(), ProblemCode::tooManyCapabilities);
    for (auto& one : rows)
        one.name = Name("x" + std::to_string(next++));
    checkRefused(updateMapWithRows(library(), northmereMap, rows, {}, catalogue(), fresh),
                 ProblemCode::tooManyCapabilities);
}

TEST_CASE("a row updates what has its folded name with what it knows", "[intake]") {
    auto into = library();
    auto& ours = mapIn(into, northmereMap).content.capabilities.at(laptops);
    ours.details.owner = Name("ICT");
    ours.details.users = Users(5);
    ours.catalogueId = CatalogueId::parse("payroll");
    auto known = row(1, "LAP-TOPS");
    known.details.users = Users(6);
    known.details.notes = Note("new");
    const auto joining = updated(into, {known, row(2, "Website"), row(3, "Trams")});
    CHECK(joining.arrivals == std::vector{Arrival::updated, Arrival::unchanged, Arrival::added});
    CHECK(joining.problems.empty());
    const auto result = after(into, joining.edit);
    auto expected = *into.capability(laptops);
    expected.details.users = Users(6);
    expected.details.notes = Note("new");
    CHECK(*result.capability(laptops) == expected);
    CHECK(*result.capability(website) == *into.capability(website));
    CHECK(*result.capability(drones) == *into.capability(drones));
    CHECK(result.map(northmereMap)->content.capabilities.size() == 5);
    CHECK(after(result, inverse(joining.edit)) == into);
}

TEST_CASE("an update moves what has a place and places what has none", "[intake]") {
    auto moved = row(1, "Laptops");
    moved.place = Place(1, 2);
    auto entered = row(2, "Drones");
    RowChoices choices;
    choices.typicalPlaces = true;
    choices.entries[2] = CatalogueId::parse("laptops");
    const auto result = after(library(), updated(library(), {moved, entered}, choices).edit);
    CHECK(result.capability(laptops)->place == Place(1, 2));
    CHECK(result.capability(drones)->place == Place(900, 150));
    CHECK(result.capability(drones)->catalogueId == CatalogueId::parse("laptops"));
    CHECK(result.capability(website)->place == library().capability(website)->place);
}

TEST_CASE("where it is unclear what to update nothing is, and each row is listed", "[intake]") {
    auto into = library();
    const auto second = capability(7, northmereMap, "LAPTOPS", std::nullopt);
    mapIn(into, northmereMap).content.capabilities.emplace(second.id, second);
    checkRefused(updated(into, {row(1, "laptops"), row(2, "Trams")}), ProblemCode::nameTwice);
    checkRefused(updated(library(), {row(1, "Trams"), row(2, "trams")}), ProblemCode::nameTwice, 2);
    checkRefused(updated(library(), {row(1, "Laptops"), row(2, "laptops")}),
                 ProblemCode::nameTwice);
    auto exact = row(1, "LAPTOPS");
    exact.details.users = Users(1);
    const auto clear = updated(into, {exact, row(2, "Laptops")});
    CHECK(clear.arrivals == std::vector{Arrival::updated, Arrival::unchanged});
    CHECK(after(into, clear.edit).capability(second.id)->details.users == Users(1));
    checkRefused(updateMapWithRows(into, id<MapInfo>(9), {}, {}, catalogue(), counter()),
                 ProblemCode::mapMissing);
}

TEST_CASE("a map that goes out as a table comes in as an equal map", "[intake]") {
    CHECK(rc::check("new map of read(write(map)) == map, but for ids, links and moves", [] {
        const auto content = generate::content(generate::one<MapId>());
        const Library empty;
        const Council owner = generate::council();
        const MapInfo info{generate::one<MapId>(), owner.id, Name("x"), generate::one<Date>()};
        const auto joining = newMapOfRows(empty, info, owner, throughTable(content), {},
                                          catalogue(), [] { return generate::uuid(); });
        RC_ASSERT(!joining.isRefused);
        const auto result = after(empty, joining.edit);
        const auto known = [](const MapContent& all) {
            std::vector<std::string> texts;
            for (const auto& [id, one] : all.capabilities) {
                MapContent alone;
                alone.capabilities.emplace(id, one);
                texts.push_back(writeCsv(alone));
            }
            std::sort(texts.begin(), texts.end());
            return texts;
        };
        RC_ASSERT(known(result.map(info.id)->content) == known(content));
        RC_ASSERT(after(result, inverse(joining.edit)) == empty);
    }));
}

TEST_CASE("a map updated with its own table stays as it is", "[intake]") {
    CHECK(rc::check("update(map, read(write(map))) changes nothing", [](const Library& into) {
        for (const auto& [id, map] : into.maps) {
            const auto joining = updateMapWithRows(into, id, throughTable(map->content), {},
                                                   catalogue(), [] { return generate::uuid(); });
            RC_ASSERT(joining.edit.changes.empty());
            const auto& all = map->content.capabilities;
            RC_ASSERT(joining.isRefused || count(joining, Arrival::unchanged) == all.size());
        }
    }));
}

TEST_CASE("whatever rows come in, the edit fits the library and can be taken back", "[intake]") {
    CHECK(rc::check("apply, then inverse, restores", [](const Library& into) {
        const auto rows = throughTable(generate::content(generate::one<MapId>()));
        for (const auto& [id, map] : into.maps) {
            const auto joining =
                updateMapWithRows(into, id, rows, {}, catalogue(), [] { return generate::uuid(); });
            RC_ASSERT(joining.isRefused || joining.arrivals.size() == rows.size());
            const auto result = after(into, joining.edit);
            RC_ASSERT(after(result, inverse(joining.edit)) == into);
        }
    }));
}
