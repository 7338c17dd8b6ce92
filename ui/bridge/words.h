// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "model/edit.h"
#include "model/problem.h"
#include "score/score.h"

#include <QString>

namespace rightward {

// Core speaks in codes; here they become plain English, and nowhere else. What comes back is plain
// text and must be shown as such: names in it may hold anything.

QString tierName(Tier tier);
QString tierMeaning(Tier tier);
QString columnName(Column column);
/// What a column means, in a few words: "bought off the shelf".
QString columnMeaning(Column column);
QString rowName(Row row);

QString confidenceName(CostConfidence confidence);
QString provisionName(Provision provision);
QString hostingName(Hosting hosting);
QString sensitivityName(DataSensitivity sensitivity);

/// "£118,000"; "not known" where it is not.
QString poundsText(const std::optional<Pounds>& pounds);
/// The same for a sum. Not an overload: {} would be nought and not unknown.
QString sumText(std::int64_t pounds);
/// "30 September 2027"; "not known" where it is not.
QString dateText(const std::optional<Date>& date);
/// "30 Sep 2027", for tables; "not known" where it is not.
QString shortDateText(const std::optional<Date>& date);
QString notKnown();

/// "Move Laptops", for the Edit menu, after "Undo ".
QString editText(const EditName& name);

/// One sentence or two: what is wrong, where, what to do.
QString errorText(const Error& error);
/// The same for one problem, without where it is.
QString problemText(const Problem& problem);
QString problemText(ProblemCode code);

} // namespace rightward
