// SPDX-License-Identifier: MIT
#include "sidebyside/two_maps.h"

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"

#include <algorithm>

namespace rightward {

TwoMaps::TwoMaps(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session), m_panes{new PaneMap(session, this), new PaneMap(session, this)},
      m_suggester(session.catalogue()), m_councils(shippedCouncils()),
      m_settings(shippedSettings()) {
    connect(&session, &Session::changed, this, &TwoMaps::follow);
    connect(&session, &Session::mapShown, this, [this] {
        if (m_isActive) follow();
    });
    for (const Side side : bothSides)
        connect(&pane(side), &PaneMap::selectionChanged, this,
                [this, side] { mirrorSelection(side); });
}

void TwoMaps::setActive(bool isActive) {
    m_isActive = isActive;
    // What is held would be copied at the next edit.
    if (!isActive) return letGo();
    const auto shown = m_session.mapId();
    const auto isOn = [&](const std::optional<MapChoice>& choice) {
        return choice && !choice->isFromOther && choice->map == shown;
    };
    if (shown && std::none_of(m_choices.begin(), m_choices.end(), isOn)) {
        m_choices[indexOf(Side::left)] = MapChoice{*shown, {}};
        show(Side::left);
    }
    follow();
}

const Library& TwoMaps::libraryOf(const MapChoice& choice) const {
    return choice.isFromOther && m_other ? *m_other : m_session.library();
}

bool TwoMaps::isThere(const std::optional<MapChoice>& choice) const {
    if (!choice || (choice->isFromOther && !m_other)) return false;
    const auto* map = libraryOf(*choice).map(choice->map);
    return map && (!choice->version || map->versions.contains(*choice->version));
}

/// The newest map of another council, else another map, else another state of it.
std::optional<MapChoice> TwoMaps::counterpart(const MapChoice& of) const {
    const auto all = choices();
    const auto councilOf = [&](const MapChoice& choice) {
        return libraryOf(choice).map(choice.map)->info.council;
    };
    const auto pick = [&](auto isGood) -> std::optional<MapChoice> {
        const auto found = std::find_if(all.begin(), all.end(), isGood);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    if (auto council =
            pick([&](const MapChoice& each) { return councilOf(each) != councilOf(of); }))
        return council;
    if (auto map = pick([&](const MapChoice& each) { return each.map != of.map; })) return map;
    return pick([&](const MapChoice& each) { return each != of; });
}

void TwoMaps::settleChoices() {
    for (const Side side : bothSides) {
        auto& choice = m_choices[indexOf(side)];
        if (isThere(choice)) continue;
        const auto& beside = m_choices[indexOf(otherSide(side))];
        const auto first =
            m_session.mapId() ? std::optional(MapChoice{*m_session.mapId(), {}}) : std::nullopt;
        const auto next = isThere(beside) ? counterpart(*beside) : first;
        if (choice == next) continue;
        choice = next;
        show(side);
    }
}

void TwoMaps::show(Side side) {
    const auto& choice = m_choices[indexOf(side)];
    if (!isThere(choice)) return pane(side).showNothing();
    if (!choice->isFromOther && !choice->version) return pane(side).showOwn(choice->map);
    auto library =
        choice->isFromOther ? m_other : std::make_shared<const Library>(m_session.library());
    pane(side).showStill(*mapOf(*library, *choice), library);
}

void TwoMaps::choose(Side side, const MapChoice& choice) {
    if (m_choices[indexOf(side)] == choice) return;
    m_choices[indexOf(side)] = choice;
    show(side);
    follow();
}

void TwoMaps::openBeside(Library other, const QString& name) {
    m_other = std::make_shared<const Library>(std::move(other));
    m_otherName = name;
    const auto maps = choicesIn(*m_other, true);
    for (const Side side : bothSides) {
        auto& choice = m_choices[indexOf(side)];
        if (choice && choice->isFromOther) choice.reset();
    }
    if (!maps.empty()) m_choices[indexOf(Side::right)] = maps.front();
    for (const Side side : bothSides)
        show(side);
    follow();
}

std::vector<MapChoice> TwoMaps::choices() const {
    auto all = choicesIn(m_session.library(), false);
    if (m_other) {
        const auto others = choicesIn(*m_other, true);
        all.insert(all.end(), others.begin(), others.end());
    }
    return all;
}

QString TwoMaps::textOf(const MapChoice& choice) const {
    const auto text = choiceText(libraryOf(choice), choice);
    return choice.isFromOther ? tr("%1 (in %2, only read)").arg(text, m_otherName) : text;
}

void TwoMaps::follow() {
    if (!m_isActive) return;
    settleChoices();
    compareAgain();
    Q_EMIT compared();
    for (auto* pane : m_panes)
        pane->follow();
}

/// What people of the other library said is not this one's word.
ComparisonTerms TwoMaps::terms() const {
    FlagTerms flags{m_settings, today(), {}};
    for (const Side side : bothSides)
        flags.vestingDays.push_back(vestingDayOf(council(side), m_councils));
    return {m_session.catalogue(), m_suggester, m_session.library().matches, std::move(flags)};
}

const Council& TwoMaps::council(Side side) const {
    return libraryOf(m_choices[indexOf(side)].value()).councils.at(comparedMap(side).info.council);
}

QString TwoMaps::versionName(Side side) const {
    const auto& choice = m_choices[indexOf(side)].value();
    if (!choice.version) return {};
    return toQt(libraryOf(choice).map(choice.map)->versions.at(*choice.version).name.text());
}

void TwoMaps::letGo() {
    for (auto& rows : m_rows)
        rows.clear();
    m_comparison.reset();
    m_held.clear();
}

void TwoMaps::indexRows() {
    for (const auto* rows : {&m_comparison->rows, &m_comparison->alone}) {
        for (const auto& row : *rows) {
            forEachMember(row.members, [&](std::size_t map, const Capability& each) {
                m_rows[map].emplace(each.id, &row);
            });
        }
    }
}

void TwoMaps::compareAgain() {
    letGo();
    m_labels = {QString(), QString()};
    const auto& [left, right] = m_choices;
    if (!left || !right) return;
    for (const auto& choice : {*left, *right})
        m_held.push_back(*mapOf(libraryOf(choice), choice));
    m_comparison = comparisonOf({&m_held[0]->content, &m_held[1]->content}, terms());
    indexRows();
    const auto [one, other] = labelsOf(libraryOf(*left), *left, libraryOf(*right), *right);
    m_labels = {one, other};
}

const ComparedRow* TwoMaps::rowOf(Side side, CapabilityId id) const {
    const auto& rows = m_rows[indexOf(side)];
    const auto found = rows.find(id);
    return found == rows.end() ? nullptr : found->second;
}

const ComparedRow* TwoMaps::selectedRow() const {
    for (const Side side : bothSides) {
        if (const auto* selected = pane(side).selected()) return rowOf(side, selected->id);
    }
    return nullptr;
}

void TwoMaps::select(const ComparedRow& row) {
    // Copied: whoever is told first may ask for a new comparison.
    std::array<std::optional<CapabilityId>, 2> ids;
    for (const Side side : bothSides) {
        const auto& members = row.members[indexOf(side)];
        if (!members.empty()) ids[indexOf(side)] = members.front()->id;
    }
    m_isMirroring = true;
    for (const Side side : bothSides)
        pane(side).select(ids[indexOf(side)]);
    m_isMirroring = false;
    Q_EMIT selectionChanged();
}

/// What is selected on one side selects what it is on the other.
void TwoMaps::mirrorSelection(Side from) {
    if (m_isMirroring || !m_comparison) return;
    const auto* selected = pane(from).selected();
    const auto* row = selected ? rowOf(from, selected->id) : nullptr;
    std::optional<CapabilityId> counterpart;
    if (row && !row->members[indexOf(otherSide(from))].empty())
        counterpart = row->members[indexOf(otherSide(from))].front()->id;
    m_isMirroring = true;
    pane(otherSide(from)).select(counterpart);
    m_isMirroring = false;
    Q_EMIT selectionChanged();
}

void TwoMaps::setFilter(std::optional<Mark> filter) {
    if (m_filter == filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

bool TwoMaps::maySay(CapabilityId one, CapabilityId other) const {
    const auto& library = m_session.library();
    return one != other && (library.capability(one) || library.capability(other));
}

void TwoMaps::say(CapabilityId one, CapabilityId other, Verdict verdict) {
    if (!maySay(one, other)) return;
    m_session.perform(setMatch(m_session.library(), freshId<MatchId>(), one, other, verdict));
}

std::vector<const Match*> TwoMaps::said() const {
    std::vector<const Match*> about;
    if (!m_comparison) return about;
    const auto isOn = [&](std::size_t map, CapabilityId id) {
        return m_held[map]->content.capabilities.contains(id);
    };
    for (const auto& [id, match] : m_session.library().matches) {
        if ((isOn(0, match.a) && isOn(1, match.b)) || (isOn(0, match.b) && isOn(1, match.a)))
            about.push_back(&match);
    }
    return about;
}

void TwoMaps::forget(MatchId id) { m_session.perform(forgetMatch(m_session.library(), id)); }

} // namespace rightward
