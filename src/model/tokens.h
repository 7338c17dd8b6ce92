// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"
#include "model/match.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace rightward {

/// The id of each value, alike in SQL, JSON and on the command line. Specialise tokenTable to
/// give an enum its ids.
template <class Enum>
inline constexpr auto tokenTable = nullptr;

template <>
inline constexpr auto tokenTable<Column> =
    std::to_array<std::pair<Column, std::string_view>>({{Column::genesis, "genesis"},
                                                        {Column::customBuilt, "custom-built"},
                                                        {Column::product, "product"},
                                                        {Column::commodity, "commodity"}});

template <>
inline constexpr auto tokenTable<Row> = std::to_array<std::pair<Row, std::string_view>>(
    {{Row::backEnd, "back-end"}, {Row::middle, "middle"}, {Row::userFacing, "user-facing"}});

template <>
inline constexpr auto
    tokenTable<CostConfidence> = std::to_array<std::pair<CostConfidence, std::string_view>>(
        {{CostConfidence::verified, "verified"},
         {CostConfidence::reported, "reported"},
         {CostConfidence::estimated, "estimated"}});

template <>
inline constexpr auto tokenTable<Provision> =
    std::to_array<std::pair<Provision, std::string_view>>({{Provision::contract, "contract"},
                                                           {Provision::inHouse, "in-house"},
                                                           {Provision::none, "none"}});

template <>
inline constexpr auto tokenTable<Hosting> =
    std::to_array<std::pair<Hosting, std::string_view>>({{Hosting::cloud, "cloud"},
                                                         {Hosting::hosted, "hosted"},
                                                         {Hosting::onPremises, "on-premises"},
                                                         {Hosting::none, "none"}});

template <>
inline constexpr auto
    tokenTable<DataSensitivity> = std::to_array<std::pair<DataSensitivity, std::string_view>>(
        {{DataSensitivity::none, "none"},
         {DataSensitivity::personal, "personal"},
         {DataSensitivity::specialCategory, "special-category"}});

template <>
inline constexpr auto tokenTable<Verdict> = std::to_array<std::pair<Verdict, std::string_view>>(
    {{Verdict::confirmed, "confirmed"}, {Verdict::refused, "refused"}});

template <class Enum>
constexpr std::string_view tokenOf(Enum value) {
    for (const auto& row : tokenTable<Enum>) {
        if (row.first == value) return row.second;
    }
    return {};
}

template <class Enum>
constexpr std::optional<Enum> fromToken(std::string_view token) {
    for (const auto& row : tokenTable<Enum>) {
        if (row.second == token) return row.first;
    }
    return std::nullopt;
}

} // namespace rightward
