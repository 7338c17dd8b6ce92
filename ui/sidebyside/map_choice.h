// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <QString>

#include <optional>
#include <vector>

namespace rightward {

/// A map that can stand on a side: as it is, or as one of its versions has it.
struct MapChoice {
    MapId map;
    std::optional<VersionId> version;
    /// Of the library that was opened beside, not of the session's.
    bool isFromOther = false;

    bool operator==(const MapChoice&) const = default;
};

/// A library's maps by council, each followed by its versions, newest first.
std::vector<MapChoice> choicesIn(const Library& library, bool isFromOther);

/// What is chosen, or nothing where the library no longer has it.
std::optional<Shared<Map>> mapOf(const Library& library, const MapChoice& choice);

/// "Northmere District Council: Digital 2026, as it was: Before the workshop".
QString choiceText(const Library& library, const MapChoice& choice);

/// A council's name for a heading: "Northmere" for "Northmere District Council".
QString shortCouncilName(const QString& name);

/// What to call each of two maps in headings and sentences, short, and never the same.
std::pair<QString, QString> labelsOf(const Library& left, const MapChoice& leftChoice,
                                     const Library& right, const MapChoice& rightChoice);

} // namespace rightward
