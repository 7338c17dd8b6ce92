// SPDX-License-Identifier: MIT
#pragma once

#include "compare/mark.h"
#include "paper/frame.h"
#include "paper/shown_comparison.h"

namespace rightward {

// How a comparison's table and paper say things. Plain text.

QString verdictOf(const ComparedRow& row);
/// Whether that is its verdict; what nobody has placed is not placed.
bool isIn(const ComparedRow& row, JointVerdict verdict);
/// "Only Northmere"
QString onlyText(const QString& label);
/// "Waiting for a place: Northmere"
QString waitingText(const QString& label);
/// "May be the same, for you to say"
QString maybeTheSameText();
QStringList flagTexts(const std::vector<Flag>& flags, const QStringList& labels);

enum class DateStyle : std::uint8_t { iso, brief };
/// When the contracts of what a map has of one thing end: a date, "not known" or "no contract" for
/// each; empty where it has nothing.
QString contractEndsText(const std::vector<const Capability*>& members, DateStyle style);

/// What a mark means, for the key.
QString markText(Mark mark);
/// What fits a heading: the longest names are cut short there and stand in full in the tables.
QString shortened(const QString& name, qsizetype most);
/// A label for a column's heading.
QString shortLabel(const QString& label);

/// "Digital capabilities 2026, dated 1 November 2026, 49 placed"
QString aboutComparedMap(const ShownComparison& shown, std::size_t map);

FrameWords wordsOfComparison(const ShownComparison& shown, const PaperOptions& options);
/// What the edition of a comparison leaves out, or holds.
QString comparisonEditionMeaning(Edition edition);
/// What no comparison says, in the words that fit the edition.
QString comparisonCautionFor(Edition edition);
/// Edition, day and caution in one.
QString closingNote(const ShownComparison& shown);

} // namespace rightward
