// SPDX-License-Identifier: MIT
#include "sidebyside/match_names.h"

#include "bridge/attempt.h"
#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "sidebyside/pair_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {
namespace {

/// What has nothing on the other side first, then the rest, each by name.
std::vector<const Capability*> byNeed(const MapContent& content, const TwoMaps& sides, Side side) {
    std::vector<const Capability*> all;
    for (const auto& [id, each] : content.capabilities)
        all.push_back(&each);
    const auto key = [&](const Capability* each) {
        const auto* row = sides.rowOf(side, each->id);
        return std::tuple(row && row->ground, folded(each->name.text()), each->id);
    };
    std::sort(all.begin(), all.end(),
              [&](const auto* one, const auto* other) { return key(one) < key(other); });
    return all;
}

QString nameOn(const TwoMaps& sides, const Match& match, Side side) {
    const auto* map = sides.pane(side).map();
    for (const auto id : {match.a, match.b}) {
        const auto found = map->content.capabilities.find(id);
        if (found != map->content.capabilities.end()) return toQt(found->second.name.text());
    }
    return {};
}

/// Selects a line after one was taken out, so that the next can be judged at once.
void selectNear(QListWidget& list, int row) {
    if (list.count() > 0) list.setCurrentRow(std::clamp(row, 0, list.count() - 1));
}

} // namespace

MatchNames::MatchNames(TwoMaps& sides, QWidget* parent)
    : QDialog(parent), m_sides(sides), m_suggested(new QListWidget(this)),
      m_same(new QPushButton(tr("They are the &same"), this)),
      m_notSame(new QPushButton(tr("They are &not the same"), this)), m_names{new QComboBox(this),
                                                                              new QComboBox(this)},
      m_match(new QPushButton(tr("&Match these two"), this)), m_said(new QListWidget(this)),
      m_takeBack(new QPushButton(tr("&Take back"), this)) {
    setWindowTitle(tr("Match names"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeSuggested(), 2);
    column->addWidget(makeByHand());
    column->addWidget(makeSaid(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr QSize roomy(720, 560);
    resize(roomy);
    connect(&sides, &TwoMaps::compared, this, &MatchNames::refresh);
    refresh();
    selectNear(*m_suggested, 0);
}

QWidget* MatchNames::makeSuggested() {
    auto* box = new QGroupBox(tr("May be the same, for you to say"), this);
    auto* column = new QVBoxLayout(box);
    m_suggested->setAccessibleName(tr("What may be the same"));
    m_suggested->setAlternatingRowColors(true);
    column->addWidget(m_suggested);
    auto* row = new QHBoxLayout;
    row->addWidget(m_same);
    row->addWidget(m_notSame);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_same, &QPushButton::clicked, this, [this] { saySuggested(Verdict::confirmed); });
    connect(m_notSame, &QPushButton::clicked, this, [this] { saySuggested(Verdict::refused); });
    connect(m_suggested, &QListWidget::currentRowChanged, this, &MatchNames::enableButtons);
    return box;
}

QWidget* MatchNames::makeByHand() {
    auto* box = new QGroupBox(tr("Match any two; one can be matched with several"), this);
    auto* row = new QHBoxLayout(box);
    for (const Side side : bothSides) {
        auto* names = m_names[indexOf(side)];
        names->setAccessibleName(side == Side::left ? tr("Capability on the left")
                                                    : tr("Capability on the right"));
        names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(names, 1);
    }
    row->addWidget(m_match);
    connect(m_match, &QPushButton::clicked, this, &MatchNames::sayByHand);
    return box;
}

QWidget* MatchNames::makeSaid() {
    auto* box = new QGroupBox(tr("What was said before"), this);
    auto* column = new QVBoxLayout(box);
    m_said->setAccessibleName(tr("What was said before"));
    m_said->setAlternatingRowColors(true);
    column->addWidget(m_said);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &MatchNames::takeBack);
    connect(m_said, &QListWidget::currentRowChanged, this, &MatchNames::enableButtons);
    return box;
}

void MatchNames::refresh() {
    refreshSuggested();
    refreshByHand();
    refreshSaid();
    enableButtons();
}

void MatchNames::refreshSuggested() {
    const int row = m_suggested->currentRow();
    m_suggested->clear();
    m_pairs.clear();
    const auto* comparison = m_sides.comparison();
    if (!comparison) return;
    for (const auto& each : comparison->suggested) {
        m_pairs.push_back({each.members[0].front()->id, each.members[1].front()->id});
        m_suggested->addItem(
            tr("%1 — %2   (%3)")
                .arg(namesText(each.members[0]), namesText(each.members[1]), suggestionText(each)));
    }
    selectNear(*m_suggested, row);
}

void MatchNames::refreshByHand() {
    for (const Side side : bothSides) {
        auto* names = m_names[indexOf(side)];
        auto& ids = m_ids[indexOf(side)];
        const auto chosen = names->currentIndex() < 0
                                ? std::optional<CapabilityId>()
                                : ids[static_cast<std::size_t>(names->currentIndex())];
        names->clear();
        ids.clear();
        const auto* map = m_sides.pane(side).map();
        if (!map || !m_sides.comparison()) continue;
        for (const auto* each : byNeed(map->content, m_sides, side)) {
            names->addItem(toQt(each->name.text()));
            ids.push_back(each->id);
            if (each->id == chosen) names->setCurrentIndex(names->count() - 1);
        }
    }
}

void MatchNames::refreshSaid() {
    const int row = m_said->currentRow();
    m_said->clear();
    m_saidIds.clear();
    for (const auto* match : m_sides.said()) {
        const auto left = nameOn(m_sides, *match, Side::left);
        const auto right = nameOn(m_sides, *match, Side::right);
        m_said->addItem(match->verdict == Verdict::confirmed
                            ? tr("%1 and %2 are the same").arg(left, right)
                            : tr("%1 and %2 are not the same").arg(left, right));
        m_saidIds.push_back(match->id);
    }
    selectNear(*m_said, row);
}

void MatchNames::enableButtons() {
    const bool isChosen = m_suggested->currentRow() >= 0;
    m_same->setEnabled(isChosen);
    m_notSame->setEnabled(isChosen);
    m_match->setEnabled(!m_ids[0].empty() && !m_ids[1].empty());
    m_takeBack->setEnabled(m_said->currentRow() >= 0);
}

void MatchNames::saySuggested(Verdict verdict) {
    // A copy: what is said makes the suggestions anew.
    const auto pair = m_pairs.at(static_cast<std::size_t>(m_suggested->currentRow()));
    attempt(this, [&] { m_sides.say(pair.left, pair.right, verdict); });
}

void MatchNames::sayByHand() {
    const auto chosen = [&](Side side) {
        return m_ids[indexOf(side)].at(
            static_cast<std::size_t>(m_names[indexOf(side)]->currentIndex()));
    };
    const auto left = chosen(Side::left);
    const auto right = chosen(Side::right);
    if (!m_sides.maySay(left, right)) {
        return showMessage(this,
                           tr("These two cannot be matched: they are one record, or both are in a "
                              "file that is only read."),
                           {});
    }
    attempt(this, [&] { m_sides.say(left, right, Verdict::confirmed); });
}

void MatchNames::takeBack() {
    const auto id = m_saidIds.at(static_cast<std::size_t>(m_said->currentRow()));
    attempt(this, [&] { m_sides.forget(id); });
}

} // namespace rightward
