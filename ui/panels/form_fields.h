// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"
#include "model/problem.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace rightward {

/// How a detail is entered: one line, one of a few words, several lines, or not at all because it
/// follows from others.
enum class FieldKind { line, choice, note, fact };

/// One thing that is known of a capability: its words, how it is shown, and how what somebody typed
/// becomes an edit.
struct FormField {
    FieldKind kind{};
    QString label;
    QString hint;
    QStringList choices;
    std::function<QString(const Capability&)> shown;
    /// Changes the capability, or leaves it and says what is wrong with the text.
    std::function<std::optional<ProblemCode>(Capability&, const QString&)> take;
    /// The edit that makes the capability of this id as it is given.
    std::function<Edit(const Library&, const Capability&)> edit;
};

FormField nameField();
/// Every detail but the reason, in the order of the form.
std::vector<FormField> detailFields();
/// The reason for a place, which stands beside the place.
FormField reasonField();
/// By when a planned move is to be made.
FormField moveByField();

} // namespace rightward
