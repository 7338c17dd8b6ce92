// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/suggest.h"
#include "compare/marks.h"
#include "sidebyside/map_choice.h"
#include "sidebyside/pane_map.h"

#include <QStringList>

#include <array>
#include <memory>

namespace rightward {

enum class Side : std::uint8_t { left, right };
inline constexpr std::array bothSides{Side::left, Side::right};
constexpr std::size_t indexOf(Side side) { return static_cast<std::size_t>(side); }
constexpr Side otherSide(Side side) { return side == Side::left ? Side::right : Side::left; }

/// Two maps side by side: which they are, what they come to together, and what of it is selected
/// and looked for. The panes, the overlay, the table and the details all read from here and are
/// told from here. Compares only while it is active, so that work on a single map waits for
/// nothing.
class TwoMaps : public QObject {
    Q_OBJECT

public:
    explicit TwoMaps(Session& session, QObject* parent = nullptr);

    /// Becoming active takes the session's map for the left side unless it is on a side already.
    void setActive(bool isActive);

    void choose(Side side, const MapChoice& choice);
    /// Puts another council's library beside the session's, to be read and never written. Its maps
    /// can be chosen from now on; the first comes up on the right.
    void openBeside(Library other, const QString& name);

    /// From the session's library, then from the other one.
    std::vector<MapChoice> choices() const;
    QString textOf(const MapChoice& choice) const;
    const std::optional<MapChoice>& choice(Side side) const { return m_choices[indexOf(side)]; }
    PaneMap& pane(Side side) { return *m_panes[indexOf(side)]; }
    const PaneMap& pane(Side side) const { return *m_panes[indexOf(side)]; }

    /// Null while a side is empty. It points into copies that live until compared() is emitted
    /// again.
    const Comparison* comparison() const { return m_comparison ? &*m_comparison : nullptr; }
    /// What the comparison goes by: what people of this library said, and today's settings.
    ComparisonTerms terms() const;
    /// The council whose map stands on a side, and what the version is called that does; only while
    /// there is a comparison.
    const Council& council(Side side) const;
    QString versionName(Side side) const;
    /// The map on a side as the comparison holds it.
    const Map& comparedMap(Side side) const { return *m_held[indexOf(side)]; }
    /// What each map is called in headings and sentences, left and right.
    const QStringList& labels() const { return m_labels; }

    /// The row of a capability of one side, what only one map has included; null for none.
    const ComparedRow* rowOf(Side side, CapabilityId id) const;
    /// That of what is selected, on whichever side.
    const ComparedRow* selectedRow() const;
    /// Selects the first of what each side has of it.
    void select(const ComparedRow& row);

    /// What is looked for: what bears this mark, or everything.
    const std::optional<Mark>& filter() const { return m_filter; }
    void setFilter(std::optional<Mark> filter);

    /// Whether what a person says of two can be kept: one has to be in the session's library.
    bool maySay(CapabilityId one, CapabilityId other) const;
    void say(CapabilityId one, CapabilityId other, Verdict verdict);
    /// What a person said of two of these maps' capabilities, one on each side.
    std::vector<const Match*> said() const;
    void forget(MatchId id);

Q_SIGNALS:
    /// What is compared, or what it comes to, is new.
    void compared();
    void selectionChanged();
    void filterChanged();

private:
    const Library& libraryOf(const MapChoice& choice) const;
    bool isThere(const std::optional<MapChoice>& choice) const;
    void settleChoices();
    std::optional<MapChoice> counterpart(const MapChoice& of) const;
    void show(Side side);
    void follow();
    void compareAgain();
    void letGo();
    void indexRows();
    void mirrorSelection(Side from);

    Session& m_session;
    std::array<PaneMap*, 2> m_panes;
    std::array<std::optional<MapChoice>, 2> m_choices;
    std::shared_ptr<const Library> m_other;
    QString m_otherName;
    Suggester m_suggester;
    CouncilRegister m_councils;
    Settings m_settings;

    std::vector<Shared<Map>> m_held; ///< what the comparison points into
    std::optional<Comparison> m_comparison;
    std::array<std::map<CapabilityId, const ComparedRow*>, 2> m_rows;
    QStringList m_labels;
    std::optional<Mark> m_filter;
    bool m_isActive = false;
    bool m_isMirroring = false;
};

} // namespace rightward
