// SPDX-License-Identifier: MIT
#include "exchange/json.h"

#include "exchange/json_check.h"
#include "exchange/json_format.h"
#include "exchange/moment_text.h"
#include "model/detail_fields.h"
#include "model/tokens.h"

#include <nlohmann/json.hpp>

#include <type_traits>

namespace rightward {
namespace {

/// Keys stay in the order in which they are added.
using Json = nlohmann::ordered_json;

template <std::size_t limit, Lines lines>
Json written(const Text<limit, lines>& value) {
    return value.text();
}

template <class Tag, std::int64_t low, std::int64_t high>
Json written(const Whole<Tag, low, high>& value) {
    return value.value();
}

template <class T>
Json written(const Id<T>& value) {
    return value.text();
}

template <class Enum>
requires std::is_enum_v<Enum> Json written(Enum value) { return std::string(tokenOf(value)); }

Json written(const CatalogueId& value) { return value.text(); }
Json written(const Date& value) { return value.iso(); }
Json written(Moment value) { return momentText(value); }
Json written(const PlannedMove& move);
Json written(const Version& version);

/// What is unknown is left out.
template <class T>
void add(Json& object, std::string_view name, const std::optional<T>& value) {
    if (value) object[std::string(name)] = written(*value);
}

void addPlace(Json& object, const Place& place) {
    object["evolution"] = place.evolution();
    object["visibility"] = place.visibility();
}

Json written(const Council& council) {
    Json object{{"id", written(council.id)}, {"name", written(council.name)}};
    add(object, "gssCode", council.gssCode);
    add(object, "type", council.type);
    add(object, "region", council.region);
    add(object, "nation", council.nation);
    return object;
}

Json written(const PlannedMove& move) {
    Json object = Json::object();
    addPlace(object, move.to);
    add(object, "by", move.by);
    return object;
}

Json written(const Capability& capability) {
    Json object{{"id", written(capability.id)}, {"name", written(capability.name)}};
    add(object, "catalogueId", capability.catalogueId);
    if (capability.place) addPlace(object, *capability.place);
    forEachDetail(capability.details, [&](const DetailField& field, const auto& value) {
        add(object, field.name, value);
    });
    add(object, "plannedMove", capability.plannedMove);
    return object;
}

Json written(const Link& link) {
    return {{"id", written(link.id)}, {"from", written(link.from)}, {"to", written(link.to)}};
}

Json written(const Match& match) {
    return {{"id", written(match.id)},
            {"a", written(match.a)},
            {"b", written(match.b)},
            {"verdict", written(match.verdict)}};
}

template <class T>
Json list(const Table<T>& table) {
    Json items = Json::array();
    for (const auto& [id, record] : table)
        items.push_back(written(record));
    return items;
}

void addContent(Json& object, const MapContent& content) {
    object["capabilities"] = list(content.capabilities);
    object["links"] = list(content.links);
}

Json written(const Version& version) {
    Json object{{"id", written(version.id)},       {"number", version.number},
                {"name", written(version.name)},   {"made", written(version.made)},
                {"title", written(version.title)}, {"date", written(version.date)}};
    addContent(object, *version.content);
    return object;
}

Json written(const Map& map) {
    Json object{{"id", written(map.info.id)},
                {"council", written(map.info.council)},
                {"title", written(map.info.title)},
                {"date", written(map.info.date)}};
    addContent(object, map.content);
    object["versions"] = list(map.versions);
    return object;
}

} // namespace

std::string writeJson(const Library& library) {
    Json maps = Json::array();
    for (const auto& [id, map] : library.maps)
        maps.push_back(written(*map));
    const Json document{{"format", JsonFormat::name},
                        {"version", JsonFormat::version},
                        {"councils", list(library.councils)},
                        {"maps", std::move(maps)},
                        {"matches", list(library.matches)}};
    return document.dump(2) + "\n";
}

std::string jsonForFile(const Library& library, std::string_view name) {
    auto text = writeJson(library);
    try {
        checkJson(text);
    } catch (const Error&) {
        throw Error(ErrorCode::libraryTooLarge, {std::string(name)});
    }
    return text;
}

Library onlyMap(const Library& library, MapId map) {
    const auto& chosen = library.maps.at(map);
    const auto council = chosen->info.council;
    Library only;
    only.councils.emplace(council, library.councils.at(council));
    only.maps.emplace(map, chosen);
    const auto stands = [&](CapabilityId id) { return chosen->content.capabilities.contains(id); };
    for (const auto& [id, match] : library.matches) {
        if (stands(match.a) && stands(match.b)) only.matches.emplace(id, match);
    }
    return only;
}

} // namespace rightward
