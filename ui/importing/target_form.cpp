// SPDX-License-Identifier: MIT
#include "importing/target_form.h"

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "catalogue/council_named.h"
#include "exchange/typed.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace rightward {
namespace {

QString faultOf(const QString& typed) {
    const auto reading = typedName(fromQt(typed));
    if (reading.value) return {};
    return problemText(reading.problem.value_or(ProblemCode::textBlank));
}

} // namespace

TargetForm::TargetForm(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_known(shippedCouncils()), m_newMap(freshId<MapId>()),
      m_newCouncil(freshId<CouncilId>()), m_makesMap(new QRadioButton(tr("Make a ne&w map"), this)),
      m_updatesMap(new QRadioButton(tr("&Update a map"), this)), m_council(new QComboBox(this)),
      m_title(new QLineEdit(this)), m_date(new QDateEdit(toQt(today()), this)),
      m_map(new QComboBox(this)) {
    fillCouncils();
    fillMaps();
    m_title->setText(tr("Digital capabilities %1").arg(today().year()));
    m_title->setAccessibleName(tr("Title of the new map"));
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31));
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_date->setAccessibleName(tr("Date the new map shows"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_makesMap, 0, 0);
    grid->addWidget(newMapFields(), 0, 1);
    grid->addWidget(m_updatesMap, 1, 0);
    grid->addWidget(m_map, 1, 1);
    grid->setColumnStretch(1, 1);
    m_makesMap->setChecked(true);
    m_updatesMap->setEnabled(m_map->count() > 0);
    m_updatesMap->setToolTip(tr("Rows change what has their name; nothing is removed."));
    connect(m_makesMap, &QRadioButton::toggled, this, &TargetForm::follow);
    connect(m_council, &QComboBox::editTextChanged, this, &TargetForm::follow);
    connect(m_title, &QLineEdit::textChanged, this, &TargetForm::follow);
    connect(m_date, &QDateEdit::dateChanged, this, &TargetForm::follow);
    connect(m_map, &QComboBox::currentIndexChanged, this, &TargetForm::follow);
    follow();
}

QWidget* TargetForm::newMapFields() {
    auto* fields = new QWidget(this);
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->addWidget(m_council, 3);
    row->addWidget(m_title, 3);
    row->addWidget(m_date, 1);
    return fields;
}

void TargetForm::fillCouncils() {
    m_council->setEditable(true);
    m_council->setInsertPolicy(QComboBox::NoInsert);
    m_council->setAccessibleName(tr("Council of the new map"));
    m_council->lineEdit()->setPlaceholderText(tr("Name of the council"));
    QStringList names;
    for (const auto& [id, council] : m_session.library().councils)
        names << toQt(council.name.text());
    names.sort(Qt::CaseInsensitive);
    m_council->addItems(names);
    for (const auto& council : m_known.councils)
        names << toQt(council.name);
    auto* completer = new QCompleter(names, m_council);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_council->setCompleter(completer);
    if (const auto* shown = m_session.map()) {
        m_council->setEditText(
            toQt(m_session.library().councils.at(shown->info.council).name.text()));
    }
}

void TargetForm::fillMaps() {
    m_map->setAccessibleName(tr("Map to update"));
    const auto& library = m_session.library();
    for (const auto& [councilId, council] : library.councils) {
        for (const auto id : mapsOf(library, councilId)) {
            const auto& info = library.map(id)->info;
            m_map->addItem(tr("%1: %2, %3")
                               .arg(toQt(council.name.text()), toQt(info.title.text()),
                                    shortDateText(info.date)),
                           toQt(id.text()));
        }
    }
    if (const auto shown = m_session.mapId()) {
        m_map->setCurrentIndex(m_map->findData(toQt(shown->text())));
    }
}

void TargetForm::follow() {
    for (QWidget* field : {static_cast<QWidget*>(m_council), static_cast<QWidget*>(m_title),
                           static_cast<QWidget*>(m_date)}) {
        field->setEnabled(m_makesMap->isChecked());
    }
    m_map->setEnabled(m_updatesMap->isChecked());
    Q_EMIT changed();
}

std::optional<Council> TargetForm::council(bool& isNew) const {
    const auto name = typedName(fromQt(m_council->currentText()));
    isNew = false;
    if (!name.value) return std::nullopt;
    const auto wanted = folded(name.value->text());
    for (const auto& [id, council] : m_session.library().councils) {
        if (folded(council.name.text()) == wanted) return council;
    }
    isNew = true;
    return councilNamed(m_newCouncil, *name.value, m_known);
}

std::optional<ImportTarget> TargetForm::target() const {
    if (m_updatesMap->isChecked()) {
        const auto id = MapId::parse(fromQt(m_map->currentData().toString()));
        return id ? std::optional<ImportTarget>(*id) : std::nullopt;
    }
    bool isNew = false;
    const auto owner = council(isNew);
    const auto title = typedName(fromQt(m_title->text()));
    if (!owner || !title.value) return std::nullopt;
    const auto day = m_date->date();
    const auto date = Date::of(day.year(), day.month(), day.day());
    if (!date) return std::nullopt;
    NewMap made{{m_newMap, owner->id, *title.value, *date}, {}};
    if (isNew) made.council = owner;
    return made;
}

QString TargetForm::fault() const {
    if (m_updatesMap->isChecked() || target()) return {};
    const auto fault = faultOf(m_council->currentText());
    if (!fault.isEmpty()) return tr("The council: %1").arg(fault);
    return tr("The title of the map: %1").arg(faultOf(m_title->text()));
}

} // namespace rightward
