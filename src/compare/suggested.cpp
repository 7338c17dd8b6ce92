// SPDX-License-Identifier: MIT
#include "compare/suggested.h"

#include "catalogue/likeness.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace rightward {
namespace {

/// Names less alike than this are more often two things than one.
constexpr int leastConfidence = 500;
constexpr std::size_t mostForEach = 3;
/// Pairs of capabilities of two maps: more would keep a person waiting.
constexpr std::size_t mostPairs = 2'000ULL * 2'000ULL;

struct LikeEntry {
    const CatalogueEntry* entry{};
    int likeness{};
};

/// A capability with what it may be.
struct Candidate {
    const Capability* capability{};
    FoldedName name;
    std::string known; ///< the id of its entry; empty where it is not known
    std::vector<LikeEntry> entries;
};

Candidate candidate(const Capability& capability, const Catalogue& catalogue,
                    const Suggester& suggester) {
    Candidate made{&capability, foldedName(capability.name.text()), {}, {}};
    if (const auto* entry = entryOf(capability, catalogue)) {
        made.known = entry->id.text();
        made.entries = {{entry, 1000}};
    } else if (capability.catalogueId) {
        made.known = capability.catalogueId->text();
    } else {
        for (const auto& [like, likeness] :
             suggester.suggestions(capability.name.text(), mostForEach))
            made.entries.push_back({like, likeness});
    }
    return made;
}

/// How sure it is of one of the others, and why.
struct Guess {
    int confidence = 0;
    const CatalogueEntry* entry = nullptr;

    void raise(int likeness, const CatalogueEntry* because) {
        if (likeness <= confidence) return;
        confidence = likeness;
        entry = because;
    }
};

std::vector<ThingName> namesOf(const std::vector<const Candidate*>& candidates) {
    std::vector<ThingName> names;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        names.push_back({i, candidates[i]->capability->name.text()});
    return names;
}

/// What one map has, to be looked through for what another has.
class Others {
public:
    explicit Others(std::vector<const Candidate*> candidates)
        : m_candidates(std::move(candidates)),
          m_likeness(m_candidates.size(), namesOf(m_candidates)) {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            for (const auto& like : m_candidates[i]->entries)
                m_likeEntry[like.entry].push_back({i, like.likeness});
        }
    }

    const Candidate& at(std::size_t index) const { return *m_candidates[index]; }

    /// For each of the others.
    std::vector<Guess> guesses(const Candidate& one) const {
        std::vector<Guess> guesses(m_candidates.size());
        const auto likeness = m_likeness.of(one.name);
        for (std::size_t i = 0; i < guesses.size(); ++i)
            guesses[i].raise(likeness[i], nullptr);
        for (const auto& [entry, itsLikeness] : one.entries) {
            const auto found = m_likeEntry.find(entry);
            if (found == m_likeEntry.end()) continue;
            for (const auto& [index, likenessThere] : found->second)
                guesses[index].raise(std::min(itsLikeness, likenessThere), entry);
        }
        return guesses;
    }

private:
    struct At {
        std::size_t index{};
        int likeness{};
    };

    std::vector<const Candidate*> m_candidates;
    Likeness m_likeness;
    std::unordered_map<const CatalogueEntry*, std::vector<At>> m_likeEntry;
};

bool isSurer(const SuggestedMatch& one, const SuggestedMatch& other) {
    return std::tie(other.confidence, one.one->name, one.other->name, one.one->id, one.other->id) <
           std::tie(one.confidence, other.one->name, other.other->name, other.one->id,
                    other.other->id);
}

using Refused = std::set<std::pair<CapabilityId, CapabilityId>>;

class Suggesting {
public:
    Suggesting(const SideBySide& maps, const Matching& matching, const Table<Match>& said,
               const Catalogue& catalogue, const Suggester& suggester)
        : m_matching(matching), m_catalogue(catalogue), m_suggester(suggester),
          m_candidates(maps.size()) {
        for (const auto& [id, match] : said) {
            if (match.verdict == Verdict::refused) m_refused.emplace(match.a, match.b);
        }
    }

