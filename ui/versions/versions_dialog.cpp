// SPDX-License-Identifier: MIT
#include "versions/versions_dialog.h"

#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/moment_words.h"
#include "bridge/plain_text.h"
#include "edit/edits.h"
#include "panels/wrapping.h"
#include "versions/changes_view.h"
#include "versions/roomy_rows.h"
#include "versions/version_edits.h"
#include "versions/versions_model.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rightward {
namespace {

constexpr QSize firstSize(980, 620);
constexpr QSize frame(16, 48); ///< what the system draws around a window
constexpr int besideHandle = 8;

} // namespace

VersionsDialog::VersionsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new VersionsModel(session, this)),
      m_list(new QListView(this)), m_changes(new ChangesView(this)),
      m_right(new QStackedWidget(this)), m_heading(plainLabel({}, this)),
      m_told(plainLabel({}, this)) {
    setWindowTitle(tr("Versions of this map"));
    // With large text the window itself may reach beyond the screen.
    const auto room = screen()->availableSize() - frame;
    resize(firstSize.boundedTo(parent ? parent->window()->size().boundedTo(room) : room));
    auto* middle = new QSplitter(this);
    middle->addWidget(makeList());
    middle->addWidget(makeRest());
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);
    middle->setSizes({3 * width() / 10, 7 * width() / 10});
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_told, 1);
    m_undo = makeButton(
        tr("&Undo"), [this] { undo(); }, this);
    auto* keys = new QShortcut(QKeySequence::Undo, this);
    connect(keys, &QShortcut::activated, this, [this] { attempt(this, [this] { undo(); }); });
    bottom->addWidget(m_undo);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in the lists must not go back to a version by the way.
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    bottom->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(middle, 1);
    column->addLayout(bottom);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VersionsDialog::showChanges);
    connect(&session, &Session::changed, this, &VersionsDialog::refresh);
    connect(&session, &Session::mapShown, this, &VersionsDialog::refresh);
    refresh();
    m_list->setFocus();
}

QPushButton* VersionsDialog::makeButton(const QString& text, std::function<void()> work,
                                        QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    connect(button, &QPushButton::clicked, this,
            [this, work = std::move(work)] { attempt(this, work); });
    return button;
}

QWidget* VersionsDialog::makeList() {
    auto* side = new QWidget(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_name = makeButton(
        tr("&Name a version…"), [this] { name(); }, side);
    m_goBack = makeButton(
        tr("&Go back to this version"), [this] { goBack(); }, side);
    m_remove = makeButton(
        tr("&Remove this version"), [this] { remove(); }, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, besideHandle, 0);
    column->addWidget(m_list, 1);
    for (auto* button : {m_name, m_goBack, m_remove})
        column->addWidget(button);
    return side;
}

QWidget* VersionsDialog::makeRest() {
    auto* none = plainLabel(tr("A version is a copy of this map under a name, such as “Before the "
                               "workshop”. Name one, and you can see later what has changed since, "
                               "or go back to it."),
                            m_right);
    none->setAlignment(Qt::AlignCenter);
    none->setMargin(24);
    m_right->setContentsMargins(besideHandle, 0, 0, 0);
    m_right->addWidget(none);
    m_right->addWidget(m_changes);
    return m_right;
}

const Version* VersionsDialog::selected() const {
    const auto* map = m_session.map();
    const auto id = m_model->versionAt(m_list->currentIndex());
    if (!map || !id) return nullptr;
    const auto found = map->versions.find(*id);
    return found == map->versions.end() ? nullptr : &found->second;
}

void VersionsDialog::refresh() {
    const auto* map = m_session.map();
    if (!map) return reject();
    const auto was = m_model->versionAt(m_list->currentIndex());
    const int row = m_list->currentIndex().row();
    m_model->refresh();
    auto now = was ? m_model->indexOf(*was) : QModelIndex();
    if (!now.isValid()) now = m_model->index(std::min(std::max(row, 0), m_model->rowCount() - 1));
    m_list->setCurrentIndex(now);
    const auto& council = m_session.library().councils.at(map->info.council);
    m_heading->setText(
        wrappable(tr("%1: %2").arg(toQt(council.name.text()), toQt(map->info.title.text()))));
    showChanges();
}

void VersionsDialog::showChanges() {
    const auto* version = selected();
    m_right->setCurrentIndex(version ? 1 : 0);
    m_remove->setEnabled(version);
    m_undo->setEnabled(m_done > 0 && m_session.undoable());
    if (!version) return m_goBack->setEnabled(false);
    const auto difference = differenceSince(*version, *m_session.map());
    m_changes->display(
        difference,
        tr("since “%1”, %2").arg(toQt(version->name.text()), localTimeText(version->made)));
    m_goBack->setEnabled(!difference.isEmpty());
}

void VersionsDialog::name() {
    if (!nameVersion(m_session, this)) return;
    m_list->setCurrentIndex(m_model->index(0)); // the newest
    tellDone(tr("The map as it is now is kept as “%1”.").arg(toQt(selected()->name.text())));
}

void VersionsDialog::goBack() {
    const auto* version = selected();
    if (!version) return;
    const auto sentence = tr("The map is as “%1” has it. Undo brings back what was there before.")
                              .arg(toQt(version->name.text()));
    if (goBackTo(m_session, version->id, this)) tellDone(sentence);
}

void VersionsDialog::remove() {
    const auto* version = selected();
    if (!version) return;
    const auto sentence = tr("“%1” is removed; the map itself is as it was. Undo brings it back.")
                              .arg(toQt(version->name.text()));
    m_session.perform(removeVersion(m_session.library(), version->id));
    tellDone(sentence);
}

void VersionsDialog::undo() {
    if (m_done == 0 || !m_session.undoable()) return;
    --m_done;
    m_session.undo();
    tell(tr("Undone."));
}

void VersionsDialog::tellDone(const QString& sentence) {
    ++m_done;
    m_undo->setEnabled(true);
    m_list->setFocus(); // the button that was pressed may have nothing left to do
    tell(sentence);
}

void VersionsDialog::tell(const QString& sentence) {
    m_told->setText(wrappable(sentence));
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace rightward
