// SPDX-License-Identifier: MIT
#include "compare/clumps.h"

#include <algorithm>
#include <tuple>

namespace rightward {
namespace {

bool isNamedBefore(const Capability* one, const Capability* other) {
    return std::tie(one->name, one->id) < std::tie(other->name, other->id);
}

/// The name and the id of the first map's first member, and so on.
bool isRowBefore(const Matched& one, const Matched& other) {
    return std::lexicographical_compare(
        one.members.begin(), one.members.end(), other.members.begin(), other.members.end(),
        [](const auto& here, const auto& there) {
            // What a map lacks goes last, or rows of the first map would not stand together.
            if (here.empty() || there.empty()) return !here.empty() && there.empty();
            return std::lexicographical_compare(here.begin(), here.end(), there.begin(),
                                                there.end(), isNamedBefore);
        });
}

template <class Value>
bool haveCommon(const std::set<Value>& one, const std::set<Value>& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](const Value& each) { return other.contains(each); });
}

} // namespace

Clumps::Clumps(std::vector<Standing> all)
    : m_all(std::move(all)), m_clumpOf(m_all.size()), m_clumps(m_all.size()),
      m_refused(m_all.size()) {
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        m_clumpOf[i] = i;
        m_clumps[i].members = {i};
        m_clumps[i].maps = {m_all[i].map};
        if (!m_all[i].entry.empty()) m_clumps[i].entries = {m_all[i].entry};
    }
}

void Clumps::refuse(std::size_t one, std::size_t other) {
    m_refused[one].push_back(other);
    m_refused[other].push_back(one);
}

void Clumps::settle(std::size_t one, std::size_t other, MatchGround ground) {
    const auto clump = m_clumpOf[one];
    if (clump != m_clumpOf[other]) merge(clump, m_clumpOf[other], ground);
    m_clumps[m_clumpOf[one]].isSettled = true;
}

bool Clumps::join(std::size_t clump, std::size_t other, MatchGround ground) {
    const auto& here = m_clumps[clump];
    const auto& there = m_clumps[other];
    if ((here.isSettled || there.isSettled) && haveCommon(here.maps, there.maps)) return false;
    if (areRefused(clump, other)) return false;
    merge(clump, other, ground);
    return true;
}

bool Clumps::areRefused(std::size_t clump, std::size_t other) const {
    if (m_clumps[clump].members.size() > m_clumps[other].members.size()) std::swap(clump, other);
    const auto& members = m_clumps[clump].members;
    return std::any_of(members.begin(), members.end(), [&](std::size_t member) {
        const auto& refused = m_refused[member];
        return std::any_of(refused.begin(), refused.end(),
                           [&](std::size_t each) { return m_clumpOf[each] == other; });
    });
}

void Clumps::merge(std::size_t clump, std::size_t other, MatchGround ground) {
    // The smaller goes into the larger, so that none is moved often.
    if (m_clumps[clump].members.size() < m_clumps[other].members.size()) std::swap(clump, other);
    auto& here = m_clumps[clump];
    auto& there = m_clumps[other];
    for (const auto member : there.members)
        m_clumpOf[member] = clump;
    here.members.insert(here.members.end(), there.members.begin(), there.members.end());
    here.maps.merge(there.maps);
    here.entries.merge(there.entries);
    here.isSettled |= there.isSettled;
    here.ground = std::max({here.ground, there.ground, ground});
    there = {};
}

Matching Clumps::matching(std::size_t maps) const {
    Matching result;
    result.unmatched.resize(maps);
    for (const auto& clump : m_clumps) {
        Matched row{clump.ground, Members(maps)};
        auto& members = clump.maps.size() > 1 ? row.members : result.unmatched;
        for (const auto member : clump.members)
            members[m_all[member].map].push_back(m_all[member].capability);
        for (auto& each : row.members)
            std::sort(each.begin(), each.end(), isNamedBefore);
        if (clump.maps.size() > 1) result.matched.push_back(std::move(row));
    }
    for (auto& each : result.unmatched)
        std::sort(each.begin(), each.end(), isNamedBefore);
    std::sort(result.matched.begin(), result.matched.end(), isRowBefore);
    return result;
}

} // namespace rightward
