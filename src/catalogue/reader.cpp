// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <utility>

namespace rightward {
namespace {

using Json = nlohmann::json;
using Strings = std::vector<std::string>;

std::string textIn(const Json& json, const char* key) { return json.at(key).get<std::string>(); }

/// Empty where the key is left out, which is how the shipped data says that there is none.
std::string textOrNoneIn(const Json& json, const char* key) {
    return json.contains(key) ? textIn(json, key) : std::string();
}

Strings textsOrNoneIn(const Json& json, const char* key) {
    return json.contains(key) ? json.at(key).get<Strings>() : Strings();
}

Place placeIn(const Json& json) {
    const auto whole = [&](const char* key) {
        // Asked for a whole number, the library would quietly cut a fraction off.
        const auto& value = json.at(key);
        return value.is_number_integer() ? value.get<std::int64_t>() : -1;
    };
    const auto place = Place::of(whole("evolution"), whole("visibility"));
    if (!place) throw std::invalid_argument("not a place");
    return *place;
}

CatalogueEntry readEntry(const Json& json, const std::string& group) {
    const auto id = CatalogueId::parse(textIn(json, "id"));
    if (!id) throw std::invalid_argument("not an id: " + textIn(json, "id"));
    return {*id,
            Name(textIn(json, "name")),
            group,
            textIn(json, "description"),
            placeIn(json),
            textIn(json, "reason"),
            textOrNoneIn(json, "moveRight"),
            textsOrNoneIn(json, "aliases"),
            textsOrNoneIn(json, "productHints"),
            textsOrNoneIn(json, "councilTypes"),
            textsOrNoneIn(json, "standards"),
            textOrNoneIn(json, "sharedService")};
}

Catalogue readGroups(const Json& root) {
    std::vector<CatalogueEntry> entries;
    for (const auto& group : root.at("groups")) {
        const auto name = textIn(group, "name");
        for (const auto& entry : group.at("entries"))
            entries.push_back(readEntry(entry, name));
    }
    return Catalogue(std::move(entries));
}

std::optional<Date> dateOrNoneIn(const Json& json, const char* key) {
    if (!json.contains(key)) return std::nullopt;
    const auto date = Date::parse(textIn(json, key));
    if (!date) throw std::invalid_argument("not a date: " + textIn(json, key));
    return date;
}

RegisteredCouncil readCouncil(const Json& json) {
    return {textIn(json, "gssCode"),    textIn(json, "name"),
            textIn(json, "type"),       textIn(json, "region"),
            textIn(json, "nation"),     textOrNoneIn(json, "county"),
            dateOrNoneIn(json, "ends"), textsOrNoneIn(json, "successors")};
}

CouncilRegister readCouncils(const Json& root) {
    CouncilRegister councils{textIn(root, "attribution"), {}};
    for (const auto& council : root.at("councils")) {
        councils.councils.push_back(readCouncil(council));
    }
    return councils;
}

template <class Read>
auto readShipped(std::string_view text, const std::string& format, Read read) {
    constexpr int version = 1;
    try {
        const auto root = Json::parse(text);
        if (textIn(root, "format") != format || root.at("version") != version) {
            throw std::invalid_argument("another format or version");
        }
        return read(root);
    } catch (const std::exception& fault) {
        throw std::invalid_argument(format + ": " + fault.what());
    }
}

} // namespace

Catalogue readCatalogue(std::string_view json) {
    return readShipped(json, "rightward-catalogue", readGroups);
}

CouncilRegister readCouncilRegister(std::string_view json) {
    return readShipped(json, "rightward-councils", readCouncils);
}

} // namespace rightward
