// SPDX-License-Identifier: MIT
#include "store/records.h"

#include "model/detail_fields.h"

namespace rightward {
namespace {

void putPlace(StoredRow& row, const std::optional<Place>& place) {
    if (place) {
        row.addNumber(place->evolution());
        row.addNumber(place->visibility());
    } else {
        row.addNull();
        row.addNull();
    }
}

void putPlannedMove(StoredRow& row, const std::optional<PlannedMove>& move) {
    putPlace(row, move ? std::optional(move->to) : std::nullopt);
    put(row, move ? move->by : std::nullopt);
}

std::optional<PlannedMove> takePlannedMove(RowReader& row) {
    const auto place = row.takePlace();
    std::optional<Date> by;
    row.take(by);
    if (place) return PlannedMove{*place, by};
    if (by) row.reportLast(ProblemCode::placeIncomplete);
    return std::nullopt;
}

} // namespace

void put(StoredRow& row, const Council& council) {
    put(row, council.id);
    put(row, council.name);
    put(row, council.gssCode);
    put(row, council.type);
    put(row, council.region);
    put(row, council.nation);
}

std::optional<Council> takeCouncil(RowReader& row) {
    const auto id = row.need<CouncilId>();
    auto name = row.need<Name>();
    std::optional<Name> gssCode, type, region, nation;
    for (auto* detail : {&gssCode, &type, &region, &nation})
        row.take(*detail);
    if (!row.isSound()) return std::nullopt;
    return Council{*id, std::move(*name), gssCode, type, region, nation};
}

void put(StoredRow& row, const MapInfo& info) {
    put(row, info.id);
    put(row, info.council);
    put(row, info.title);
    put(row, info.date);
}

std::optional<MapInfo> takeMap(RowReader& row) {
    const auto id = row.need<MapId>();
    const auto council = row.need<CouncilId>();
    auto title = row.need<Name>();
    const auto date = row.need<Date>();
    if (!row.isSound()) return std::nullopt;
    return MapInfo{*id, *council, std::move(*title), *date};
}

void put(StoredRow& row, const Capability& capability) {
    put(row, capability.id);
    put(row, capability.name);
    put(row, capability.catalogueId);
    putPlace(row, capability.place);
    forEachDetail(capability.details,
                  [&](const DetailField&, const auto& value) { put(row, value); });
    putPlannedMove(row, capability.plannedMove);
}

std::optional<Capability> takeCapability(RowReader& row, MapId map) {
    const auto id = row.need<CapabilityId>();
    auto name = row.need<Name>();
    if (!row.isSound()) return std::nullopt;
    // Filled where it stands: a capability is large, and libraries hold many.
    std::optional<Capability> capability(Capability{*id, map, std::move(*name), {}, {}, {}, {}});
    row.take(capability->catalogueId);
    capability->place = row.takePlace();
    forEachDetail(capability->details, [&](const DetailField&, auto& value) { row.take(value); });
    capability->plannedMove = takePlannedMove(row);
    if (!row.isSound()) capability.reset();
    return capability;
}

void put(StoredRow& row, const Link& link) {
    put(row, link.id);
    put(row, link.from);
    put(row, link.to);
}

std::optional<Link> takeLink(RowReader& row, MapId map) {
    const auto id = row.need<LinkId>();
    const auto from = row.need<CapabilityId>();
    const auto to = row.need<CapabilityId>();
    if (!row.isSound()) return std::nullopt;
    return Link{*id, map, *from, *to};
}

void put(StoredRow& row, const Version& version) {
    put(row, version.id);
    put(row, version.number);
    put(row, version.name);
    put(row, version.made.seconds);
    put(row, version.title);
    put(row, version.date);
}

std::optional<Version> takeVersion(RowReader& row, MapId map) {
    const auto id = row.need<VersionId>();
    const auto number = row.need<std::int64_t>();
    auto name = row.need<Name>();
    const auto made = row.need<std::int64_t>();
    auto title = row.need<Name>();
    const auto date = row.need<Date>();
    if (!row.isSound()) return std::nullopt;
    return Version{*id,           map,
                   *number,       std::move(*name),
                   Moment{*made}, std::move(*title),
                   *date,         Shared<MapContent>({})};
}

void put(StoredRow& row, const Match& match) {
    put(row, match.id);
    put(row, match.a);
    put(row, match.b);
    put(row, match.verdict);
}

std::optional<Match> takeMatch(RowReader& row) {
    const auto id = row.need<MatchId>();
    const auto a = row.need<CapabilityId>();
    const auto b = row.need<CapabilityId>();
    const auto verdict = row.need<Verdict>();
    if (!row.isSound()) return std::nullopt;
    return Match{*id, *a, *b, *verdict};
}

} // namespace rightward
