// SPDX-License-Identifier: MIT
#pragma once

#include "compare/matching.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace rightward {

/// A capability on one of the maps, with what it can be recognised by.
struct Standing {
    std::size_t map{};
    const Capability* capability{};
    std::string foldedName;
    /// The id that it points to or that its name means; empty where there is none.
    std::string entry;
};

/// Capabilities that grow together into one thing, step by step.
class Clumps {
public:
    /// Each alone.
    explicit Clumps(std::vector<Standing> all);

    const std::vector<Standing>& all() const { return m_all; }
    std::size_t clumpOf(std::size_t one) const { return m_clumpOf[one]; }
    /// Whether a person, or being one record, made it.
    bool isSettled(std::size_t clump) const { return m_clumps[clump].isSettled; }
    const std::set<std::string>& entriesOf(std::size_t clump) const {
        return m_clumps[clump].entries;
    }

    void refuse(std::size_t one, std::size_t other);
    /// For what is certain: whatever stands against it.
    void settle(std::size_t one, std::size_t other, MatchGround ground);
    /// False, and nothing done, where one was refused for one of the other, or where both have
    /// something of one map and it is settled which of that map's is meant.
    bool join(std::size_t clump, std::size_t other, MatchGround ground);

    /// Those that reach over several maps, and what is left.
    Matching matching(std::size_t maps) const;

private:
    struct Clump {
        std::vector<std::size_t> members;
        std::set<std::size_t> maps;
        std::set<std::string> entries;
        bool isSettled = false;
        MatchGround ground = MatchGround::confirmed;
    };

    bool areRefused(std::size_t clump, std::size_t other) const;
    void merge(std::size_t clump, std::size_t other, MatchGround ground);

    std::vector<Standing> m_all;
    std::vector<std::size_t> m_clumpOf;
    std::vector<Clump> m_clumps;
    std::vector<std::vector<std::size_t>> m_refused; ///< for each capability
};

} // namespace rightward
