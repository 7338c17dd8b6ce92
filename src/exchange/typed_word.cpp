// SPDX-License-Identifier: MIT
#include "exchange/typed.h"
#include "model/tokens.h"

#include <array>
#include <string>
#include <utility>

namespace rightward {
namespace {

// Besides the ids; as folded() leaves them. Nothing that a council might mean otherwise: "hosted"
// by whom, "sensitive" in which sense, a bare yes.
template <class Enum>
constexpr auto spellings = nullptr;

template <>
constexpr auto
    spellings<CostConfidence> = std::to_array<std::pair<std::string_view, CostConfidence>>(
        {{"estimate", CostConfidence::estimated}, {"est", CostConfidence::estimated}});

template <>
constexpr auto spellings<Provision> =
    std::to_array<std::pair<std::string_view, Provision>>({{"contracted", Provision::contract},
                                                           {"undercontract", Provision::contract},
                                                           {"inhousedeveloped", Provision::inHouse},
                                                           {"developedinhouse", Provision::inHouse},
                                                           {"notprovided", Provision::none}});

template <>
constexpr auto spellings<Hosting> =
    std::to_array<std::pair<std::string_view, Hosting>>({{"saas", Hosting::cloud},
                                                         {"cloudsaas", Hosting::cloud},
                                                         {"saascloud", Hosting::cloud},
                                                         {"cloudbased", Hosting::cloud},
                                                         {"cloudhosted", Hosting::cloud},
                                                         {"publiccloud", Hosting::cloud},
                                                         {"supplierhosted", Hosting::hosted},
                                                         {"vendorhosted", Hosting::hosted},
                                                         {"hostedbysupplier", Hosting::hosted},
                                                         {"externallyhosted", Hosting::hosted},
                                                         {"onpremise", Hosting::onPremises},
                                                         {"onprem", Hosting::onPremises},
                                                         {"onsite", Hosting::onPremises},
                                                         {"nothosted", Hosting::none}});

template <>
constexpr auto
    spellings<DataSensitivity> = std::to_array<std::pair<std::string_view, DataSensitivity>>(
        {{"nopersonaldata", DataSensitivity::none},
         {"notpersonal", DataSensitivity::none},
         {"personaldata", DataSensitivity::personal},
         {"specialcategorydata", DataSensitivity::specialCategory},
         {"specialcategories", DataSensitivity::specialCategory}});

/// Small letters of ASCII without spaces and joints; anything else stays.
std::string folded(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '_' || c == '.' || c == '(' || c == ')') continue;
        word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return word;
}

template <class Enum>
std::optional<Enum> meant(std::string_view word) {
    for (const auto& [value, token] : tokenTable<Enum>) {
        if (word == folded(token)) return value;
    }
    for (const auto& [spelling, value] : spellings<Enum>) {
        if (word == spelling) return value;
    }
    return std::nullopt;
}

} // namespace

template <class Enum>
Typed<Enum> typedWord(std::string_view text) {
    const auto typed = trimmed(text);
    if (const auto value = fromToken<Enum>(typed)) return {value, std::nullopt}; // as we write it
    if (saysUnknown(typed)) return {};
    const auto value = meant<Enum>(folded(typed));
    if (!value) return {std::nullopt, ProblemCode::wordUnknown};
    return {value, std::nullopt};
}

template Typed<CostConfidence> typedWord<CostConfidence>(std::string_view);
template Typed<Provision> typedWord<Provision>(std::string_view);
template Typed<Hosting> typedWord<Hosting>(std::string_view);
template Typed<DataSensitivity> typedWord<DataSensitivity>(std::string_view);

} // namespace rightward