    SuggestedMatches all() {
        for (std::size_t map = 0; map < m_candidates.size(); ++map) {
            for (std::size_t other = map + 1; other < m_candidates.size(); ++other)
                suggestBetween(map, other);
        }
        std::sort(m_found.all.begin(), m_found.all.end(), isSurer);
        return std::move(m_found);
    }

private:
    using Some = std::vector<const Candidate*>;

    const Candidate* candidateFor(std::size_t map, const Capability& capability) {
        const auto [place, isNew] = m_candidates[map].try_emplace(capability.id);
        if (isNew) place->second = candidate(capability, m_catalogue, m_suggester);
        return &place->second;
    }

    Some unmatchedOf(std::size_t map) {
        Some some;
        for (const auto* each : m_matching.unmatched[map])
            some.push_back(candidateFor(map, *each));
        return some;
    }

    /// What a map shares with a third one only.
    Some matchedElsewhere(std::size_t map, std::size_t other) {
        Some some;
        for (const auto& row : m_matching.matched) {
            if (!row.members[other].empty()) continue;
            for (const auto* each : row.members[map])
                some.push_back(candidateFor(map, *each));
        }
        return some;
    }

    void suggestBetween(std::size_t map, std::size_t other) {
        const auto here = unmatchedOf(map);
        const auto there = unmatchedOf(other);
        auto allThere = matchedElsewhere(other, map);
        allThere.insert(allThere.end(), there.begin(), there.end());
        suggest(map, here, other, std::move(allThere));
        suggest(other, there, map, matchedElsewhere(map, other));
    }

    void suggest(std::size_t map, const Some& some, std::size_t otherMap, Some others) {
        if (some.empty() || others.empty()) return;
        if (some.size() * others.size() > mostPairs) {
            m_found.areCutShort = true;
            return;
        }
        const Others there(std::move(others));
        for (const auto* one : some)
            suggestFor(map, *one, otherMap, there);
    }

    void suggestFor(std::size_t map, const Candidate& one, std::size_t otherMap,
                    const Others& there) {
        const auto guesses = there.guesses(one);
        std::vector<SuggestedMatch> best;
        for (std::size_t i = 0; i < guesses.size(); ++i) {
            const auto& other = there.at(i);
            if (guesses[i].confidence < leastConfidence || !mayBeOne(one, other)) continue;
            best.push_back(
                inOrder({map, otherMap, one.capability, other.capability, guesses[i].confidence,
                         guesses[i].entry ? SuggestionGround::entry : SuggestionGround::names,
                         guesses[i].entry}));
        }
        std::sort(best.begin(), best.end(), isSurer);
        best.resize(std::min(best.size(), mostForEach));
        m_found.all.insert(m_found.all.end(), best.begin(), best.end());
    }

    bool mayBeOne(const Candidate& one, const Candidate& other) const {
        const auto& [first, second] = std::minmax(one.capability->id, other.capability->id);
        if (m_refused.contains({first, second})) return false;
        const bool areToldApart =
            !one.known.empty() && !other.known.empty() && one.known != other.known;
        return !areToldApart || one.name.text == other.name.text;
    }

    static SuggestedMatch inOrder(SuggestedMatch suggested) {
        if (suggested.map > suggested.otherMap) {
            std::swap(suggested.map, suggested.otherMap);
            std::swap(suggested.one, suggested.other);
        }
        return suggested;
    }

    const Matching& m_matching;
    const Catalogue& m_catalogue;
    const Suggester& m_suggester;
    Refused m_refused;
    std::vector<std::map<CapabilityId, Candidate>> m_candidates; ///< of each map
    SuggestedMatches m_found;
};

} // namespace

SuggestedMatches suggestedMatches(const SideBySide& maps, const Matching& matching,
                                  const Table<Match>& said, const Catalogue& catalogue,
                                  const Suggester& suggester) {
    return Suggesting(maps, matching, said, catalogue, suggester).all();
}

std::vector<SuggestedMatch> likeliest(const std::vector<SuggestedMatch>& suggested) {
    std::vector<SuggestedMatch> chosen;
    std::set<const Capability*> taken;
    for (const auto& each : suggested) {
        if (taken.contains(each.one) || taken.contains(each.other)) continue;
        taken.insert({each.one, each.other});
        chosen.push_back(each);
    }
    return chosen;
}

} // namespace rightward
