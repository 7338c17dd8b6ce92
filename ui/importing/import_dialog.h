// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "importing/table_import.h"

#include <QDialog>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QTabWidget;

namespace rightward {

class NamesModel;
class ProblemsModel;
class RowsModel;
class TargetForm;

/// Shows a table before it comes in: what each column is taken for, its rows, the catalogue entry
/// of each name and every problem with its cell; lets a person change the guesses and mend cells.
/// Nothing of the library changes until it is accepted, and not by this dialog.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` is what the table is called: a file's name.
    ImportDialog(const Session& session, CsvTable table, const QString& source, QWidget* parent);

    const TableImport& import() const { return *m_import; }

protected:
    /// Enter goes to a cell or ends typing in one. It must not import by the way.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeGuesses();
    QWidget* makeReadings();
    QWidget* makeNames();
    QWidget* makeProblems();
    QWidget* makeOutcome();
    QTableView* makeTable(QAbstractItemModel* model, const QString& name);

    void showCell(const QModelIndex& problem);
    void acceptSuggestions();
    void refresh();
    void refreshChoices();
    QString sourceText() const;
    QString outcomeText() const;

    const QString m_source;
    TableImport* m_import;
    RowsModel* m_rowsModel;
    NamesModel* m_namesModel;
    ProblemsModel* m_problemsModel;
    TargetForm* m_target;
    QTabWidget* m_readings;
    QTableView* m_rows;
    QTableView* m_problems;
    QLabel* m_about;
    QLabel* m_namesAbout;
    QSpinBox* m_headingRow;
    QComboBox* m_scale;
    QLabel* m_scaleLabel;
    QCheckBox* m_leaveOut;
    QLabel* m_outcome;
    QPushButton* m_accept;
};

} // namespace rightward
