// SPDX-License-Identifier: MIT
#include "files/merge_dialog.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "compare/library_changes.h"
#include "versions/change_words.h"
#include "versions/changes_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rightward {
namespace {

constexpr std::array authors{Author::mine, Author::theirs};

/// What one of the two made of a capability.
QString madeText(const std::optional<Capability>& base, const std::optional<Capability>& made) {
    if (!made) return MergeDialog::tr("Removed it");
    if (!base) {
        return MergeDialog::tr("Added “%1” · %2")
            .arg(toQt(made->name.text()), standingText(made->place));
    }
    const ChangedCapability changed{*base, *made};
    QStringList parts;
    if (changed.isRenamed())
        parts += MergeDialog::tr("Called it “%1”").arg(toQt(made->name.text()));
    if (changed.isMoved()) parts += moveText(changed);
    for (const auto& detail : detailTexts(changed))
        parts += detail;
    return parts.join(u'\n');
}

QString nameOf(const CapabilityConflict& conflict) {
    return toQt((conflict.base ? *conflict.base : conflict.kept()).name.text());
}

} // namespace

MergeDialog::MergeDialog(const QString& file, const TwoWays& ways,
                         const std::optional<MergedLibrary>& merged, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)) {
    setWindowTitle(tr("What somebody else saved"));
    m_column->addWidget(plainLabel(
        tr("Somebody else saved %1 after you opened it. Nothing is overwritten. This is what they "
           "changed; merging adds it to what you changed, as one step that you can undo.")
            .arg(QFileInfo(file).fileName()),
        this));
    addChanges(ways);
    if (merged && !merged->conflicts.empty()) m_column->addWidget(makeConflicts(*merged), 2);
    if (merged) addNotes(*merged);
    if (!merged) {
        m_column->addWidget(plainLabel(tr("The two cannot be merged: together they would break a "
                                          "rule of libraries, such as holding more than 20,000 "
                                          "capabilities. Save yours as a copy instead."),
                                       this));
    }
    addButtons(merged.has_value());
    constexpr QSize roomy(860, 600);
    resize(roomy);
}

void MergeDialog::addChanges(const TwoWays& ways) {
    auto* changes = new ChangesView(this);
    changes->display(libraryChanges(ways.base, ways.theirs), {});
    m_column->addWidget(changes, 3);
}

QWidget* MergeDialog::makeConflicts(const MergedLibrary& merged) {
    auto* box = new QGroupBox(tr("You both changed these. Say whose stands:"), this);
    auto* table = new QTableWidget(static_cast<int>(merged.conflicts.size()), 4, box);
    table->setAccessibleName(tr("What you both changed"));
    table->setHorizontalHeaderLabels({tr("Capability"), tr("You"), tr("They"), tr("Stands")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    for (const auto& conflict : merged.conflicts) {
        const int row = static_cast<int>(m_choices.size());
        table->setItem(row, 0, new QTableWidgetItem(nameOf(conflict)));
        for (const auto author : authors) {
            const auto text = madeText(conflict.base, conflict.of(author));
            table->setItem(row, author == Author::mine ? 1 : 2, new QTableWidgetItem(text));
        }
        m_choices.push_back(makeChoice(conflict));
        table->setCellWidget(row, 3, m_choices.back());
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    (new QVBoxLayout(box))->addWidget(table);
    return box;
}

QComboBox* MergeDialog::makeChoice(const CapabilityConflict& conflict) {
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(tr("Whose “%1” stands").arg(nameOf(conflict)));
    choice->addItems({tr("Yours"), tr("Theirs")});
    choice->setCurrentIndex(conflict.standing() == Author::mine ? 0 : 1);
    return choice;
}

void MergeDialog::addNotes(const MergedLibrary& merged) {
    QStringList notes;
    for (const auto& id : merged.councilConflicts) {
        notes += tr("You both changed the council %1: yours stands.")
                     .arg(toQt(merged.library.councils.at(id).name.text()));
    }
    for (const auto& id : merged.mapConflicts) {
        if (const auto* map = merged.library.map(id)) {
            notes += tr("You both changed the title or date of the map %1, or one of you removed "
                        "it: it stays, as it is with you.")
                         .arg(toQt(map->info.title.text()));
        }
    }
    if (!merged.lostLinks.empty()) {
        notes += tr("Links that cannot stand beside what the other did, and go: %1.")
                     .arg(merged.lostLinks.size());
    }
    if (!notes.isEmpty()) m_column->addWidget(plainLabel(notes.join(u'\n'), this));
}

void MergeDialog::addButtons(bool canMerge) {
    auto* buttons = new QDialogButtonBox(this);
    if (canMerge) {
        auto* merge = buttons->addButton(tr("&Merge and save"), QDialogButtonBox::AcceptRole);
        merge->setDefault(true);
    }
    buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

std::vector<Author> MergeDialog::chosen() const {
    std::vector<Author> chosen;
    for (const auto* choice : m_choices)
        chosen.push_back(choice->currentIndex() == 0 ? Author::mine : Author::theirs);
    return chosen;
}

std::optional<Library> askToBringTogether(const QString& file, const TwoWays& ways,
                                          QWidget* parent) {
    const auto merged = mergeLibraries(ways.base, ways.mine, ways.theirs);
    MergeDialog dialog(file, ways, merged, parent);
    if (dialog.exec() != QDialog::Accepted || !merged) return std::nullopt;
    return settled(*merged, dialog.chosen());
}

} // namespace rightward
