// SPDX-License-Identifier: MIT
#include "exact/label_layout.h"

#include "exact/label_candidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace rightward {
namespace {

constexpr double touching = 0.01; ///< pixels, for rounding

bool areOver(const QRectF& one, const QRectF& other) {
    return one.left() + touching < other.right() && other.left() + touching < one.right() &&
           one.top() + touching < other.bottom() && other.top() + touching < one.bottom();
}

/// Chooses one candidate for each dot: first for those with the least room, each the best that is
/// free. Whatever found nothing free pushes others aside that can go elsewhere.
class Chooser {
public:
    Chooser(const std::vector<DotWithName>& dots, const LabelRoom& room)
        : m_finder(dots, room), m_hasFar(dots.size(), false), m_rects(dots.size()),
          m_chosen(dots.size(), none) {
        for (std::size_t dot = 0; dot < dots.size(); ++dot)
            m_candidates.push_back(m_finder.near(dot));
    }

    void keep(const std::vector<DotWithName>& dots, const std::vector<PlacedLabel>& before);
    void chooseAll();

    std::vector<PlacedLabel> labels() const {
        std::vector<PlacedLabel> labels;
        for (std::size_t dot = 0; dot < m_chosen.size(); ++dot)
            labels.push_back(m_candidates[dot][m_chosen[dot]].label);
        return labels;
    }

private:
    static constexpr std::size_t none = std::size_t(-1);
    /// How many of its candidates a label tries when it pushes, by how many pushes may follow.
    static constexpr std::size_t mostPushed = 2;

    bool isChosen(std::size_t dot) const { return m_chosen[dot] != none; }
    void choose(std::size_t dot, std::size_t candidate) {
        m_chosen[dot] = candidate;
        m_rects[dot] = m_candidates[dot][candidate].label.rect;
    }
    void drop(std::size_t dot) {
        m_chosen[dot] = none;
        m_rects[dot] = {};
    }

    /// The dots whose labels lie over the rectangle, but no more than `most`.
    std::vector<std::size_t> under(const QRectF& rect, std::size_t own, std::size_t most) const {
        std::vector<std::size_t> found;
        for (std::size_t dot = 0; dot < m_rects.size() && found.size() < most; ++dot) {
            if (dot != own && areOver(rect, m_rects[dot])) found.push_back(dot);
        }
        return found;
    }
    bool isFree(const QRectF& rect, std::size_t own) const {
        for (std::size_t dot = 0; dot < m_rects.size(); ++dot) {
            if (dot != own && areOver(rect, m_rects[dot])) return false;
        }
        return true;
    }

    bool chooseFree(std::size_t dot) {
        if (chooseFreeFrom(dot, 0)) return true;
        const auto near = m_candidates[dot].size();
        return addFar(dot) && chooseFreeFrom(dot, near);
    }
    bool chooseFreeFrom(std::size_t dot, std::size_t first) {
        const auto& candidates = m_candidates[dot];
        for (auto i = first; i < candidates.size(); ++i) {
            if (!isFree(candidates[i].label.rect, dot)) continue;
            choose(dot, i);
            return true;
        }
        return false;
    }
    /// False where they were there.
    bool addFar(std::size_t dot) {
        if (m_hasFar[dot]) return false;
        m_hasFar[dot] = true;
        auto& all = m_candidates[dot];
        auto far = m_finder.far(dot);
        all.insert(all.end(), far.begin(), far.end());
        if (all.empty()) all.push_back(m_finder.last(dot));
        return true;
    }

    bool pushFor(std::size_t dot, int pushes) {
        const auto& candidates = m_candidates[dot];
        for (std::size_t i = 0; i < candidates.size() && m_budget > 0; ++i) {
            const auto pushed = under(candidates[i].label.rect, dot, mostPushed + 1);
            if (pushed.size() > mostPushed) continue;
            if (goesWith(dot, i, pushed, pushes)) return true;
        }
        return false;
    }

