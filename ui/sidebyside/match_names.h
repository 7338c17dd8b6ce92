// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace rightward {

/// Where a person says what is the same on both maps: suggestions to confirm or refuse, any two to
/// match by hand, so that one system can be matched with several, and what was said before to take
/// back. Every word is one edit of the library and can be undone.
class MatchNames : public QDialog {
    Q_OBJECT

public:
    explicit MatchNames(TwoMaps& sides, QWidget* parent = nullptr);

private:
    /// Two capabilities, one of each side, with what a line says of them.
    struct Pair {
        CapabilityId left;
        CapabilityId right;
    };

    QWidget* makeSuggested();
    QWidget* makeByHand();
    QWidget* makeSaid();
    void refresh();
    void refreshSuggested();
    void refreshByHand();
    void refreshSaid();
    void enableButtons();
    void saySuggested(Verdict verdict);
    void sayByHand();
    void takeBack();

    TwoMaps& m_sides;
    QListWidget* m_suggested;
    QPushButton* m_same;
    QPushButton* m_notSame;
    std::vector<Pair> m_pairs;
    std::array<QComboBox*, 2> m_names;
    std::array<std::vector<CapabilityId>, 2> m_ids;
    QPushButton* m_match;
    QListWidget* m_said;
    QPushButton* m_takeBack;
    std::vector<MatchId> m_saidIds;
};

} // namespace rightward
