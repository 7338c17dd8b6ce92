// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"
#include "model/id.h"
#include "model/place.h"
#include "model/text.h"
#include "model/whole.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rightward {

struct MapInfo;
struct Capability;
struct Link;
using MapId = Id<MapInfo>;
using CapabilityId = Id<Capability>;
using LinkId = Id<Link>;

/// Points to an entry of the shipped catalogue: lower-case words joined by dashes, at most 64
/// characters. The entry itself may be missing from this program's catalogue.
class CatalogueId {
public:
    [[nodiscard]] static std::optional<CatalogueId> parse(std::string_view text);

    const std::string& text() const { return m_text; }

    auto operator<=>(const CatalogueId&) const = default;

private:
    explicit CatalogueId(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// How sure an annual cost is.
enum class CostConfidence : std::uint8_t { verified, reported, estimated };
/// How a capability is provided. That it is not known is said by holding no value.
enum class Provision : std::uint8_t { contract, inHouse, none };
enum class Hosting : std::uint8_t { cloud, hosted, onPremises, none };
enum class DataSensitivity : std::uint8_t { none, personal, specialCategory };

/// What may be known of a capability besides its name and place. Everything is optional and
/// unknown is never zero. None of it changes a score.
struct Details {
    std::optional<Name> owner;
    std::optional<Name> supplier;
    std::optional<Pounds> annualCost;
    std::optional<CostConfidence> costConfidence;
    std::optional<Provision> provision;
    std::optional<Date> contractEnd;
    std::optional<Date> extensionTo;
    std::optional<Months> noticeMonths;
    std::optional<Users> users;
    std::optional<Hosting> hosting;
    std::optional<DataSensitivity> dataSensitivity;
    std::optional<Name> alreadySharedWith;
    std::optional<Note> reason;
    std::optional<Note> notes;

    bool operator==(const Details&) const = default;
};

/// Where a capability is meant to be, and by when.
struct PlannedMove {
    Place to;
    std::optional<Date> by;
    bool operator==(const PlannedMove&) const = default;
};

/// One thing a council can do digitally, as it stands on one map. Without a place it waits
/// among the unplaced.
struct Capability {
    CapabilityId id;
    MapId map;
    Name name;
    std::optional<CatalogueId> catalogueId;
    std::optional<Place> place;
    Details details;
    std::optional<PlannedMove> plannedMove;

    bool operator==(const Capability&) const = default;
};

/// `from` depends on `to`; both are on one map.
struct Link {
    LinkId id;
    MapId map;
    CapabilityId from;
    CapabilityId to;

    bool operator==(const Link&) const = default;
};

/// The last day on which notice can be given: contract end less the notice in calendar months,
/// clamped to the month's end. Nothing unless both are known.
std::optional<Date> notifyBy(const Details& details);

} // namespace rightward
