// SPDX-License-Identifier: MIT
#include "publish/paper_form.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "paper/marking.h"
#include "publish/logo_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rightward {
namespace {

constexpr int besideMark = 24; ///< where the text of a radio button begins

QVBoxLayout* addGroup(QVBoxLayout& column, const QString& title, QWidget* parent,
                      bool isAsked = true) {
    auto* group = new QGroupBox(title, parent);
    auto* rows = new QVBoxLayout(group);
    group->setVisible(isAsked);
    column.addWidget(group);
    return rows;
}

QFormLayout* addFields(QVBoxLayout& rows, QFormLayout::RowWrapPolicy wrap) {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(wrap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows.addLayout(form);
    return form;
}

/// What is pasted from a cell ends in a line break, and what is from a letter may hold some.
void joinLines(QLineEdit& line) {
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    auto text = line.text();
    if (text.contains(breaks)) line.setText(text.replace(breaks, QStringLiteral(" ")));
}

/// Nothing for an empty field, and for what its field's own check has refused.
template <class Line>
std::optional<Line> lineOf(const QString& typed) {
    return Line::of(fromQt(typed));
}

template <class Line>
QString textOf(const std::optional<Line>& line) {
    return line ? toQt(line->text()) : QString();
}

/// A list takes as much room as its longest choice, else the form could not be narrow.
void letShrink(QComboBox& choices) {
    choices.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices.setMinimumContentsLength(10);
}

/// A spreadsheet is the list, and two maps as a web page are the comparison.
bool isHoldingAsked(Purpose purpose) {
    return hasPages(purpose.use) || (purpose.use == PaperUse::webPage && !purpose.isComparing);
}

} // namespace

PaperForm::PaperForm(Purpose purpose, const QString& usualTitle, QWidget* parent)
    : QWidget(parent), m_purpose(purpose) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    addEdition(*column);
    addParts(*column);
    addPage(*column);
    addHeading(*column);
    m_title->setPlaceholderText(usualTitle);
    column->addStretch();
}

void PaperForm::addEdition(QVBoxLayout& column) {
    auto* rows = addGroup(column, tr("Who may read it"), this);
    const auto add = [&](const QString& name, const QString& meaning) {
        auto* edition = new QRadioButton(name, this);
        edition->setAccessibleDescription(meaning);
        rows->addWidget(edition);
        auto* label = plainLabel(meaning, this);
        label->setIndent(besideMark);
        rows->addWidget(label);
        return edition;
    };
    m_public = add(tr("&Public edition"),
                   tr("Without costs, suppliers, contract dates, owners, reasons and notes"));
    m_exempt = add(tr("&Exempt edition"), tr("With all of them: not for publication"));
    m_public->setChecked(true);
    connect(m_public, &QRadioButton::toggled, this, &PaperForm::changed);
}

QCheckBox* PaperForm::addPart(QVBoxLayout& column, const QString& text) {
    auto* box = new QCheckBox(text, this);
    connect(box, &QCheckBox::toggled, this, &PaperForm::changed);
    column.addWidget(box);
    return box;
}

void PaperForm::addParts(QVBoxLayout& column) {
    auto* rows = addGroup(column, tr("What it holds"), this, isHoldingAsked(m_purpose));
    m_map = addPart(*rows, tr("The &map"));
    m_list = addPart(*rows, tr("The &list, what to start with first"));
    m_changes = addPart(*rows, tr("What would have to &change"));
    m_moves = addPart(*rows, tr("Planned mo&ves"));
    m_comparison = addPart(*rows, tr("The compariso&n of two maps"));
    m_comparison->setVisible(m_purpose.isComparing);
}

