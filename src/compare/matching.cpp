// SPDX-License-Identifier: MIT
#include "compare/matching.h"

#include "compare/clumps.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace rightward {
namespace {

Standing standing(std::size_t map, const Capability& capability, const Catalogue& catalogue) {
    auto name = folded(capability.name.text());
    std::string entry;
    // An id that this catalogue lacks still is the same id on both maps.
    if (capability.catalogueId)
        entry = capability.catalogueId->text();
    else if (const auto* meant = catalogue.entryFoldedAs(name))
        entry = meant->id.text();
    return {map, &capability, std::move(name), std::move(entry)};
}

/// By id, so that neither the order of the maps nor the names decide what meets first.
std::vector<Standing> allOn(const SideBySide& maps, const Catalogue& catalogue) {
    std::vector<Standing> all;
    for (std::size_t map = 0; map < maps.size(); ++map) {
        for (const auto& [id, capability] : maps[map]->capabilities)
            all.push_back(standing(map, capability, catalogue));
    }
    std::stable_sort(all.begin(), all.end(), [](const Standing& one, const Standing& other) {
        return one.capability->id < other.capability->id;
    });
    return all;
}

bool isIdBefore(const Standing& one, CapabilityId id) { return one.capability->id < id; }

/// The first of that id: the others, on copies of its map, are settled to be the same.
std::optional<std::size_t> find(const Clumps& clumps, CapabilityId id) {
    const auto& all = clumps.all();
    const auto found = std::lower_bound(all.begin(), all.end(), id, isIdBefore);
    if (found == all.end() || found->capability->id != id) return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

void settleCopies(Clumps& clumps) {
    for (std::size_t i = 1; i < clumps.all().size(); ++i) {
        if (clumps.all()[i].capability->id == clumps.all()[i - 1].capability->id)
            clumps.settle(i - 1, i, MatchGround::same);
    }
}

void takeWhatWasSaid(Clumps& clumps, const Table<Match>& said) {
    for (const auto& [id, match] : said) {
        const auto one = find(clumps, match.a);
        const auto other = find(clumps, match.b);
        if (!one || !other) continue;
        if (match.verdict == Verdict::confirmed)
            clumps.settle(*one, *other, MatchGround::confirmed);
        else
            clumps.refuse(*one, *other);
    }
}

/// Those that share a key, in the order in which the keys are first met.
template <class KeyOf>
std::vector<std::vector<std::size_t>> buckets(const Clumps& clumps, KeyOf keyOf) {
    std::vector<std::vector<std::size_t>> found;
    std::unordered_map<std::string_view, std::size_t> indexOf;
    for (std::size_t i = 0; i < clumps.all().size(); ++i) {
        const std::string& key = keyOf(clumps.all()[i]);
        if (key.empty()) continue;
        const auto [place, isNew] = indexOf.emplace(key, found.size());
        if (isNew) found.emplace_back();
        found[place->second].push_back(i);
    }
    return found;
}

/// Each to the first it may join; what is surest goes first, so that it is what is joined.
template <class Sureness, class GroundOf>
void joinAll(Clumps& clumps, std::vector<std::size_t> bucket, Sureness sureness,
             GroundOf groundOf) {
    std::stable_sort(bucket.begin(), bucket.end(), [&](std::size_t one, std::size_t other) {
        return sureness(one) > sureness(other);
    });
    std::vector<std::size_t> leaders;
    for (const auto each : bucket) {
        const auto isTaken = [&](std::size_t leader) {
            const auto clump = clumps.clumpOf(each);
            const auto other = clumps.clumpOf(leader);
            return clump == other || clumps.join(clump, other, groundOf(each, leader));
        };
        if (std::none_of(leaders.begin(), leaders.end(), isTaken)) leaders.push_back(each);
    }
}

void joinByEntry(Clumps& clumps) {
    const auto points = [&](std::size_t each) {
        return clumps.all()[each].capability->catalogueId.has_value();
    };
    const auto sureness = [&](std::size_t each) {
        return std::pair(clumps.isSettled(clumps.clumpOf(each)), points(each));
    };
    const auto ground = [&](std::size_t one, std::size_t other) {
        return points(one) && points(other) ? MatchGround::catalogue : MatchGround::name;
    };
    for (const auto& bucket :
         buckets(clumps, [](const Standing& one) -> const std::string& { return one.entry; }))
        joinAll(clumps, bucket, sureness, ground);
}

void joinByName(Clumps& clumps) {
    const auto sureness = [&](std::size_t each) { return clumps.isSettled(clumps.clumpOf(each)); };
    const auto ground = [](std::size_t, std::size_t) { return MatchGround::name; };
    for (const auto& bucket : buckets(
             clumps, [](const Standing& one) -> const std::string& { return one.foldedName; })) {
        std::set<std::string> entries;
        for (const auto each : bucket) {
            const auto& its = clumps.entriesOf(clumps.clumpOf(each));
            entries.insert(its.begin(), its.end());
        }
        // Of two things of one name the catalogue tells apart, either could be meant.
        if (entries.size() <= 1) joinAll(clumps, bucket, sureness, ground);
    }
}

} // namespace

Matching matching(const SideBySide& maps, const Table<Match>& said, const Catalogue& catalogue) {
    Clumps clumps(allOn(maps, catalogue));
    settleCopies(clumps);
    takeWhatWasSaid(clumps, said);
    joinByEntry(clumps);
    joinByName(clumps);
    return clumps.matching(maps.size());
}

const CatalogueEntry* entryOf(const Capability& capability, const Catalogue& catalogue) {
    if (capability.catalogueId) return catalogue.entry(*capability.catalogueId);
    return catalogue.entryNamed(capability.name.text());
}

} // namespace rightward
