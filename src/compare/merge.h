// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rightward {

enum class Author : std::uint8_t { mine, theirs };

/// A capability that two people changed in different ways since both had `base`. Nothing where it
/// is not there: not yet, or no longer.
struct CapabilityConflict {
    std::optional<Capability> base;
    std::optional<Capability> mine;
    std::optional<Capability> theirs;

    /// Whose stands until a person says otherwise: mine, or theirs where mine is gone.
    Author standing() const { return mine ? Author::mine : Author::theirs; }
    /// Nothing where they removed it.
    const std::optional<Capability>& of(Author author) const {
        return author == Author::mine ? mine : theirs;
    }
    const Capability& kept() const { return of(standing()).value(); }

    bool operator==(const CapabilityConflict&) const = default;
};

/// What two people made of one map, together.
struct MergedContent {
    MapContent content;
    std::vector<CapabilityConflict> conflicts;
    /// Links that one of them added and that cannot stand beside what the other did: an end is
    /// gone, or they would close a circle.
    std::vector<Link> lostLinks;
};

/// Takes what either changed, capability by capability and link by link. The same change made by
/// both is one. What is sound stays sound.
MergedContent mergeByCapability(const MapContent& base, const MapContent& mine,
                                const MapContent& theirs);

/// The same for whole libraries.
struct MergedLibrary {
    Library library;
    std::vector<CapabilityConflict> conflicts;
    std::vector<Link> lostLinks;
    /// Councils, and titles and dates of maps, that both changed in different ways: mine stand.
    std::vector<CouncilId> councilConflicts;
    std::vector<MapId> mapConflicts;
};

/// What one removed and the other changed stays. Versions and matches of both stay; a version of
/// theirs whose number mine took is numbered anew. Nothing where no sound library can come of it,
/// such as more capabilities than one may hold.
std::optional<MergedLibrary> mergeLibraries(const Library& base, const Library& mine,
                                            const Library& theirs);

/// The merged library once a person said of each conflict, in their order, whose stands. What its
/// author removed goes, with its links and matches.
Library settled(const MergedLibrary& merged, std::span<const Author> chosen);

} // namespace rightward
