// SPDX-License-Identifier: MIT
#include "paper/comparison_words.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "paper/edition.h"
#include "paper/paper_words.h"

#include <algorithm>

namespace rightward {

QString verdictOf(const ComparedRow& row) {
    return verdictText(row.together ? row.together->verdict : JointVerdict::notPlaced);
}

bool isIn(const ComparedRow& row, JointVerdict verdict) {
    return row.together ? row.together->verdict == verdict : verdict == JointVerdict::notPlaced;
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

QString markText(Mark mark) {
    switch (mark) {
    case Mark::none: break;
    case Mark::startTogether: return PaperWords::tr("Start on day one, together");
    case Mark::differentTiers: return PaperWords::tr("Different tiers");
    case Mark::onlyOne: return PaperWords::tr("Only one has it");
    case Mark::notPlaced: return PaperWords::tr("Waiting for a place");
    }
    return {};
}

QString shortened(const QString& name, qsizetype most) {
    return name.size() <= most ? name : name.first(most - 1).trimmed() + QStringLiteral("…");
}

QString shortLabel(const QString& label) {
    constexpr qsizetype most = 60;
    return shortened(label, most);
}

namespace {

/// The maps by name where that leaves room for them, else how many.
QString titleOf(const ShownComparison& shown) {
    constexpr qsizetype most = 150;
    const auto& labels = shown.labels();
    const auto names =
        PaperWords::tr("%1 and %2")
            .arg(labels.first(labels.size() - 1).join(PaperWords::tr(", ")), labels.last());
    return names.size() <= most
               ? names
               : PaperWords::tr("%1 maps side by side").arg(QString::number(labels.size()));
}

} // namespace

QString aboutComparedMap(const ShownComparison& shown, std::size_t map) {
    constexpr qsizetype longestName = 120;
    const auto& info = shown.info(map);
    const auto& capabilities = shown.content(map).capabilities;
    const auto placed = std::count_if(capabilities.begin(), capabilities.end(),
                                      [](const auto& each) { return each.second.place; });
    auto title = shortened(toQt(info.title.text()), longestName);
    if (const auto& version = shown.version(map); !version.isEmpty())
        title = PaperWords::tr("%1, %2").arg(title, shortened(version, longestName));
    return PaperWords::tr("%1, dated %2, %3 placed")
        .arg(title, dateText(info.date), QString::number(placed));
}

FrameWords wordsOfComparison(const ShownComparison& shown, const PaperOptions& options) {
    const auto date = dateText(shown.on());
    const auto caution = comparisonCautionFor(shown.edition());
    constexpr double oneLine = 30;
    return withHeading({titleOf(shown),
                        {},
                        PaperWords::tr("Where they could share · compared on %1").arg(date),
                        editionName(shown.edition()),
                        comparisonEditionMeaning(shown.edition()),
                        PaperWords::tr("Compared on %1. %2 %3").arg(date, caution, cautionText()),
                        PaperWords::tr("Compared on %1. %2").arg(date, caution),
                        oneLine},
                       options);
}

QString comparisonEditionMeaning(Edition edition) {
    return edition == Edition::publicEdition
               ? PaperWords::tr("No costs, suppliers, contract dates or readiness")
               : PaperWords::tr("Holds costs, suppliers, dates and readiness");
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
