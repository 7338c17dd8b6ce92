// SPDX-License-Identifier: MIT
#include "compare/settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace rightward {
namespace {

using Json = nlohmann::json;

Date dateIn(const Json& json, const char* key) {
    const auto text = json.at(key).get<std::string>();
    const auto date = Date::parse(text);
    if (!date) throw std::invalid_argument("not a date: " + text);
    return *date;
}

std::int64_t valueIn(const Json& json) {
    // Asked for a whole number, the library would quietly cut a fraction off.
    const auto& value = json.at("value");
    if (!value.is_number_unsigned()) throw std::invalid_argument("not a whole number");
    return value.get<std::int64_t>();
}

DatedSetting readSetting(const Json& json) {
    DatedSetting setting;
    setting.source = json.at("source").get<std::string>();
    if (json.contains("reviewDue")) setting.reviewDue = dateIn(json, "reviewDue");
    for (const auto& value : json.at("values")) {
        setting.values.push_back({dateIn(value, "from"), valueIn(value)});
    }
    const auto isBefore = [](const auto& one, const auto& other) { return one.from < other.from; };
    if (!std::is_sorted(setting.values.begin(), setting.values.end(), isBefore))
        throw std::invalid_argument("not oldest first");
    return setting;
}

DatedSetting settingIn(const Json& settings, const std::string& id) {
    for (const auto& each : settings) {
        if (each.at("id") == id) return readSetting(each);
    }
    throw std::invalid_argument("missing: " + id);
}

Settings readAll(const Json& root) {
    if (root.at("format") != "rightward-settings" || root.at("version") != 1)
        throw std::invalid_argument("another format or version");
    const auto& settings = root.at("settings");
    return {settingIn(settings, "procurementThreshold"), settingIn(settings, "consentThreshold"),
            settingIn(settings, "vatPercent"), settingIn(settings, "contractYears")};
}

} // namespace

const DatedSetting::Value* DatedSetting::on(Date day) const {
    const auto found = std::find_if(values.rbegin(), values.rend(),
                                    [&](const Value& each) { return each.from <= day; });
    return found == values.rend() ? nullptr : &*found;
}

Settings readSettings(std::string_view json) {
    try {
        return readAll(Json::parse(json));
    } catch (const std::exception& fault) {
        throw std::invalid_argument(std::string("rightward-settings: ") + fault.what());
    }
}

} // namespace rightward
