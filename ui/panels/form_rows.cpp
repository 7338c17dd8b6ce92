// SPDX-License-Identifier: MIT
#include "panels/form_rows.h"

#include "bridge/plain_text.h"
#include "panels/inks.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {
namespace {

constexpr int gap = 8;

} // namespace

FormRows::FormRows(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
}

void FormRows::addRow(const QString& label, QWidget* field) {
    auto* line = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* text = plainLabel(label, this);
    text->setWordWrap(false);
    text->setBuddy(field);
    setInk(text, quietInk(text->palette()));
    // As tall as a field of one line, so that it stands level with it whatever hangs below.
    text->setMinimumHeight(fontMetrics().height() + gap);
    line->addWidget(text, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_rows.push_back({line, text, field});
    arrange();
}

int FormRows::labelWidth() const {
    // No less than this, so that the forms of one panel stand in line with each other.
    int width = 13 * fontMetrics().averageCharWidth();
    for (const auto& row : m_rows)
        width = std::max(width, row.label->sizeHint().width());
    return width;
}

int FormRows::fieldWidth() const {
    int width = 0;
    for (const auto& row : m_rows)
        width = std::max(width, row.field->minimumSizeHint().width());
    return width;
}

QSize FormRows::minimumSizeHint() const {
    return {std::max(labelWidth(), fieldWidth()), QWidget::minimumSizeHint().height()};
}

void FormRows::arrange() {
    const int label = labelWidth();
    // Below this many characters a field shows too little of what is in it.
    const int readable = 17 * fontMetrics().averageCharWidth();
    const bool isWide = width() >= label + gap + std::max(readable, fieldWidth());
    for (const auto& row : m_rows) {
        row.line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row.line->setSpacing(isWide ? gap : 0);
        row.label->setMinimumWidth(isWide ? label : 0);
    }
}

void FormRows::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FormRows::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    for (const auto& row : m_rows)
        row.label->setMinimumHeight(fontMetrics().height() + gap);
    arrange();
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    setInk(label, quietInk(label->palette()));
    return label;
}

} // namespace rightward
