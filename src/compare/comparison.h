// SPDX-License-Identifier: MIT
#pragma once

#include "compare/flags.h"
#include "compare/group.h"
#include "compare/matching.h"
#include "compare/readiness.h"
#include "compare/suggested.h"
#include "score/ranking.h"

#include <string>
#include <vector>

namespace rightward {

/// What one thing on several maps comes to. Points into the maps and the catalogue.
struct ComparedRow {
    /// Why it is one thing; nothing where that is only suggested.
    std::optional<MatchGround> ground;
    int confidence{}; ///< of a suggestion
    SuggestionGround suggestedBy{};
    Members members;
    /// What it is called here: its entry's name, else that of its first member.
    std::string name;
    const CatalogueEntry* entry{}; ///< null where none is known
    /// Where each map has it.
    std::vector<std::optional<Place>> places;
    /// Nothing where none of them is placed.
    std::optional<Together> together;
    Readiness readiness;
    JointCosts costs;
    std::optional<NoticeDue> notice;
    std::vector<Flag> flags;
};

/// Maps laid side by side.
struct Comparison {
    /// What more than one map has, what to share first at the top: by tier, score, readiness, name.
    std::vector<ComparedRow> rows;
    /// What may be one thing, as it would come out: in that order too. Their members are among
    /// `only` and `unplaced`, until a person confirms them.
    std::vector<ComparedRow> suggested;
    bool areSuggestionsCutShort = false;
    /// What only one of them has as if it were a row, placed or not: map by map, in that order.
    std::vector<ComparedRow> alone;
    /// For each map what is on its grid and no other has, best first.
    std::vector<std::vector<Ranked>> only;
    /// For each map what waits for a place, be it in a row or not, by name.
    std::vector<std::vector<const Capability*>> unplaced;
};

/// What a comparison goes by. Borrowed.
struct ComparisonTerms {
    const Catalogue& catalogue;
    const Suggester& suggester;
    const Table<Match>& said;
    FlagTerms flags;
};

/// Points into the maps and the catalogue; the other terms may go.
Comparison comparisonOf(const SideBySide& maps, const ComparisonTerms& terms);

} // namespace rightward
