// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>
#include <QStringList>

namespace rightward {

// What a comparison tells, in sentences. Plain text. `maps` is what each map is called.

/// "Revs and Bens + Council tax": what a map has of one thing; empty where it has nothing.
QString namesText(const std::vector<const Capability*>& members);
/// "Start on day one, together", "Different tiers", and so on.
QString verdictText(JointVerdict verdict);
/// Who would have to move and how far: "Eastvale 50 right"; empty where nobody would.
QString movesText(const Together& together, const QStringList& maps);
/// "£118,000 a year", with how many more are not known.
QString costsText(const JointCosts& costs);
/// "Dates line up"
QString readinessPartName(ReadinessPart part);
/// Why a part of readiness has its points, and what to find out for it.
QString reasonText(const Readiness& readiness, ReadinessPart part, const QStringList& maps);
/// All that is to be found out, a sentence for each kind of thing.
QStringList toFindOutTexts(const Readiness& readiness, const QStringList& maps);
QString flagText(const Flag& flag, const QStringList& maps);
/// Why two may be one thing, and how sure that is.
QString suggestionText(const ComparedRow& suggested);
/// The caution that stands by every comparison.
QString comparisonCautionText();
/// The same where neither costs nor readiness are shown.
QString placesCautionText();

} // namespace rightward
