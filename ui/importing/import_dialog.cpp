// SPDX-License-Identifier: MIT
#include "importing/import_dialog.h"

#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/long_work.h"
#include "bridge/plain_text.h"
#include "importing/column_choices.h"
#include "importing/names_model.h"
#include "importing/option_delegate.h"
#include "importing/problems_model.h"
#include "importing/rows_model.h"
#include "importing/target_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rightward {
namespace {

constexpr QSize firstSize(1120, 680);
constexpr int mostRowsAbove = 11;
constexpr int widestColumn = 220;

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

ImportDialog::ImportDialog(const Session& session, CsvTable table, const QString& source,
                           QWidget* parent)
    : QDialog(parent), m_source(source),
      m_import(new TableImport(session.library(), session.catalogue(), std::move(table), this)),
      m_rowsModel(new RowsModel(*m_import, this)), m_namesModel(new NamesModel(*m_import, this)),
      m_problemsModel(new ProblemsModel(*m_import, this)), m_target(new TargetForm(session, this)),
      m_readings(new QTabWidget(this)), m_rows(nullptr), m_problems(nullptr),
      m_about(plainLabel({}, this)), m_namesAbout(plainLabel({}, this)),
      m_headingRow(new QSpinBox(this)), m_scale(new QComboBox(this)),
      m_scaleLabel(plainLabel(tr("Place&s run"), this)), m_leaveOut(new QCheckBox(this)),
      m_outcome(plainLabel({}, this)), m_accept(nullptr) {
    setWindowTitle(tr("Import a table"));
    resize(firstSize.boundedTo(parent ? parent->size() : firstSize));
    auto* middle = new QSplitter(this);
    middle->addWidget(makeGuesses());
    middle->addWidget(makeReadings());
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    m_about->setFont(bold(m_about->font()));
    column->addWidget(m_about);
    column->addWidget(middle, 1);
    column->addWidget(makeOutcome());
    connect(m_target, &TargetForm::changed, this,
            [this] { m_import->setTarget(m_target->target()); });
    connect(m_import, &TableImport::outcomeChanged, this, &ImportDialog::refresh);
    m_import->setTarget(m_target->target());
}

void ImportDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

QWidget* ImportDialog::makeGuesses() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    auto* top = new QHBoxLayout;
    auto* label = plainLabel(tr("&Headings in row"), side);
    label->setWordWrap(false);
    label->setBuddy(m_headingRow);
    m_headingRow->setRange(
        0, static_cast<int>(std::min<std::size_t>(mostRowsAbove, m_import->table().rowCount())));
    m_headingRow->setSpecialValueText(tr("none"));
    m_headingRow->setAccessibleName(tr("Row of the headings"));
    top->addWidget(label);
    top->addWidget(m_headingRow);
    top->addStretch();
    column->addLayout(top);
    auto* places = new QHBoxLayout;
    m_scaleLabel->setWordWrap(false);
    m_scaleLabel->setBuddy(m_scale);
    m_scale->addItems({tr("as they look"), tr("from 0 to 1000"), tr("from 0 to 1")});
    m_scale->setAccessibleName(tr("How evolution and visibility are written"));
    places->addWidget(m_scaleLabel);
    places->addWidget(m_scale, 1);
    column->addLayout(places);
    column->addWidget(new ColumnChoices(*m_import, side), 1);
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_import->setHeadingRow(row == 0 ? std::nullopt
                                         : std::optional(static_cast<std::size_t>(row - 1)));
    });
    connect(m_scale, &QComboBox::activated, this,
            [this](int chosen) { m_import->setScale(static_cast<PlaceScale>(chosen)); });
    return side;
}

QTableView* ImportDialog::makeTable(QAbstractItemModel* model, const QString& name) {
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget* ImportDialog::makeReadings() {
    m_rows = makeTable(m_rowsModel, tr("Rows of the table. Edit a cell to mend it."));
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    // Wide enough for what is in sight, but no column takes the room of all others.
    constexpr int rowsLookedAt = 50;
    m_rows->horizontalHeader()->setResizeContentsPrecision(rowsLookedAt);
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rowsModel->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widestColumn));
    m_readings->addTab(m_rows, tr("&Rows"));
    m_readings->addTab(makeNames(), tr("&Names"));
    m_readings->addTab(makeProblems(), tr("&Problems"));
    return m_readings;
}

QWidget* ImportDialog::makeNames() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    auto* top = new QHBoxLayout;
    auto* doubtful = new QCheckBox(tr("Only those to &look at"), page);
    auto* acceptAll = new QPushButton(tr("&Accept every suggestion"), page);
    top->addWidget(m_namesAbout, 1);
    top->addWidget(doubtful);
    top->addWidget(acceptAll);
    column->addLayout(top);
    auto* table = makeTable(m_namesModel, tr("Names and the catalogue entries they mean"));
    table->setItemDelegateForColumn(NamesModel::entry,
                                    new OptionDelegate(NamesModel::optionsRole, table));
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(NamesModel::name, 240);
    table->setColumnWidth(NamesModel::isUsed, 60);
    table->setColumnWidth(NamesModel::entry, 240);
    column->addWidget(table, 1);
    connect(doubtful, &QCheckBox::toggled, m_namesModel, &NamesModel::setShowsDoubtfulOnly);
    connect(acceptAll, &QPushButton::clicked, this,
            [this] { attempt(this, [this] { acceptSuggestions(); }); });
    return page;
}

