// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rightward {

/// One record before and after. No before: it was added; no after: it was removed.
template <class T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;
    bool operator==(const Change&) const = default;
};

using AnyChange = std::variant<Change<Council>, Change<MapInfo>, Change<Capability>, Change<Link>,
                               Change<Version>, Change<Match>>;

/// What an edit does, for the Edit menu. The words are in ui/bridge.
enum class EditVerb : std::uint8_t {
    addCouncil,
    changeCouncil,
    removeCouncil,
    addMap,
    changeMap,
    removeMap,
    placeCapability,
    addCapability,
    moveCapability,
    unplaceCapability,
    renameCapability,
    changeDetails,
    removeCapability,
    addLink,
    removeLink,
    planMove,
    cancelPlannedMove,
    addVersion,
    removeVersion,
    restoreVersion,
    confirmMatch,
    refuseMatch,
    forgetMatch,
    import,
    merge,
    difference,
};

struct EditName {
    EditVerb verb{};
    /// What it is about, such as the capability's name.
    std::vector<std::string> args;
    bool operator==(const EditName&) const = default;
};

/// One step a person can undo. It holds everything needed to do it, to take it back, to tell the
/// views, to keep it and to compare.
struct Edit {
    EditName name;
    std::vector<AnyChange> changes;
    bool operator==(const Edit&) const = default;
};

/// Carries out an edit, or throws std::logic_error and leaves the library as it was: when a
/// record is not as `before` says, or when a rule of the library would be broken (see rules.h).
/// A change to a MapInfo that adds or removes it adds or removes an empty map.
void apply(Library& library, const Edit& edit);

/// The edit that takes this one back.
Edit inverse(const Edit& edit);

/// The edit that makes `from` into `to`.
Edit diff(const Library& from, const Library& to);

} // namespace rightward