void PaperForm::addPage(QVBoxLayout& column) {
    auto* form = addFields(*addGroup(column, tr("Page"), this, hasPages(m_purpose.use)),
                           QFormLayout::WrapLongRows);
    m_size = new QComboBox(this);
    m_size->addItems({tr("A4"), tr("A3")});
    form->addRow(tr("Pape&r"), m_size);
    m_orientation = new QComboBox(this);
    m_orientation->addItems({tr("Landscape"), tr("Portrait")});
    form->addRow(tr("&Orientation"), m_orientation);
    m_dpi = new QSpinBox(this);
    m_dpi->setRange(leastDpi, mostDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dots to an inch"));
    form->addRow(tr("&Sharpness"), m_dpi);
    form->setRowVisible(m_dpi, m_purpose.use == PaperUse::picture);
    for (auto* choice : {m_size, m_orientation}) {
        letShrink(*choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &PaperForm::changed);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &PaperForm::changed);
}

QLineEdit* PaperForm::addLine(QFormLayout& form, const QString& label, std::size_t most) {
    auto* line = new QLineEdit(this);
    line->setMaxLength(int(most));
    form.addRow(label, line);
    connect(line, &QLineEdit::textChanged, line, [line] { joinLines(*line); });
    connect(line, &QLineEdit::textChanged, this, &PaperForm::changed);
    return line;
}

void PaperForm::addMarking(QFormLayout& form) {
    m_marking = new QComboBox(this);
    m_marking->setObjectName(QStringLiteral("marking"));
    m_marking->setEditable(true);
    m_marking->addItem({});
    m_marking->addItems(usualMarkings());
    m_marking->lineEdit()->setMaxLength(int(Marking::maxLength));
    m_marking->lineEdit()->setPlaceholderText(tr("None, or your own words"));
    m_marking->setAccessibleDescription(tr("Stands at the top and the bottom of every page"));
    letShrink(*m_marking);
    auto* line = m_marking->lineEdit();
    connect(line, &QLineEdit::textChanged, line, [line] { joinLines(*line); });
    form.addRow(tr("Mar&king"), m_marking);
    connect(m_marking, &QComboBox::editTextChanged, this, &PaperForm::changed);
}

void PaperForm::addHeading(QVBoxLayout& column) {
    // Under their labels the lines have all the width: they are long.
    auto* form = addFields(*addGroup(column, tr("At its head"), this), QFormLayout::WrapAllRows);
    m_title = addLine(*form, tr("&Title"), Name::maxLength);
    m_title->setObjectName(QStringLiteral("title"));
    m_subtitle = addLine(*form, tr("S&ubtitle"), Subtitle::maxLength);
    m_meeting = addLine(*form, tr("Meetin&g and date"), Meeting::maxLength);
    m_meeting->setPlaceholderText(tr("Such as Cabinet, 14 January 2027"));
    m_item = addLine(*form, tr("Agenda &item"), AgendaItem::maxLength);
    m_item->setPlaceholderText(tr("Such as 7, Appendix A"));
    addMarking(*form);
    m_logo = new LogoField(this);
    form->addRow(m_logo);
    form->setRowVisible(m_logo, m_purpose.use != PaperUse::spreadsheet);
    connect(m_logo, &LogoField::changed, this, &PaperForm::changed);
}

void PaperForm::setChoices(const PaperChoices& choices) {
    const QSignalBlocker quiet(this);
    m_map->setChecked(choices.parts.map);
    m_list->setChecked(choices.parts.list);
    m_changes->setChecked(choices.parts.changes);
    m_moves->setChecked(choices.parts.moves);
    m_comparison->setChecked(choices.parts.comparison);
    usePaper(choices.page.size);
    m_orientation->setCurrentIndex(choices.page.isPortrait() ? 1 : 0);
    m_dpi->setValue(choices.dpi);
    m_title->setText(textOf(choices.heading.title));
    m_subtitle->setText(textOf(choices.heading.subtitle));
    m_meeting->setText(textOf(choices.heading.meeting));
    m_item->setText(textOf(choices.heading.item));
    m_marking->setEditText(textOf(choices.heading.marking));
    m_logo->setPath(choices.logo);
}

PaperHeading PaperForm::heading() const {
    return {lineOf<Name>(m_title->text()), lineOf<Subtitle>(m_subtitle->text()),
            lineOf<Meeting>(m_meeting->text()), lineOf<AgendaItem>(m_item->text()),
            markingOf(m_marking->currentText())};
}

PaperParts PaperForm::parts() const {
    PaperParts parts;
    parts.map = m_map->isChecked();
    parts.list = m_list->isChecked();
    parts.changes = m_changes->isChecked();
    parts.moves = m_moves->isChecked();
    parts.comparison = m_purpose.isComparing && m_comparison->isChecked();
    return parts;
}

PageFormat PaperForm::page() const {
    return {m_size->currentIndex() == 1 ? PaperSize::a3 : PaperSize::a4,
            m_orientation->currentIndex() == 1 ? Orientation::portrait : Orientation::landscape};
}

PaperChoices PaperForm::choices() const {
    return {page(), heading(), parts(), m_dpi->value(), m_logo->path()};
}

PaperOptions PaperForm::options() const {
    const auto chosen = choices();
    PaperOptions options;
    options.edition = m_exempt->isChecked() ? Edition::exemptEdition : Edition::publicEdition;
    options.dpi = chosen.dpi;
    options.page = chosen.page;
    options.heading = chosen.heading;
    options.parts = chosen.parts;
    options.logo = m_logo->image();
    return options;
}

QString PaperForm::fault() const {
    if (parts() == PaperParts{}) return tr("Choose what it is to hold, one thing at the least.");
    for (const auto* line : findChildren<QLineEdit*>()) {
        const auto text = fromQt(line->text());
        if (!trimmed(text).empty() && faultIn(text, Name::maxLength, Lines::one))
            return tr("“%1” holds a character that a line cannot show. Type it anew.")
                .arg(line->text().simplified());
    }
    return {};
}

QString PaperForm::shortfall() const {
    return m_purpose.use == PaperUse::spreadsheet ? QString() : m_logo->fault();
}

void PaperForm::usePaper(PaperSize size) { m_size->setCurrentIndex(size == PaperSize::a3 ? 1 : 0); }

} // namespace rightward
