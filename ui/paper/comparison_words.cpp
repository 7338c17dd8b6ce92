// SPDX-License-Identifier: MIT
#include "paper/comparison_words.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "paper/edition.h"
#include "paper/paper_words.h"

namespace rightward {

QString namesText(const std::vector<const Capability*>& members) {
    QStringList names;
    for (const auto* each : members)
        names += toQt(each->name.text());
    return names.join(QStringLiteral(" + "));
}

QString verdictOf(const ComparedRow& row) {
    return verdictText(row.together ? row.together->verdict : JointVerdict::notPlaced);
}

QString onlyText(const QString& label) { return PaperWords::tr("Only %1").arg(label); }

QString waitingText(const QString& label) {
    return PaperWords::tr("Waiting for a place: %1").arg(label);
}

QString maybeTheSameText() { return PaperWords::tr("May be the same, for you to say"); }

QStringList flagTexts(const std::vector<Flag>& flags, const QStringList& labels) {
    QStringList texts;
    for (const auto& flag : flags)
        texts += flagText(flag, labels);
    return texts;
}

QString contractEndsText(const std::vector<const Capability*>& members, DateStyle style) {
    QStringList ends;
    for (const auto* each : members) {
        const auto& end = each->details.contractEnd;
        ends += end && style == DateStyle::iso ? toQt(end->iso()) : contractEndText(each->details);
    }
    return ends.join(PaperWords::tr("; "));
}

QString comparisonEditionMeaning(Edition edition) {
    return edition == Edition::publicEdition
               ? PaperWords::tr("No costs, suppliers, contract dates or readiness")
               : PaperWords::tr("Holds costs, suppliers, contract dates and readiness");
}

QString comparisonCautionFor(Edition edition) {
    return edition == Edition::publicEdition ? placesCautionText() : comparisonCautionText();
}

QString closingNote(const ShownComparison& shown) {
    return PaperWords::tr("%1. %2. Compared on %3. %4 %5")
        .arg(editionName(shown.edition()), comparisonEditionMeaning(shown.edition()),
             dateText(shown.on()), comparisonCautionFor(shown.edition()), cautionText());
}

} // namespace rightward
