// SPDX-License-Identifier: MIT
#include "app/map_dialogs.h"

#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/form_dialog.h"
#include "bridge/shipped.h"
#include "catalogue/council_named.h"
#include "edit/edits.h"
#include "exchange/typed.h"
#include "versions/version_edits.h"
#include "versions/versions_dialog.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>

namespace rightward {
namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

/// A field for a name, with the sentence for what is wrong with it.
QLineEdit* nameField(FormDialog& dialog, const QString& label, const QString& value) {
    auto* field = new QLineEdit(value, &dialog);
    field->setAccessibleName(label);
    dialog.form().addRow(label, field);
    return field;
}

std::string typed(const QLineEdit& field) { return std::string(trimmed(fromQt(field.text()))); }

QString faultOf(const QLineEdit& field) {
    const auto reading = typedName(fromQt(field.text()));
    if (reading.value) return {};
    return problemText(reading.problem.value_or(ProblemCode::textBlank));
}

QLineEdit* councilField(FormDialog& dialog, const CouncilRegister& known, const QString& value) {
    auto* field = nameField(dialog, MapWords::tr("Name of the &council"), value);
    QStringList names;
    for (const auto& council : known.councils)
        names << toQt(council.name);
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

/// A map starts with this title unless the person says otherwise.
QString usualTitle(const Date& date) {
    return MapWords::tr("Digital capabilities %1").arg(date.year());
}

void addCouncil(Session& session, QWidget* parent) {
    const auto known = shippedCouncils();
    FormDialog dialog(MapWords::tr("Add a council"), parent);
    const auto* field = councilField(dialog, known, {});
    dialog.setCheck([&] { return faultOf(*field); });
    if (dialog.exec() != QDialog::Accepted) return;
    const auto id = freshId<CouncilId>();
    const auto map = freshId<MapId>();
    // A council without a map shows nothing to work on, so it comes with its first.
    auto edit = addCouncil(councilNamed(id, Name(typed(*field)), known));
    edit.changes.push_back(
        Change<MapInfo>{{}, MapInfo{map, id, Name(fromQt(usualTitle(today()))), today()}});
    session.perform(std::move(edit));
    session.showMap(map);
}

void renameCouncil(Session& session, QWidget* parent) {
    const auto& before = session.library().councils.at(session.map()->info.council);
    const auto known = shippedCouncils();
    FormDialog dialog(MapWords::tr("Rename the council"), parent);
    const auto* field = councilField(dialog, known, toQt(before.name.text()));
    dialog.setCheck([&] { return faultOf(*field); });
    if (dialog.exec() != QDialog::Accepted) return;
    auto after = councilNamed(before.id, Name(typed(*field)), known);
    if (!after.gssCode) {
        after = before;
        after.name = Name(typed(*field));
    }
    session.perform(changeCouncil(session.library(), std::move(after)));
}

/// Asks for a map's title and date; nothing if the person thought better of it.
std::optional<MapInfo> askForMap(const QString& title, MapInfo info, QWidget* parent) {
    FormDialog dialog(title, parent);
    const auto* field = nameField(dialog, MapWords::tr("&Title"), toQt(info.title.text()));
    auto* day = new QDateEdit(toQt(info.date), &dialog);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day->setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31));
    day->setAccessibleName(MapWords::tr("Date the map shows"));
    dialog.form().addRow(MapWords::tr("&Date it shows"), day);
    dialog.setCheck([&] { return faultOf(*field); });
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    info.title = Name(typed(*field));
    info.date = *Date::of(day->date().year(), day->date().month(), day->date().day());
    return info;
}

void addMapToCouncil(Session& session, QWidget* parent) {
    const MapInfo start{freshId<MapId>(), session.map()->info.council,
                        Name(fromQt(usualTitle(today()))), today()};
    const auto info = askForMap(MapWords::tr("Add a map"), start, parent);
    if (!info) return;
    session.perform(addMap(*info));
    session.showMap(info->id);
}

void changeShownMap(Session& session, QWidget* parent) {
    const auto info =
        askForMap(MapWords::tr("Title and date of this map"), session.map()->info, parent);
    if (info) session.perform(changeMap(session.library(), *info));
}

} // namespace

void fillMapMenu(QMenu& menu, Session& session, QWidget* parent) {
    const auto add = [&](const QString& text, bool needsMap, auto work) {
        auto* action = menu.addAction(text);
        action->setEnabled(!needsMap || session.map());
        QObject::connect(action, &QAction::triggered, parent, [&session, parent, work] {
            attempt(parent, [&] { work(session, parent); });
        });
    };
    add(MapWords::tr("Add a &council…"), false, [](Session& s, QWidget* p) { addCouncil(s, p); });
    add(MapWords::tr("Add a &map for this council…"), true, addMapToCouncil);
    menu.addSeparator();
    add(MapWords::tr("&Rename this council…"), true, renameCouncil);
    add(MapWords::tr("&Title and date of this map…"), true, changeShownMap);
    menu.addSeparator();
    add(MapWords::tr("&Name this version…"), true, nameVersion);
    add(MapWords::tr("&Versions…"), true,
        [](Session& s, QWidget* p) { VersionsDialog(s, p).exec(); });
    menu.addSeparator();
    // Undo brings all of it back, so neither asks.
    add(MapWords::tr("Remove this map"), true,
        [](Session& s, QWidget*) { s.perform(removeMap(s.library(), s.map()->info.id)); });
    add(MapWords::tr("Remove this council and its maps"), true,
        [](Session& s, QWidget*) { s.perform(removeCouncil(s.library(), s.map()->info.council)); });
}

} // namespace rightward
