// SPDX-License-Identifier: MIT
#include "files/earlier_saves_dialog.h"

#include "bridge/convert.h"
#include "bridge/moment_words.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "compare/library_changes.h"
#include "files/library_files.h"
#include "versions/changes_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace rightward {
namespace {

const QList<int> firstWidths{230, 600};
constexpr int gap = 8;

/// Libraries of which there may be copies, the open one first.
QStringList librariesOf(const LibraryFiles& files) {
    QStringList paths{files.origin()};
    paths += LibraryFiles::recent();
    paths.removeDuplicates();
    const auto hasNone = [&](const QString& path) {
        return path.isEmpty() ||
               earlierSaves(files.folders().earlierSaves, pathFromQt(path)).empty();
    };
    paths.erase(std::remove_if(paths.begin(), paths.end(), hasNone), paths.end());
    return paths;
}

} // namespace

EarlierSavesDialog::EarlierSavesDialog(const LibraryFiles& files, const Library& open,
                                       QWidget* parent)
    : QDialog(parent), m_files(files), m_open(open), m_library(new QComboBox(this)),
      m_list(new QListWidget(this)), m_trouble(plainLabel({}, this)),
      m_changes(new ChangesView(this)) {
    setWindowTitle(tr("Earlier saves"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("This computer keeps a copy of the last %1 saves of each library. Opening one leaves "
           "the library's file as it is.")
            .arg(mostEarlierSaves),
        this));
    m_library->setAccessibleName(tr("Library"));
    column->addWidget(m_library);
    column->addWidget(makeBoth(), 1);
    column->addWidget(makeButtons());
    for (const auto& path : librariesOf(files)) {
        m_library->addItem(QFileInfo(path).fileName(), path);
        m_library->setItemData(m_library->count() - 1, asPlainToolTip(path), Qt::ToolTipRole);
    }
    connect(m_library, &QComboBox::currentIndexChanged, this, &EarlierSavesDialog::listSaves);
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierSavesDialog::showSelected);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_selected) accept();
    });
    listSaves();
    constexpr QSize roomy(860, 560);
    resize(roomy);
    m_list->setFocus();
}

QWidget* EarlierSavesDialog::makeBoth() {
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    m_list->setAccessibleName(tr("Saves, newest first"));
    both->addWidget(m_list);
    auto* right = new QWidget(both);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(gap, 0, 0, 0);
    column->addWidget(m_trouble, 0, Qt::AlignTop);
    column->addWidget(m_changes, 1);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes(firstWidths);
    return both;
}

QWidget* EarlierSavesDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_openIt = buttons->addButton(tr("&Open as a copy"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString EarlierSavesDialog::origin() const { return m_library->currentData().toString(); }

void EarlierSavesDialog::listSaves() {
    m_saves = m_library->count() == 0
                  ? std::vector<EarlierSave>()
                  : earlierSaves(m_files.folders().earlierSaves, pathFromQt(origin()));
    m_list->clear();
    for (const auto& save : m_saves)
        m_list->addItem(localTimeText(save.made));
    m_list->setCurrentRow(m_saves.empty() ? -1 : 0);
    showSelected();
}

void EarlierSavesDialog::showSelected() {
    const int row = m_list->currentRow();
    m_selected.reset();
    m_trouble->setText(m_saves.empty() ? tr("There are none yet: they begin with the next save.")
                                       : QString());
    if (row >= 0 && static_cast<std::size_t>(row) < m_saves.size()) {
        try {
            m_selected = readLibraryFile(m_saves[static_cast<std::size_t>(row)].file);
        } catch (const Error& error) {
            m_trouble->setText(errorText(error));
        }
    }
    m_trouble->setVisible(!m_selected);
    // Only of the library that is open can be said what changed since.
    const bool isOfOpen = m_selected && origin() == m_files.origin();
    m_changes->setVisible(isOfOpen);
    if (isOfOpen) m_changes->display(libraryChanges(*m_selected, m_open), tr("since this save"));
    m_openIt->setEnabled(m_selected.has_value());
}

void openEarlierSave(LibraryFiles& files, const Library& open, QWidget* parent) {
    EarlierSavesDialog dialog(files, open, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.selected()) return;
    files.openCopy(*dialog.selected(), dialog.origin());
}

} // namespace rightward
