// SPDX-License-Identifier: MIT
#include "exchange/json.h"

#include "exchange/json_fields.h"
#include "exchange/moment_text.h"
#include "model/detail_fields.h"
#include "model/rules.h"
#include "model/tokens.h"

#include <algorithm>
#include <type_traits>
#include <unordered_map>

namespace rightward {
namespace {

// One function per type: puts what the field holds into `out`, or reports why it cannot be one.

void read(Fields& fields, std::string_view name, std::optional<std::int64_t>& out) {
    out = fields.number(name);
}

template <class Tag, std::int64_t low, std::int64_t high>
void read(Fields& fields, std::string_view name, std::optional<Whole<Tag, low, high>>& out) {
    const auto number = fields.number(name);
    if (!number) return;
    if (!Whole<Tag, low, high>::holds(*number)) {
        return fields.report(ProblemCode::numberOutOfRange, name);
    }
    out.emplace(*number);
}

template <std::size_t limit, Lines lines>
void read(Fields& fields, std::string_view name, std::optional<Text<limit, lines>>& out) {
    const auto text = fields.text(name);
    if (!text) return;
    out = Text<limit, lines>::of(std::string(*text));
    if (!out) fields.report(problemOf(*Text<limit, lines>::fault(*text)), name);
}

/// For what `parse` makes of a text.
template <class T, class Parse>
void readParsed(Fields& fields, std::string_view name, std::optional<T>& out, ProblemCode otherwise,
                Parse parse) {
    const auto text = fields.text(name);
    if (text && !(out = parse(*text))) fields.report(otherwise, name);
}

template <class T>
void read(Fields& fields, std::string_view name, std::optional<Id<T>>& out) {
    readParsed(fields, name, out, ProblemCode::idInvalid, Id<T>::parse);
}

template <class Enum>
requires std::is_enum_v<Enum>
void read(Fields& fields, std::string_view name, std::optional<Enum>& out) {
    readParsed(fields, name, out, ProblemCode::wordUnknown, fromToken<Enum>);
}

void read(Fields& fields, std::string_view name, std::optional<CatalogueId>& out) {
    readParsed(fields, name, out, ProblemCode::idInvalid, CatalogueId::parse);
}

void read(Fields& fields, std::string_view name, std::optional<Date>& out) {
    readParsed(fields, name, out, ProblemCode::dateInvalid, Date::parse);
}

void read(Fields& fields, std::string_view name, std::optional<Moment>& out) {
    readParsed(fields, name, out, ProblemCode::dateInvalid, parseMoment);
}

template <class T>
std::optional<T> maybe(Fields& fields, std::string_view name) {
    std::optional<T> value;
    read(fields, name, value);
    return value;
}

/// What no record can do without.
template <class T>
std::optional<T> needed(Fields& fields, std::string_view name) {
    auto value = maybe<T>(fields, name);
    if (!fields.has(name)) fields.report(ProblemCode::fieldMissing, name);
    if (!value) fields.lost();
    return value;
}

std::optional<std::int64_t> coordinate(Fields& fields, std::string_view name) {
    const auto value = fields.number(name);
    if (value && !Place::holds(*value)) fields.report(ProblemCode::placeOutOfRange, name);
    return value;
}

std::optional<Place> place(Fields& fields) {
    const auto evolution = coordinate(fields, "evolution");
    const auto visibility = coordinate(fields, "visibility");
    if (evolution && visibility) return Place::of(*evolution, *visibility);
    if (fields.has("evolution") != fields.has("visibility")) {
        fields.report(ProblemCode::placeIncomplete);
    }
    return std::nullopt;
}

std::optional<PlannedMove> plannedMove(Fields& fields) {
    std::optional<PlannedMove> move;
    fields.object("plannedMove", [&](Fields& planned) {
        const auto to = place(planned);
        const auto by = maybe<Date>(planned, "by");
        if (to) move = PlannedMove{*to, by};
        if (!planned.has("evolution") && !planned.has("visibility")) {
            planned.report(ProblemCode::placeIncomplete);
        }
    });
    return move;
}

/// Where the records of the library stand in the document; the rules know them by id. A capability
/// stands on its map and in the map's versions.
class Paths {
public:
    void add(const std::string& id, const Fields& fields) {
        auto& path = m_paths[id];
        path += (path.empty() ? "" : ", ") + fields.where();
    }