QWidget* ImportDialog::makeProblems() {
    m_problems = makeTable(m_problemsModel, tr("Problems. Press Enter to go to the cell."));
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->verticalHeader()->hide();
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->setColumnWidth(ProblemsModel::what, 460);
    m_problems->setColumnWidth(ProblemsModel::where, 60);
    connect(m_problems, &QTableView::activated, this, &ImportDialog::showCell);
    return m_problems;
}

QWidget* ImportDialog::makeOutcome() {
    auto* bottom = new QWidget(this);
    auto* column = new QVBoxLayout(bottom);
    column->setContentsMargins({});
    column->addWidget(m_target);
    auto* places = new QCheckBox(
        tr("Put what has no place where its catalogue entry &typically stands"), bottom);
    column->addWidget(places);
    column->addWidget(m_leaveOut);
    m_outcome->setFont(bold(m_outcome->font()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, bottom);
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    auto* last = new QHBoxLayout;
    last->addWidget(m_outcome, 1);
    last->addWidget(buttons);
    column->addLayout(last);
    connect(places, &QCheckBox::toggled, m_import, &TableImport::setTypicalPlaces);
    connect(m_leaveOut, &QCheckBox::toggled, m_import, &TableImport::setLeavesOutRows);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    return bottom;
}

void ImportDialog::showCell(const QModelIndex& problem) {
    const auto* cell = m_problemsModel->problemAt(problem);
    const auto index = cell ? m_rowsModel->indexOf(*cell) : QModelIndex();
    if (!index.isValid()) return;
    m_readings->setCurrentWidget(m_rows);
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index);
    m_rows->setFocus();
}

void ImportDialog::acceptSuggestions() {
    std::vector<std::pair<std::size_t, CatalogueId>> found;
    const auto isWhole =
        runLongWork(this, tr("Looking for names that are alike"), [&](Progress& progress) {
            found = m_namesModel->openSuggestions([&](std::size_t done, std::size_t total) {
                progress.report(done, total);
                return !progress.isStopped();
            });
        });
    if (isWhole) m_import->chooseEntries(found);
}

QString ImportDialog::sourceText() const {
    const auto separator = [&] {
        switch (m_import->table().separator()) {
        case Separator::comma: return tr("with commas");
        case Separator::semicolon: return tr("with semicolons");
        case Separator::tab: return tr("with tabs");
        }
        return QString();
    };
    const auto encoding =
        m_import->table().encoding() == Encoding::utf8 ? tr("UTF-8") : tr("Windows-1252");
    return tr("%1, read as %2 %3. Rows that can come in: %4")
        .arg(m_source, encoding, separator(), QString::number(m_import->reading().rows.size()));
}

QString ImportDialog::outcomeText() const {
    auto fault = m_target->fault();
    if (!fault.isEmpty()) return fault;
    if (worstOf(m_import->reading().problems) == Severity::wholeFile ||
        m_import->joining().isRefused) {
        return tr("Nothing can come in yet: see Problems.");
    }
    if (m_import->reading().rows.empty()) return tr("There are no rows to bring in.");
    if (m_import->isHeldUpByRows()) {
        return tr("Some rows cannot come in (see Problems). Mend them, or tick to leave them out.");
    }
    auto text = arrivalsText(m_import->joining());
    if (const auto unknown = m_import->problemCount(Severity::unknownCell); unknown > 0) {
        text = tr("%1. Cells that stay unknown: %2").arg(text, QString::number(unknown));
    }
    return text;
}

void ImportDialog::refresh() {
    m_about->setText(sourceText());
    refreshChoices();
    m_namesAbout->setText(tr("%1 of %2 names have a catalogue entry.")
                              .arg(m_namesModel->usedCount())
                              .arg(m_import->reading().rows.size()));
    const auto problems = m_problemsModel->rowCount();
    m_readings->setTabText(m_readings->indexOf(m_problems),
                           problems == 0 ? tr("&Problems: none")
                                         : tr("&Problems: %1").arg(problems));
    m_outcome->setText(outcomeText());
    m_accept->setEnabled(m_target->fault().isEmpty() && m_import->isReady());
}

void ImportDialog::refreshChoices() {
    const auto& layout = m_import->layout();
    const auto row = layout.headingRow ? static_cast<int>(*layout.headingRow) + 1 : 0;
    const QSignalBlocker quiet(m_headingRow);
    m_headingRow->setValue(row);
    const bool hasPlaces = layout.positionOf(CsvColumn::evolution).has_value() ||
                           layout.positionOf(CsvColumn::visibility).has_value();
    m_scale->setVisible(hasPlaces);
    m_scaleLabel->setVisible(hasPlaces);
    m_scale->setCurrentIndex(static_cast<int>(layout.scale));
    const auto lost = m_import->problemCount(Severity::lostRow);
    m_leaveOut->setVisible(lost > 0);
    m_leaveOut->setText(tr("Leave &out the rows that cannot come in (%1)").arg(lost));
}

} // namespace rightward