    /// Whether all that are pushed find another place; otherwise all is as it was.
    bool goesWith(std::size_t dot, std::size_t candidate, const std::vector<std::size_t>& pushed,
                  int pushes) {
        const auto chosen = m_chosen;
        const auto rects = m_rects;
        for (const auto other : pushed)
            drop(other);
        choose(dot, candidate);
        for (const auto other : pushed) {
            --m_budget;
            if (chooseFree(other) || (pushes > 1 && pushFor(other, pushes - 1))) continue;
            m_chosen = chosen;
            m_rects = rects;
            return false;
        }
        return true;
    }

    void chooseLeastBad(std::size_t dot) {
        const auto& candidates = m_candidates[dot];
        std::size_t best = 0;
        auto fewest = m_rects.size();
        for (std::size_t i = 0; i < candidates.size() && fewest > 1; ++i) {
            const auto count = under(candidates[i].label.rect, dot, fewest).size();
            if (count < fewest) {
                fewest = count;
                best = i;
            }
        }
        choose(dot, best);
    }

    std::vector<std::size_t> withLeastRoomFirst() const {
        std::vector<std::size_t> order(m_candidates.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) {
            return m_candidates[one].size() < m_candidates[other].size();
        });
        return order;
    }

    LabelCandidates m_finder;
    std::vector<std::vector<LabelCandidate>> m_candidates; ///< best liked first
    std::vector<bool> m_hasFar;
    std::vector<QRectF> m_rects; ///< empty where nothing is chosen
    std::vector<std::size_t> m_chosen;
    int m_budget = 3'000; ///< places to look for before all has to do as it is
};

void Chooser::keep(const std::vector<DotWithName>& dots, const std::vector<PlacedLabel>& before) {
    // What is beside its dot as it was is the candidate nearest to it.
    for (std::size_t dot = 0; dot < std::min(dots.size(), before.size()); ++dot) {
        if (before[dot].needsLine) addFar(dot);
        const auto& candidates = m_candidates[dot];
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const auto& label = candidates[i].label;
            if (label.shape != before[dot].shape) continue;
            const auto moved = label.rect.center() - before[dot].rect.center();
            if (std::hypot(moved.x(), moved.y()) > 0.5 || !isFree(label.rect, dot)) continue;
            choose(dot, i);
            break;
        }
    }
}

void Chooser::chooseAll() {
    std::vector<std::size_t> left;
    for (const auto dot : withLeastRoomFirst()) {
        if (!isChosen(dot) && !chooseFree(dot)) left.push_back(dot);
    }
    std::vector<std::size_t> stuck;
    for (const auto dot : left) {
        if (!chooseFree(dot) && !pushFor(dot, 2)) stuck.push_back(dot);
    }
    for (const auto dot : stuck) {
        if (!chooseFree(dot)) chooseLeastBad(dot);
    }
}

bool isOnDot(const QRectF& rect, const DotWithName& dot) {
    const auto x = std::max({rect.left() - dot.centre.x(), 0.0, dot.centre.x() - rect.right()});
    const auto y = std::max({rect.top() - dot.centre.y(), 0.0, dot.centre.y() - rect.bottom()});
    return std::hypot(x, y) + touching < dot.radius;
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<DotWithName>& dots, const LabelRoom& room,
                                     const std::vector<PlacedLabel>& before) {
    Chooser chooser(dots, room);
    chooser.keep(dots, before);
    chooser.chooseAll();
    return chooser.labels();
}

LabelFaults faultsIn(const std::vector<DotWithName>& dots, const std::vector<PlacedLabel>& labels,
                     const QRectF& inside) {
    LabelFaults faults;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& rect = labels[i].rect;
        if (!inside.contains(rect)) ++faults.outside;
        for (std::size_t j = 0; j < labels.size(); ++j) {
            if (j > i && areOver(rect, labels[j].rect)) ++faults.overLabels;
            if (j != i && isOnDot(rect, dots[j])) ++faults.overDots;
        }
    }
    return faults;
}

} // namespace rightward
