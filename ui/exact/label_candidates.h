// SPDX-License-Identifier: MIT
#pragma once

#include "exact/label_layout.h"

#include <memory>
#include <span>
#include <vector>

namespace rightward {

/// Where a label might go, whatever other labels do.
struct LabelCandidate {
    PlacedLabel label;
    double cost = 0; ///< how little it is liked
};

/// Finds them. Borrows the dots and the room.
class LabelCandidates {
public:
    LabelCandidates(const std::vector<DotWithName>& dots, const LabelRoom& room);
    ~LabelCandidates();
    LabelCandidates(const LabelCandidates&) = delete;
    LabelCandidates& operator=(const LabelCandidates&) = delete;

    /// Around a dot, best liked first: all inside, none on its own dot nor on another's.
    std::vector<LabelCandidate> near(std::size_t dot) const;
    /// The same farther away, which takes longer to look through and is seldom needed.
    std::vector<LabelCandidate> far(std::size_t dot) const;
    /// Inside, whatever it covers.
    LabelCandidate last(std::size_t dot) const;

private:
    class DotGrid;

    std::vector<LabelCandidate> within(std::size_t dot, std::span<const double> gaps) const;

    const std::vector<DotWithName>& m_dots;
    const LabelRoom& m_room;
    std::unique_ptr<DotGrid> m_grid;
};

} // namespace rightward
