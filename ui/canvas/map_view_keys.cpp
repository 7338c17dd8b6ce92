// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/words.h"
#include "canvas/arrow_keys.h"
#include "canvas/map_view.h"
#include "canvas/rename_editor.h"
#include "edit/edits.h"

#include <QKeyEvent>

namespace rightward {

void MapView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto direction = directionOf(key);
    if (key == Qt::Key_Escape) {
        m_drag ? endDrag() : m_shown.select({});
    } else if (m_drag) {
        // The hand holds the chip: nothing else may move it.
    } else if (direction && modifiers == Qt::ControlModifier) {
        moveSelected(*direction, Stride::oneBox);
    } else if (direction && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        moveSelected(*direction, Stride::aLittle);
    } else if (modifiers == Qt::NoModifier &&
               (direction || key == Qt::Key_Home || key == Qt::Key_End)) {
        navigate(key);
    } else if (modifiers == Qt::NoModifier && key == Qt::Key_Delete) {
        removeSelected();
    } else if (modifiers == Qt::NoModifier && key == Qt::Key_F2) {
        startRename();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapView::navigate(int key) {
    if (m_layout.chips.empty()) return;
    const Chip* const from = selectedChip();
    const auto direction = directionOf(key);
    const Chip* to = nullptr;
    if (key == Qt::Key_End) {
        to = &m_layout.chips.back();
    } else if (direction && from) {
        to = neighbour(m_layout, *from, *direction);
    } else {
        to = &m_layout.chips.front();
    }
    if (to) selectChip(to);
    revealSelected();
}

void MapView::moveSelected(Direction direction, Stride stride) {
    const Capability* const selected = m_shown.selected();
    if (!selected || !selected->place || !m_shown.isEditable()) return;
    const auto to = placeAlong(*selected->place, direction, stride);
    if (!to) return;
    performEdit(moveCapability(m_shown.library(), selected->id, *to));
    revealSelected();
}

void MapView::removeSelected() {
    const Chip* const chip = selectedChip();
    if (chip && m_shown.isEditable())
        performEdit(removeCapability(m_shown.library(), chip->content.id));
}

void MapView::selectChip(const Chip* chip) {
    m_shown.select(chip ? std::optional(chip->content.id) : std::nullopt);
}

void MapView::startRename() {
    const Chip* const chip = selectedChip();
    if (!chip || m_drag || !m_shown.isEditable()) return;
    closeRename();
    m_editor = new RenameEditor(chip->content.name, viewport());
    connect(m_editor, &RenameEditor::committed, this,
            [this](const QString& text) { commitRename(text, false); });
    connect(m_editor, &RenameEditor::left, this,
            [this](const QString& text) { commitRename(text, true); });
    connect(m_editor, &RenameEditor::cancelled, this, [this] {
        closeRename();
        setFocus();
    });
    m_editor->placeAt(chipOnScreen(*chip));
    m_editor->show();
    m_editor->setFocus();
}

void MapView::commitRename(const QString& text, bool isLeaving) {
    const std::string typed = fromQt(text);
    const std::string name(trimmed(typed));
    const Capability* const selected = m_shown.selected();
    const auto fault = Name::fault(name);
    if (fault && !isLeaving) {
        m_editor->showFault(problemText(problemOf(*fault)));
        return;
    }
    closeRename();
    if (!isLeaving) setFocus();
    if (selected && !fault) {
        performEdit(renameCapability(m_shown.library(), selected->id, Name(name)));
    }
}

void MapView::closeRename() {
    if (!m_editor) return;
    RenameEditor* const editor = std::exchange(m_editor, nullptr);
    disconnect(editor, nullptr, this, nullptr);
    editor->hide();
    editor->deleteLater();
}

void MapView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    repaintSelected();
}

void MapView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    endDrag();
    repaintSelected();
}

} // namespace rightward
