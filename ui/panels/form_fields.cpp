// SPDX-License-Identifier: MIT
#include "panels/form_fields.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "edit/edits.h"
#include "exchange/typed.h"
#include "panels/typed_name.h"

#include <QCoreApplication>

namespace rightward {
namespace {

struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

template <class T>
using Detail = std::optional<T> Details::*;

QString written(const Name& name) { return toQt(name.text()); }
QString written(const Note& note) { return toQt(note.text()); }
QString written(const Date& date) { return dateText(date); }
QString written(const Pounds& pounds) { return poundsText(pounds); }
QString written(const Months& months) { return QString::number(months.value()); }
QString written(const Users& users) { return QString::number(users.value()); }

Edit detailsEdit(const Library& library, const Capability& after) {
    return changeDetails(library, after.id, after.details);
}

QString unknownHint() { return Form::tr("Not known"); }

/// A detail that is typed. An empty field shows that it is not known.
template <class T>
FormField typedField(FieldKind kind, const QString& label, const QString& hint, Detail<T> detail,
                     Typed<T> (*read)(std::string_view)) {
    FormField field{kind, label, hint, {}, {}, {}, detailsEdit};
    field.shown = [detail](const Capability& capability) {
        const auto& value = capability.details.*detail;
        return value ? written(*value) : QString();
    };
    field.take = [detail, read](Capability& capability, const QString& typed) {
        auto result = read(fromQt(typed));
        if (!result.problem) capability.details.*detail = std::move(result.value);
        return result.problem;
    };
    return field;
}

template <class T>
FormField lineField(const QString& label, const QString& hint, Detail<T> detail,
                    Typed<T> (*read)(std::string_view)) {
    return typedField(FieldKind::line, label, hint, detail, read);
}

/// A detail that is one of a few words, or not known.
template <class Enum>
FormField choiceField(const QString& label, Detail<Enum> detail, QString (*word)(Enum)) {
    FormField field{FieldKind::choice, label, {}, {unknownHint()}, {}, {}, detailsEdit};
    for (const auto& row : tokenTable<Enum>)
        field.choices << word(row.first);
    field.shown = [=](const Capability& capability) {
        const auto& value = capability.details.*detail;
        return value ? word(*value) : unknownHint();
    };
    field.take = [=](Capability& capability, const QString& chosen) -> std::optional<ProblemCode> {
        auto& value = capability.details.*detail;
        value.reset();
        for (const auto& row : tokenTable<Enum>) {
            if (word(row.first) == chosen) value = row.first;
        }
        return std::nullopt;
    };
    return field;
}

FormField notifyByField() {
    FormField field{FieldKind::fact, Form::tr("Notify by"), {}, {}, {}, {}, {}};
    field.shown = [](const Capability& capability) {
        return dateText(notifyBy(capability.details));
    };
    return field;
}

std::optional<ProblemCode> takeName(Capability& capability, const QString& typed) {
    const auto text = std::string(trimmed(fromQt(typed)));
    if (const auto problem = nameProblem(text)) return problem;
    capability.name = Name(text);
    return std::nullopt;
}

std::optional<ProblemCode> takeMoveBy(Capability& capability, const QString& typed) {
    const auto result = typedDate(fromQt(typed));
    if (!result.problem && capability.plannedMove) capability.plannedMove->by = result.value;
    return result.problem;
}

} // namespace

FormField nameField() {
    FormField field{FieldKind::line, Form::tr("Name"), {}, {}, {}, takeName, {}};
    field.shown = [](const Capability& capability) { return toQt(capability.name.text()); };
    field.edit = [](const Library& library, const Capability& after) {
        return renameCapability(library, after.id, after.name);
    };
    return field;
}

std::vector<FormField> detailFields() {
    using D = Details;
    const auto unknown = unknownHint();
    const auto date = Form::tr("Such as 31/03/2027");
    const auto sum = Form::tr("Such as £12,500");
    const auto partner = Form::tr("Nobody, or not known");
    return {
        lineField(Form::tr("Owner"), unknown, &D::owner, typedName),
        choiceField(Form::tr("Provided"), &D::provision, provisionName),
        lineField(Form::tr("Supplier"), unknown, &D::supplier, typedName),
        lineField(Form::tr("Cost a year"), sum, &D::annualCost, typedPounds),
        choiceField(Form::tr("How sure"), &D::costConfidence, confidenceName),
        lineField(Form::tr("Contract ends"), date, &D::contractEnd, typedDate),
        lineField(Form::tr("Extension to"), date, &D::extensionTo, typedDate),
        lineField(Form::tr("Notice, months"), unknown, &D::noticeMonths, typedMonths),
        notifyByField(),
        lineField(Form::tr("Users"), unknown, &D::users, typedUsers),
        choiceField(Form::tr("Hosting"), &D::hosting, hostingName),
        choiceField(Form::tr("Data held"), &D::dataSensitivity, sensitivityName),
        lineField(Form::tr("Shared with"), partner, &D::alreadySharedWith, typedName),
        typedField(FieldKind::note, Form::tr("Notes"), {}, &D::notes, typedNote),
    };
}

FormField reasonField() {
    return typedField(FieldKind::note, Form::tr("Reason for this place"), {}, &Details::reason,
                      typedNote);
}

FormField moveByField() {
    FormField field{
        FieldKind::line, Form::tr("By"), Form::tr("Such as 31/03/2027"), {}, {}, takeMoveBy, {}};
    field.shown = [](const Capability& capability) {
        const auto& move = capability.plannedMove;
        return move && move->by ? dateText(move->by) : QString();
    };
    field.edit = [](const Library& library, const Capability& after) {
        return planMove(library, after.id, after.plannedMove);
    };
    return field;
}

} // namespace rightward