    /// The rule's problem, told by path or paths instead of by id.
    Problem located(Problem problem) const {
        const auto path = m_paths.find(problem.where);
        if (path != m_paths.end()) problem.where = path->second;
        return problem;
    }

private:
    std::unordered_map<std::string, std::string> m_paths;
};

template <class T>
void keep(Table<T>& table, const std::optional<T>& record, Fields& fields, Paths& paths) {
    if (!record) return;
    if (!table.emplace(record->id, *record).second) {
        fields.report(ProblemCode::idTwice, "id");
    } else {
        paths.add(record->id.text(), fields);
    }
}

std::optional<Council> council(Fields& fields) {
    const auto id = needed<CouncilId>(fields, "id");
    const auto name = needed<Name>(fields, "name");
    const auto gssCode = maybe<Name>(fields, "gssCode");
    const auto type = maybe<Name>(fields, "type");
    const auto region = maybe<Name>(fields, "region");
    const auto nation = maybe<Name>(fields, "nation");
    if (!id || !name) return std::nullopt;
    return Council{*id, *name, gssCode, type, region, nation};
}

std::optional<Capability> capability(Fields& fields, MapId map) {
    const auto id = needed<CapabilityId>(fields, "id");
    const auto name = needed<Name>(fields, "name");
    const auto catalogueId = maybe<CatalogueId>(fields, "catalogueId");
    const auto where = place(fields);
    Details details;
    forEachDetail(details,
                  [&](const DetailField& field, auto& value) { read(fields, field.name, value); });
    const auto move = plannedMove(fields);
    if (!id || !name) return std::nullopt;
    return Capability{*id, map, *name, catalogueId, where, std::move(details), move};
}

std::optional<Link> link(Fields& fields, MapId map) {
    const auto id = needed<LinkId>(fields, "id");
    const auto from = needed<CapabilityId>(fields, "from");
    const auto to = needed<CapabilityId>(fields, "to");
    if (!id || !from || !to) return std::nullopt;
    return Link{*id, map, *from, *to};
}

/// The smaller id becomes `a`, whichever way round it was written.
std::optional<Match> match(Fields& fields) {
    const auto id = needed<MatchId>(fields, "id");
    const auto a = needed<CapabilityId>(fields, "a");
    const auto b = needed<CapabilityId>(fields, "b");
    const auto verdict = needed<Verdict>(fields, "verdict");
    if (!id || !a || !b || !verdict) return std::nullopt;
    return Match{*id, std::min(*a, *b), std::max(*a, *b), *verdict};
}

/// How many records a list may hold.
struct ContentLimits {
    std::size_t capabilities{};
    std::size_t links{};
};
constexpr ContentLimits standing{Limits::capabilities, Limits::links};
constexpr ContentLimits inVersions{Limits::versionCapabilities, Limits::versionLinks};

MapContent content(Fields& fields, MapId map, const ContentLimits& most, Paths& paths) {
    MapContent content;
    fields.each("capabilities", most.capabilities, [&](Fields& item) {
        keep(content.capabilities, capability(item, map), item, paths);
    });
    fields.each("links", most.links,
                [&](Fields& item) { keep(content.links, link(item, map), item, paths); });
    return content;
}

std::optional<Version> version(Fields& fields, MapId map, Paths& paths) {
    const auto id = needed<VersionId>(fields, "id");
    const auto number = needed<std::int64_t>(fields, "number");
    const auto name = needed<Name>(fields, "name");
    const auto made = needed<Moment>(fields, "made");
    const auto title = needed<Name>(fields, "title");
    const auto date = needed<Date>(fields, "date");
    Shared<MapContent> held(content(fields, map, inVersions, paths));
    if (!id || !number || !name || !made || !title || !date) return std::nullopt;
    return Version{*id, map, *number, *name, *made, *title, *date, std::move(held)};
}

/// Stands for the id of a map that has none, while what is on it is read for more problems.
MapId nobody() {
    Uuid::Bytes bytes;
    bytes.fill(0xff);
    return MapId(Uuid(bytes));
}

void readMap(Fields& fields, Library& library, Paths& paths) {
    const auto id = needed<MapId>(fields, "id");
    const auto council = needed<CouncilId>(fields, "council");
    const auto title = needed<Name>(fields, "title");
    const auto date = needed<Date>(fields, "date");
    const auto owner = id.value_or(nobody());
    auto held = content(fields, owner, standing, paths);
    Table<Version> versions;
    fields.each("versions", Limits::versions,
                [&](Fields& item) { keep(versions, version(item, owner, paths), item, paths); });
    if (!id || !council || !title || !date) return;
    paths.add(id->text(), fields);
    const MapInfo info{*id, *council, *title, *date};
    Shared<Map> map(Map{info, std::move(held), std::move(versions)});
    if (!library.maps.emplace(*id, std::move(map)).second) {
        fields.report(ProblemCode::idTwice, "id");
    }
}

void readLibrary(Fields& fields, Library& library, Paths& paths) {
    fields.each("councils", Limits::councils,
                [&](Fields& item) { keep(library.councils, council(item), item, paths); });
    fields.each("maps", Limits::maps, [&](Fields& item) { readMap(item, library, paths); });
    fields.each("matches", Limits::matches,
                [&](Fields& item) { keep(library.matches, match(item), item, paths); });
}

} // namespace

JsonReading readJson(std::string_view text) {
    JsonReading reading;
    Findings findings;
    Paths paths;
    readDocument(text, findings, [&](Fields& root) { readLibrary(root, reading.library, paths); });
    reading.problems = std::move(findings.problems);
    if (findings.isComplete) {
        for (auto& problem : brokenRules(reading.library)) {
            if (reading.problems.size() == Limits::problems) break;
            reading.problems.push_back(paths.located(std::move(problem)));
        }
    }
    if (!reading.problems.empty()) reading.library = {};
    return reading;
}

} // namespace rightward
