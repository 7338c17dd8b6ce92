// SPDX-License-Identifier: MIT
#include "versions/version_edits.h"

#include "bridge/convert.h"
#include "bridge/form_dialog.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "edit/edits.h"
#include "model/rules.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QTime>

#include <algorithm>

namespace rightward {
namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

QString faultOf(const QLineEdit& field) {
    const auto fault = Name::fault(fromQt(field.text()));
    return fault ? problemText(problemOf(*fault)) : QString();
}

/// The date, and the time as well where there is a version of today.
QString usualName(const Map& map) {
    auto day = dateText(today());
    const auto isTaken =
        std::any_of(map.versions.begin(), map.versions.end(),
                    [&](const auto& entry) { return toQt(entry.second.name.text()) == day; });
    if (!isTaken) return day;
    return VersionWords::tr("%1, %2").arg(day,
                                          QTime::currentTime().toString(QStringLiteral("HH:mm")));
}

std::optional<Name> askForName(const Map& map, QWidget* parent) {
    FormDialog dialog(VersionWords::tr("Name this version"), parent);
    auto* field = new QLineEdit(usualName(map), &dialog);
    field->setAccessibleName(VersionWords::tr("Name of the version"));
    field->selectAll();
    dialog.form().addRow(VersionWords::tr("&Name"), field);
    dialog.form().addRow(plainLabel(
        VersionWords::tr("Such as “Before the workshop”. The map as it is now is kept under it."),
        &dialog));
    dialog.setCheck([field] { return faultOf(*field); });
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return Name(fromQt(field->text()));
}

/// `refusal` has a place for the rule that is in the way.
bool performUnlessRefused(Session& session, Edit edit, const QString& refusal, QWidget* parent) {
    const auto problems = rulesAgainst(session.library(), edit);
    if (!problems.empty()) {
        showMessage(parent, refusal.arg(problemText(problems.front())), {});
        return false;
    }
    session.perform(std::move(edit));
    return true;
}

} // namespace

bool nameVersion(Session& session, QWidget* parent) {
    const auto name = askForName(*session.map(), parent);
    if (!name) return false;
    return performUnlessRefused(
        session,
        addVersion(session.library(), freshId<VersionId>(), session.map()->info.id, *name, now()),
        VersionWords::tr("No version was kept. %1"), parent);
}

bool goBackTo(Session& session, VersionId id, QWidget* parent) {
    return performUnlessRefused(
        session, restoreVersion(session.library(), id),
        VersionWords::tr("The map cannot go back to this version and is as it was. %1"), parent);
}

} // namespace rightward
