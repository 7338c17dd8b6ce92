// SPDX-License-Identifier: MIT
#include "model/capability.h"

namespace rightward {

std::optional<CatalogueId> CatalogueId::parse(std::string_view text) {
    constexpr std::size_t maxLength = 64;
    if (text.empty() || text.size() > maxLength) return std::nullopt;
    char previous = '-';
    for (const char c : text) {
        const bool isWordPart = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!isWordPart && (c != '-' || previous == '-')) return std::nullopt;
        previous = c;
    }
    if (previous == '-') return std::nullopt;
    return CatalogueId(std::string(text));
}

std::optional<Date> notifyBy(const Details& details) {
    if (!details.contractEnd || !details.noticeMonths) return std::nullopt;
    return details.contractEnd->monthsEarlier(details.noticeMonths->value());
}

} // namespace rightward
