// SPDX-License-Identifier: MIT
#include "command/comparison_report.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"

#include <nlohmann/json.hpp>

namespace rightward {
namespace {

using Json = nlohmann::ordered_json;

/// What a map has of one thing; null where it has none.
Json nameEntry(const std::vector<const Capability*>& members) {
    if (members.empty()) return nullptr;
    std::string names;
    for (const auto* each : members)
        names += (names.empty() ? "" : " + ") + each->name.text();
    return names;
}

Json scoreEntry(const Score& score) { return pointsOf(score).total; }

Json catalogueEntry(const ComparedRow& row) {
    Json id;
    if (row.entry) return row.entry->id.text();
    forEachMember(row.members, [&](std::size_t, const Capability& each) {
        // An entry that this catalogue lacks.
        if (id.is_null() && each.catalogueId) id = each.catalogueId->text();
    });
    return id;
}

Json readinessEntry(const Readiness& readiness, const QStringList& labels) {
    auto parts = Json::object();
    auto reasons = Json::array();
    for (const auto& [part, token] : tokenTable<ReadinessPart>) {
        parts[std::string(token)] = readiness.part(part).points;
        reasons.push_back(fromQt(reasonText(readiness, part, labels)));
    }
    return {
        {"total", readiness.total()}, {"parts", std::move(parts)}, {"reasons", std::move(reasons)}};
}

Json togetherEntry(const std::optional<Together>& together) {
    if (!together) return nullptr;
    return {{"score", scoreEntry(together->score)}, {"tier", tokenOf(together->score.tier)}};
}

Json costsEntry(const JointCosts& costs) {
    return {{"known", costs.known},
            {"knownCount", costs.knownCount},
            {"unknownCount", costs.unknownCount}};
}

/// For each map the ends that are known.
Json contractEndsEntry(const Members& members) {
    auto all = Json::array();
    for (const auto& each : members) {
        auto ends = Json::array();
        for (const auto* member : each) {
            if (member->details.contractEnd) ends.push_back(member->details.contractEnd->iso());
        }
        all.push_back(std::move(ends));
    }
    return all;
}

/// For each map what it would have to move; null where it has no place.
Json movesEntry(const ComparedRow& row) {
    auto moves = Json::array();
    for (std::size_t map = 0; map < row.members.size(); ++map) {
        const auto move = row.together ? row.together->moves[map] : std::nullopt;
        moves.push_back(move ? Json{{"right", move->right}, {"down", move->down}} : Json(nullptr));
    }
    return moves;
}

Json flagsEntry(const std::vector<Flag>& flags, const QStringList& labels) {
    auto entries = Json::array();
    for (const auto& flag : flags)
        entries.push_back({{"code", tokenOf(flag.code)}, {"text", fromQt(flagText(flag, labels))}});
    return entries;
}

Json textsEntry(const QStringList& texts) {
    auto entries = Json::array();
    for (const auto& text : texts)
        entries.push_back(fromQt(text));
    return entries;
}

Json pairEntry(const ComparedRow& row, const QStringList& labels) {
    auto names = Json::array();
    for (const auto& members : row.members)
        names.push_back(nameEntry(members));
    auto scores = Json::array();
    auto tiers = Json::array();
    for (const auto& place : row.places) {
        const auto score = place ? std::optional(scoreOf(*place)) : std::nullopt;
        scores.push_back(score ? scoreEntry(*score) : Json(nullptr));
        tiers.push_back(score ? Json(tokenOf(score->tier)) : Json(nullptr));
    }
    return {{"catalogueId", catalogueEntry(row)},
            {"names", std::move(names)},
            {"scores", std::move(scores)},
            {"tiers", std::move(tiers)},
            {"together", togetherEntry(row.together)},
            {"readiness", readinessEntry(row.readiness, labels)},
            {"match", row.ground ? tokenOf(*row.ground) : "suggested"},
            {"costs", costsEntry(row.costs)},
            {"notifyBy", row.notice ? Json(row.notice->by.iso()) : Json(nullptr)},
            {"contractEnds", contractEndsEntry(row.members)},
            {"verdict", tokenOf(row.together ? row.together->verdict : JointVerdict::notPlaced)},
            {"moves", movesEntry(row)},
            {"flags", flagsEntry(row.flags, labels)},
            {"toFindOut", textsEntry(toFindOutTexts(row.readiness, labels))}};
}

Json onlyEntry(const Ranked& ranked) {
    const auto& capability = *ranked.capability;
    return {{"id", capability.id.text()},
            {"name", capability.name.text()},
            {"score", scoreEntry(ranked.score)},
            {"tier", tokenOf(ranked.score.tier)}};
}

Json unplacedEntry(const Capability* capability) {
    return {{"id", capability->id.text()}, {"name", capability->name.text()}};
}

Json mapEntry(const ShownComparison& shown, std::size_t map) {
    return {{"id", shown.info(map).id.text()},
            {"council", shown.council(map).name.text()},
            {"title", shown.info(map).title.text()}};
}

/// A list for each map.
template <class Lists, class Entry>
Json listsOf(const Lists& lists, Entry entry) {
    auto all = Json::array();
    for (const auto& list : lists) {
        auto entries = Json::array();
        for (const auto& each : list)
            entries.push_back(entry(each));
        all.push_back(std::move(entries));
    }
    return all;
}

} // namespace

QString comparisonJson(const ShownComparison& shown) {
    const auto& comparison = shown.comparison();
    auto maps = Json::array();
    for (std::size_t map = 0; map < shown.count(); ++map)
        maps.push_back(mapEntry(shown, map));
    auto pairs = Json::array();
    for (const auto* rows : {&comparison.rows, &comparison.suggested}) {
        for (const auto& row : *rows)
            pairs.push_back(pairEntry(row, shown.labels()));
    }
    const Json json = {{"maps", std::move(maps)},
                       {"on", shown.on().iso()},
                       {"pairs", std::move(pairs)},
                       {"only", listsOf(comparison.only, onlyEntry)},
                       {"unplaced", listsOf(comparison.unplaced, unplacedEntry)}};
    return toQt(json.dump(2)) + u'\n';
}

} // namespace rightward
