// SPDX-License-Identifier: MIT
#pragma once

#include "compare/merge.h"
#include "files/file_questions.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace rightward {

/// Shows what somebody else made of the library while this person worked on, and each thing that
/// both changed in different ways, where the person says whose stands.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `merged` has nothing where no sound library can come of both.
    MergeDialog(const QString& file, const TwoWays& ways,
                const std::optional<MergedLibrary>& merged, QWidget* parent = nullptr);

    /// Whose stands in each conflict, in their order.
    std::vector<Author> chosen() const;

private:
    void addChanges(const TwoWays& ways);
    void addNotes(const MergedLibrary& merged);
    void addButtons(bool canMerge);
    QWidget* makeConflicts(const MergedLibrary& merged);
    QComboBox* makeChoice(const CapabilityConflict& conflict);

    QVBoxLayout* m_column;
    std::vector<QComboBox*> m_choices;
};

/// What both come to, as the person says; nothing when the person thought better of it.
std::optional<Library> askToBringTogether(const QString& file, const TwoWays& ways,
                                          QWidget* parent);

} // namespace rightward
