// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "bridge/session.h"

namespace rightward::build {

inline CatalogueEntry catalogueEntry(const char* id, const char* name, const char* group,
                                     Place typical, std::vector<std::string> aliases) {
    CatalogueEntry entry{
        *CatalogueId::parse(id), Name(name), group, {}, typical, {}, {}, {}, {}, {}, {}, {}};
    entry.description = std::string("What ") + name + " is.";
    entry.aliases = std::move(aliases);
    return entry;
}

/// Two groups with two entries each.
inline Catalogue smallCatalogue() {
    auto laptops = catalogueEntry("laptops", "Laptops", "Computing", {900, 150}, {"PCs"});
    laptops.productHints = {"Brandname"};
    return Catalogue({laptops,
                      catalogueEntry("printing", "Printing", "Computing", {700, 200}, {"MFDs"}),
                      catalogueEntry("website", "Website", "Customers", {720, 940}, {"Web site"}),
                      catalogueEntry("webchat", "Webchat", "Customers", {650, 900}, {})});
}

/// A map to work on: Laptops (97, day one), Payroll (98, day one, not in the catalogue), Website
/// (34, leave), and Kiosk, which waits.
struct SmallMap {
    MapId map = freshId<MapId>();
    CapabilityId laptops = freshId<CapabilityId>();
    CapabilityId payroll = freshId<CapabilityId>();
    CapabilityId website = freshId<CapabilityId>();
    CapabilityId kiosk = freshId<CapabilityId>();

    Library library() const {
        const Council council{freshId<CouncilId>(), Name("Northmere"), {}, {}, {}, {}};
        Map made{{map, council.id, Name("Capabilities"), *Date::of(2026, 11, 1)}, {}, {}};
        const auto add = [&](Capability capability) {
            made.content.capabilities.emplace(capability.id, std::move(capability));
        };
        Details costly;
        costly.annualCost = Pounds(118'000);
        costly.contractEnd = Date::of(2027, 9, 30);
        costly.noticeMonths = Months(3);
        Details cheap;
        cheap.annualCost = Pounds(9'500);
        cheap.supplier = Name("Tarnwick");
        add({laptops,
             map,
             Name("Laptops"),
             CatalogueId::parse("laptops"),
             Place(900, 150),
             costly,
             {}});
        add({payroll, map, Name("Payroll"), {}, Place(960, 60), {}, {}});
        add({website,
             map,
             Name("Website"),
             CatalogueId::parse("website"),
             Place(560, 940),
             cheap,
             {}});
        add({kiosk, map, Name("Kiosk"), {}, {}, {}, {}});
        Library library;
        library.councils.emplace(council.id, council);
        library.maps.emplace(map, Shared<Map>(std::move(made)));
        return library;
    }
};

/// A session on the small map, and short ways to look into it.
struct SmallSession {
    SmallMap ids;
    Session session{ids.library(), smallCatalogue()};

    const Table<Capability>& all() const { return session.map()->content.capabilities; }
    const Capability& at(CapabilityId id) const { return all().at(id); }
    const Capability* called(const std::string& name) const {
        for (const auto& [id, capability] : all()) {
            if (capability.name.text() == name) return &capability;
        }
        return nullptr;
    }
};

} // namespace rightward::build
