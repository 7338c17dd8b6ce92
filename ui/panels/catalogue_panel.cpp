// SPDX-License-Identifier: MIT
#include "panels/catalogue_panel.h"

#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "edit/edits.h"
#include "panels/catalogue_delegate.h"
#include "panels/catalogue_filter.h"
#include "panels/inks.h"
#include "panels/typed_name.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace rightward {
namespace {

QTreeView* treeOf(CatalogueFilter* filter, QWidget* parent) {
    auto* tree = new QTreeView(parent);
    tree->setModel(filter);
    tree->setItemDelegate(new CatalogueDelegate(tree));
    tree->setAccessibleName(CataloguePanel::tr("Catalogue"));
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setDragEnabled(true);
    tree->setDragDropMode(QAbstractItemView::DragOnly);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

QLineEdit* searchField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(CataloguePanel::tr("Find or add a capability"));
    field->setAccessibleName(CataloguePanel::tr("Find or add a capability"));
    field->setClearButtonEnabled(true);
    return field;
}

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

bool isStep(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

CataloguePanel::CataloguePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(searchField(this)),
      m_told(plainLabel({}, this)), m_model(new CatalogueModel(session, this)),
      m_filter(new CatalogueFilter(session, *m_model, this)) {
    m_tree = treeOf(m_filter, this);
    layOut();
    openGroups();
    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePanel::search);
    connect(m_tree, &QTreeView::doubleClicked, this, &CataloguePanel::activate);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { m_closed.insert(group.data().toString()); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& group) {
        if (!m_isOpening) m_closed.remove(group.data().toString());
    });
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        m_model->follow(edit);
        findAgain();
    });
    connect(&session, &Session::mapShown, this, [this] {
        m_model->refresh();
        findAgain();
    });
}

void CataloguePanel::layOut() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setInk(m_told, faultInk(palette()));
    m_told->setAccessibleName(tr("Message"));
    m_told->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 4, 4);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(0, 0, 6, 0);
    top->addWidget(m_search);
    top->addWidget(m_told);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
}

void CataloguePanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePanel::search(const QString& text) {
    tell({});
    findAgain();
    if (!text.isEmpty()) m_tree->setCurrentIndex(m_filter->best());
}

void CataloguePanel::findAgain() {
    const auto typed = m_search->text().trimmed();
    m_model->setOffer(isKnown(m_session, fromQt(typed)) ? QString() : typed);
    m_filter->search(typed);
    openGroups();
}

void CataloguePanel::openGroups() {
    m_isOpening = true;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto group = m_filter->index(row, 0);
        const bool isOpen = m_filter->isSearching() || !m_closed.contains(group.data().toString());
        m_tree->setExpanded(group, isOpen);
    }
    m_isOpening = false;
}

void CataloguePanel::tell(const QString& sentence) {
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

bool CataloguePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isEnter(key.key())) {
        activate(m_tree->currentIndex());
        return true;
    }
    if (watched == m_search && isStep(key.key())) {
        return QCoreApplication::sendEvent(m_tree, event);
    }
    if (watched == m_search && key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CataloguePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Names wrap: how tall a row is depends on the width.
    m_tree->doItemsLayout();
}

void CataloguePanel::activate(const QModelIndex& index) {
    if (!index.isValid()) return;
    tell({});
    if (!m_session.mapId()) return tell(tr("There is no map yet. Add a map first."));
    const auto row = m_filter->row(index);
    attempt(this, [&] {
        switch (row.kind) {
        case CatalogueModel::Kind::group:
            return m_tree->setExpanded(index, !m_tree->isExpanded(index));
        case CatalogueModel::Kind::entry: return choose(*row.entry, row.capability);
        case CatalogueModel::Kind::waiting: return placeWaiting(*row.capability, row.entry);
        case CatalogueModel::Kind::own: return m_session.select(row.capability->id);
        case CatalogueModel::Kind::offer: return addTyped();
        }
    });
    m_search->selectAll();
}

void CataloguePanel::choose(const CatalogueEntry& entry, const Capability* capability) {
    if (!capability) {
        const auto id = freshId<CapabilityId>();
        m_session.perform(
            addCapability({id, *m_session.mapId(), entry.name, entry.id, entry.typical, {}, {}}));
        m_session.select(id);
    } else if (!capability->place) {
        placeWaiting(*capability, &entry);
    } else {
        m_session.select(capability->id);
    }
}

void CataloguePanel::placeWaiting(const Capability& capability, const CatalogueEntry* entry) {
    const auto id = capability.id;
    m_session.select(id);
    if (entry) {
        m_session.perform(moveCapability(m_session.library(), id, entry->typical));
    } else {
        tell(tr("It is not in the catalogue, so it has no typical place. Drag it onto the grid, or "
                "give its exact place at the right."));
    }
}

void CataloguePanel::addTyped() {
    const auto typed = std::string(trimmed(fromQt(m_search->text())));
    if (const auto problem = nameProblem(typed)) return tell(problemText(*problem));
    const auto id = freshId<CapabilityId>();
    m_session.perform(addCapability({id, *m_session.mapId(), Name(typed), {}, {}, {}, {}}));
    m_session.select(id);
}

} // namespace rightward
