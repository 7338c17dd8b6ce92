// SPDX-License-Identifier: MIT
#include "compare/flags.h"

#include "compare/costs.h"

#include <algorithm>

namespace rightward {
namespace {

class Raising {
public:
    Raising(const Members& members, const FlagTerms& terms) : m_members(members), m_terms(terms) {}

    std::vector<Flag> all() {
        raiseConsent();
        raiseThreshold();
        raiseOfDetails();
        std::stable_sort(m_flags.begin(), m_flags.end(),
                         [](const Flag& one, const Flag& other) { return one.code < other.code; });
        return std::move(m_flags);
    }

private:
    /// Of a new contract; nothing on a day before the settings begin or where no cost is known.
    std::optional<std::int64_t> contractValue(const Members& members) const {
        const auto costs = costsOf(members);
        const auto* years = m_terms.settings.contractYears.on(m_terms.on);
        if (!years || costs.knownCount == 0) return std::nullopt;
        return costs.known * years->value;
    }

    std::optional<Date> vestingDay(std::size_t map) const {
        return map < m_terms.vestingDays.size() ? m_terms.vestingDays[map] : std::nullopt;
    }

    void raiseConsent() {
        const auto* threshold = m_terms.settings.consentThreshold.on(m_terms.on);
        for (std::size_t map = 0; map < m_members.size(); ++map) {
            const auto day = vestingDay(map);
            const auto value = contractValue({m_members[map]});
            if (threshold && day && m_terms.on < *day && value && *value > threshold->value) {
                m_flags.push_back(
                    {FlagCode::consentLikely, map, nullptr, day, *value, threshold->value});
            }
        }
    }

    void raiseThreshold() {
        constexpr std::int64_t percent = 100;
        const auto* threshold = m_terms.settings.procurementThreshold.on(m_terms.on);
        const auto* vat = m_terms.settings.vatPercent.on(m_terms.on);
        const auto value = contractValue(m_members);
        if (!threshold || !vat || !value) return;
        const auto withVat = *value + *value * vat->value / percent;
        if (withVat < threshold->value) return;
        m_flags.push_back(
            {FlagCode::aboveThreshold, 0, nullptr, threshold->from, withVat, threshold->value});
    }

    void raiseOfDetails() {
        forEachMember(m_members, [&](std::size_t map, const Capability& each) {
            const auto& details = each.details;
            const auto raise = [&](FlagCode code, std::optional<Date> date = {}) {
                m_flags.push_back({code, map, &each, date, 0, 0});
            };
            if (details.dataSensitivity == DataSensitivity::specialCategory)
                raise(FlagCode::specialCategory);
            if (details.alreadySharedWith) raise(FlagCode::sharedAlready);
            if (const auto day = vestingDay(map);
                day && !isFree(details) && details.contractEnd && *details.contractEnd < *day)
                raise(FlagCode::endsBeforeVesting, day);
            if (details.annualCost && details.costConfidence == CostConfidence::estimated)
                raise(FlagCode::costEstimated);
        });
    }

    const Members& m_members;
    const FlagTerms& m_terms;
    std::vector<Flag> m_flags;
};

} // namespace

std::vector<Flag> flagsOf(const Members& members, const FlagTerms& terms) {
    return Raising(members, terms).all();
}

std::optional<Date> vestingDayOf(const Council& council, const CouncilRegister& known) {
    const auto name = folded(council.name.text());
    for (const auto& each : known.councils) {
        const bool isIt =
            council.gssCode ? each.gssCode == council.gssCode->text() : folded(each.name) == name;
        if (isIt) return each.ends;
    }
    return std::nullopt;
}

} // namespace rightward
