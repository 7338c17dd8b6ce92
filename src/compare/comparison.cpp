// SPDX-License-Identifier: MIT
#include "compare/comparison.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace rightward {
namespace {

const CatalogueEntry* entryOfAny(const Members& members, const Catalogue& catalogue) {
    const CatalogueEntry* found = nullptr;
    forEachMember(members, [&](std::size_t, const Capability& each) {
        if (!found) found = entryOf(each, catalogue);
    });
    return found;
}

const Capability* firstOf(const Members& members) {
    const Capability* first = nullptr;
    forEachMember(members, [&](std::size_t, const Capability& each) {
        if (!first) first = &each;
    });
    return first;
}

ComparedRow rowOf(Members members, const ComparisonTerms& terms) {
    ComparedRow row;
    row.members = std::move(members);
    row.entry = entryOfAny(row.members, terms.catalogue);
    row.name = row.entry ? row.entry->name.text() : firstOf(row.members)->name.text();
    row.places = placesOf(row.members);
    row.together = togetherOf(row.places);
    row.readiness = readinessOf(row.members, terms.catalogue, terms.flags.on);
    row.costs = costsOf(row.members);
    row.notice = earliestNotice(row.members);
    row.flags = flagsOf(row.members, terms.flags);
    return row;
}

/// Greater is better. A row that nobody has placed is worse than any.
auto worthOf(const ComparedRow& row) {
    return std::tuple(row.together ? static_cast<int>(row.together->score.tier) : -1,
                      row.together ? row.together->score.exact() : -1, row.readiness.total());
}

bool isBefore(const ComparedRow& one, const ComparedRow& other) {
    const auto worth = worthOf(one);
    const auto otherWorth = worthOf(other);
    if (worth != otherWorth) return worth > otherWorth;
    return std::tie(one.name, firstOf(one.members)->id) <
           std::tie(other.name, firstOf(other.members)->id);
}

ComparedRow suggestedRow(const SuggestedMatch& suggested, std::size_t maps,
                         const ComparisonTerms& terms) {
    Members members(maps);
    members[suggested.map] = {suggested.one};
    members[suggested.otherMap] = {suggested.other};
    auto row = rowOf(std::move(members), terms);
    row.confidence = suggested.confidence;
    row.suggestedBy = suggested.ground;
    if (suggested.entry) row.entry = suggested.entry;
    return row;
}

std::vector<ComparedRow> aloneRows(const Matching& matched, const ComparisonTerms& terms) {
    std::vector<ComparedRow> all;
    for (std::size_t map = 0; map < matched.unmatched.size(); ++map) {
        std::vector<ComparedRow> rows;
        for (const auto* each : matched.unmatched[map]) {
            Members members(matched.unmatched.size());
            members[map] = {each};
            rows.push_back(rowOf(std::move(members), terms));
        }
        std::sort(rows.begin(), rows.end(), isBefore);
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<Ranked> onlyOn(const MapContent& map, const std::vector<const Capability*>& unmatched) {
    const std::set<const Capability*> alone(unmatched.begin(), unmatched.end());
    auto only = ranked(map);
    std::erase_if(only, [&](const Ranked& each) { return !alone.contains(each.capability); });
    return only;
}

} // namespace

Comparison comparisonOf(const SideBySide& maps, const ComparisonTerms& terms) {
    const auto matched = matching(maps, terms.said, terms.catalogue);
    const auto suggested =
        suggestedMatches(maps, matched, terms.said, terms.catalogue, terms.suggester);
    Comparison comparison;
    for (const auto& each : matched.matched) {
        comparison.rows.push_back(rowOf(each.members, terms));
        comparison.rows.back().ground = each.ground;
    }
    for (const auto& each : likeliest(suggested.all))
        comparison.suggested.push_back(suggestedRow(each, maps.size(), terms));
    std::sort(comparison.rows.begin(), comparison.rows.end(), isBefore);
    std::sort(comparison.suggested.begin(), comparison.suggested.end(), isBefore);
    comparison.alone = aloneRows(matched, terms);
    comparison.areSuggestionsCutShort = suggested.areCutShort;
    for (std::size_t map = 0; map < maps.size(); ++map) {
        comparison.only.push_back(onlyOn(*maps[map], matched.unmatched[map]));
        comparison.unplaced.push_back(unplaced(*maps[map]));
    }
    return comparison;
}

} // namespace rightward
