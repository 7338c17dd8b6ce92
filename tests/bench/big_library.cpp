// SPDX-License-Identifier: MIT
#include "bench/big_library.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace rightward::bench {
namespace {

class Maker {
public:
    Library library(int maps, int capabilitiesPerMap);

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool mostly() { return below(5) > 0; }
    template <std::size_t count>
    std::string oneOf(const std::array<const char*, count>& words) {
        return words[static_cast<std::size_t>(below(count))];
    }
    template <class T>
    Id<T> id();
    Place place() { return {below(1001), below(1001)}; }
    Date date() { return *Date::of(2026 + below(6), 1 + below(12), 1 + below(28)); }
    Name capabilityName();
    Details details();
    Capability capability(MapId map);
    void addLinks(MapContent& content, MapId map);
    void addMap(Library& library, int capabilities);

    std::mt19937 m_random{2026};
};

template <class T>
Id<T> Maker::id() {
    Uuid::Bytes bytes{};
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(below(256));
    bytes[6] = 0x4f;
    return Id<T>(Uuid(bytes));
}

Name Maker::capabilityName() {
    constexpr std::array subjects{"Housing",  "Council tax", "Waste",     "Planning",
                                  "Highways", "Licensing",   "Elections", "Gwasanaethau tŷ"};
    constexpr std::array objects{"case", "payment", "records", "contract", "appointment", "permit"};
    constexpr std::array verbs{"management", "booking", "verification", "reporting", "archive"};
    return Name(oneOf(subjects) + " " + oneOf(objects) + " " + oneOf(verbs));
}

Details Maker::details() {
    constexpr std::array owners{"Head of digital", "Revenues manager", "Director of place"};
    constexpr std::array suppliers{"Northgate Works Ltd", "Meridian Systems", "Plain Software"};
    constexpr std::array notes{
        "Reviewed with the service owner; the contract ends next year.",
        "Two modules are not used. The supplier hosts it; sign-in goes through our own directory, "
        "and the data is sent to the finance system every night as a file.",
        "Ask for the licence count before the notice date."};
    Details details;
    if (mostly()) details.owner = Name(oneOf(owners));
    if (mostly()) details.supplier = Name(oneOf(suppliers));
    if (mostly()) details.annualCost = Pounds(std::int64_t{500} * below(400));
    if (mostly()) details.costConfidence = CostConfidence::reported;
    details.provision = Provision::contract;
    if (mostly()) details.contractEnd = date();
    if (!mostly()) details.extensionTo = date();
    if (mostly()) details.noticeMonths = Months(below(13));
    if (mostly()) details.users = Users(below(3000));
    if (mostly()) details.hosting = Hosting::cloud;
    if (mostly()) details.dataSensitivity = DataSensitivity::personal;
    if (!mostly()) details.alreadySharedWith = Name("Eastvale Borough Council");
    if (!mostly()) details.reason = Note("Configured heavily for our way of working.");
    if (mostly()) details.notes = Note(oneOf(notes));
    return details;
}

Capability Maker::capability(MapId map) {
    Capability made{id<Capability>(), map, capabilityName(), {}, place(), details(), {}};
    if (mostly()) made.catalogueId = CatalogueId::parse("council-tax-billing");
    if (!mostly()) made.plannedMove = PlannedMove{place(), date()};
    return made;
}

/// Two links for every three capabilities, each from an earlier one to a later one.
void Maker::addLinks(MapContent& content, MapId map) {
    const Capability* previous = nullptr;
    for (const auto& [capabilityId, capability] : content.capabilities) {
        if (previous && below(3) > 0) {
            const Link link{id<Link>(), map, previous->id, capabilityId};
            content.links.emplace(link.id, link);
        }
        previous = &capability;
    }
}

void Maker::addMap(Library& library, int capabilities) {
    const Council council{id<Council>(), Name("Northmere District Council"), {}, {}, {}, {}};
    library.councils.emplace(council.id, council);
    Map map{{id<MapInfo>(), council.id, Name("Digital capabilities"), date()}, {}, {}};
    for (int i = 0; i < capabilities; ++i) {
        const auto next = capability(map.info.id);
        map.content.capabilities.emplace(next.id, next);
    }
    addLinks(map.content, map.info.id);
    library.maps.emplace(map.info.id, Shared<Map>(map));
}

Library Maker::library(int maps, int capabilitiesPerMap) {
    Library library;
    for (int i = 0; i < maps; ++i)
        addMap(library, capabilitiesPerMap);
    return library;
}

} // namespace

Library bigLibrary(int maps, int capabilitiesPerMap) {
    return Maker().library(maps, capabilitiesPerMap);
}

} // namespace rightward::bench
