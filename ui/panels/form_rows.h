// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;

namespace rightward {

/// Rows of a label and its field, side by side while there is room for both; otherwise each field
/// goes under its label, so that large type fits a narrow panel.
class FormRows : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent);

    /// The label becomes the field's buddy.
    void addRow(const QString& label, QWidget* field);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QBoxLayout* line;
        QLabel* label;
        QWidget* field;
    };

    int labelWidth() const;
    int fieldWidth() const;
    void arrange();

    std::vector<Row> m_rows;
};

/// The heading of a part of a panel.
QLabel* headingLabel(const QString& text, QWidget* parent);

} // namespace rightward
