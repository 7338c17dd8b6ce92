// SPDX-License-Identifier: MIT
// Compiled once: the generators cost the compiler seconds wherever they are written out.
#include "support/generators.h"

#include <set>
#include <utility>

namespace rightward::generate {

const std::vector<std::string> words{"Payroll",
                                     "Tŷ",
                                     "Gweinyddu’r dreth",
                                     "Ŵyr",
                                     "🗑️",
                                     "👩🏽‍💻",
                                     "مجلس",
                                     "עִבְרִית",
                                     "e\u0301",
                                     "漢字",
                                     "<img src=file:///etc/hostname>",
                                     "<b>&amp;",
                                     "%1 %n",
                                     "=1+1",
                                     "'quoted\"",
                                     "a;b,c",
                                     "\u202Eback\u202C",
                                     "a\uFEFFb",
                                     "İıſß",
                                     "O'Brien",
                                     "0",
                                     "null",
                                     "../x",
                                     "\\"};

std::string phrase(const std::vector<std::string>& separators, int most) {
    std::string text = *rc::gen::elementOf(words);
    for (int count = *rc::gen::inRange(0, most); count > 0; --count) {
        text += *rc::gen::elementOf(separators) + *rc::gen::elementOf(words);
    }
    return text;
}

/// Every bit by chance whatever the size of the test, so that ids do not repeat.
std::uint64_t bits() {
    return *rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
}

Uuid uuid() {
    Uuid::Bytes bytes{};
    const std::array halves{bits(), bits()};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(halves[i / 8] >> (i % 8 * 8));
    }
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U); // a random UUID, never null
    return Uuid(bytes);
}

} // namespace rightward::generate

namespace rightward::generate {

Capability capability(MapId map) {
    Capability made{one<CapabilityId>(), map, one<Name>(), {}, {}, one<Details>(), {}};
    maybe(made.catalogueId);
    maybe(made.place);
    maybe(made.plannedMove);
    return made;
}

/// Links run from earlier to later capabilities only, so that none close a circle.
void addLinks(MapContent& content, MapId map) {
    std::vector<CapabilityId> ids;
    for (const auto& [id, capability] : content.capabilities)
        ids.push_back(id);
    const auto last = ids.empty() ? 0 : ids.size() - 1;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (auto count = *rc::gen::inRange<std::size_t>(0, last + 1); count > 0; --count) {
        const auto from = *rc::gen::inRange<std::size_t>(0, last);
        const auto to = *rc::gen::inRange<std::size_t>(from + 1, last + 1);
        if (!pairs.emplace(from, to).second) continue;
        const Link link{one<LinkId>(), map, ids[from], ids[to]};
        content.links.emplace(link.id, link);
    }
}

MapContent content(MapId map) {
    MapContent made;
    for (int count = *rc::gen::inRange(0, 9); count > 0; --count) {
        const auto next = capability(map);
        made.capabilities.emplace(next.id, next);
    }
    addLinks(made, map);
    return made;
}

Version version(const Map& map, std::int64_t number) {
    auto held = one<bool>() ? map.content : content(map.info.id);
    return {one<VersionId>(), map.info.id, number,      one<Name>(),
            one<Moment>(),    one<Name>(), one<Date>(), Shared<MapContent>(std::move(held))};
}

Map map(CouncilId council) {
    const MapInfo info{one<MapId>(), council, one<Name>(), one<Date>()};
    Map made{info, content(info.id), {}};
    for (std::int64_t number = *rc::gen::inRange(0, 3); number > 0; --number) {
        const auto next = version(made, number);
        made.versions.emplace(next.id, next);
    }
    return made;
}

/// Between two capabilities here, or one here and one in another council's file.
void addMatches(Library& library) {
    std::vector<CapabilityId> ids;
    for (const auto& [mapId, map] : library.maps) {
        for (const auto& [id, capability] : map->content.capabilities)
            ids.push_back(id);
    }
    std::set<std::pair<CapabilityId, CapabilityId>> pairs;
    for (int count = ids.empty() ? 0 : *rc::gen::inRange(0, 4); count > 0; --count) {
        auto a = *rc::gen::elementOf(ids);
        auto b = one<bool>() ? one<CapabilityId>() : *rc::gen::elementOf(ids);
        if (b < a) std::swap(a, b);
        if (a == b || !pairs.emplace(a, b).second) continue;
        const Match match{one<MatchId>(), a, b, one<Verdict>()};
        library.matches.emplace(match.id, match);
    }
}

Council council() {
    Council made{one<CouncilId>(), one<Name>(), {}, {}, {}, {}};
    for (auto* detail : {&made.gssCode, &made.type, &made.region, &made.nation})
        maybe(*detail);
    return made;
}

Library library() {
    Library made;
    for (int councils = *rc::gen::inRange(0, 4); councils > 0; --councils) {
        const auto next = council();
        made.councils.emplace(next.id, next);
        for (int maps = *rc::gen::inRange(0, 4); maps > 0; --maps) {
            const auto added = map(next.id);
            made.maps.emplace(added.info.id, Shared<Map>(added));
        }
    }
    addMatches(made);
    return made;
}

} // namespace rightward::generate

namespace rc {

Gen<rightward::Date> Arbitrary<rightward::Date>::arbitrary() {
    return gen::exec([] {
        const auto date = rightward::Date::of(*gen::inRange(1900, 3000), *gen::inRange(1, 13),
                                              *gen::inRange(1, 32));
        return date ? *date : *rightward::Date::of(2024, 2, 29);
    });
}

Gen<rightward::Place> Arbitrary<rightward::Place>::arbitrary() {
    return gen::exec([] {
        constexpr int end = rightward::Place::max + 1;
        return rightward::Place(*gen::inRange(0, end), *gen::inRange(0, end));
    });
}

Gen<rightward::CatalogueId> Arbitrary<rightward::CatalogueId>::arbitrary() {
    return gen::map(gen::element<std::string>("payroll", "council-tax", "office-365", "x"),
                    [](const auto& text) { return *rightward::CatalogueId::parse(text); });
}

Gen<rightward::Moment> Arbitrary<rightward::Moment>::arbitrary() {
    constexpr std::int64_t lastSecond = 32'503'679'999; // of the year 2999
    return gen::map(gen::inRange<std::int64_t>(0, lastSecond + 1),
                    [](std::int64_t seconds) { return rightward::Moment{seconds}; });
}

Gen<rightward::Details> Arbitrary<rightward::Details>::arbitrary() {
    return gen::exec([] {
        rightward::Details details;
        rightward::forEachDetail(
            details, [](const auto&, auto& value) { rightward::generate::maybe(value); });
        return details;
    });
}

Gen<rightward::PlannedMove> Arbitrary<rightward::PlannedMove>::arbitrary() {
    return gen::exec([] {
        rightward::PlannedMove move{rightward::generate::one<rightward::Place>(), {}};
        rightward::generate::maybe(move.by);
        return move;
    });
}

Gen<rightward::Library> Arbitrary<rightward::Library>::arbitrary() {
    // At full size from the first one on, or most would be empty.
    return gen::resize(kNominalSize, gen::exec(rightward::generate::library));
}

} // namespace rc

namespace rightward {

std::ostream& operator<<(std::ostream& out, const Library& library) {
    return out << "library of " << library.councils.size() << " councils, " << library.maps.size()
               << " maps, " << capabilityCount(library) << " capabilities, "
               << library.matches.size() << " matches";
}

} // namespace rightward
