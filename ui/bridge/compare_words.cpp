// SPDX-License-Identifier: MIT
#include "bridge/compare_words.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>

namespace rightward {
namespace {

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

QString monthsText(int months) {
    return months == 1 ? CompareWords::tr("1 month") : CompareWords::tr("%1 months").arg(months);
}

QString mapName(const QStringList& maps, std::size_t map) {
    return maps.value(static_cast<qsizetype>(map));
}

/// "Northmere, Eastvale": each once, in their order.
QString whoMisses(const Readiness& readiness, Unknown what, const QStringList& maps) {
    QStringList names;
    for (const auto& each : readiness.toFindOut) {
        if (each.what == what) names += mapName(maps, each.map);
    }
    names.removeDuplicates();
    return names.join(CompareWords::tr(", "));
}

QString findOutText(const Readiness& readiness, Unknown what, const QStringList& maps) {
    const auto who = whoMisses(readiness, what, maps);
    if (who.isEmpty()) return {};
    switch (what) {
    case Unknown::contractEnd:
        return CompareWords::tr("Find out when the contract ends: %1.").arg(who);
    case Unknown::notice: return CompareWords::tr("Find out the notice: %1.").arg(who);
    case Unknown::place: return CompareWords::tr("Place it on the map: %1.").arg(who);
    case Unknown::supplier: return CompareWords::tr("Find out the supplier: %1.").arg(who);
    case Unknown::annualCost: return CompareWords::tr("Find out the annual cost: %1.").arg(who);
    }
    return {};
}

/// What a part could not be told for.
std::vector<Unknown> unknownsOf(ReadinessPart part) {
    switch (part) {
    case ReadinessPart::dates: return {Unknown::contractEnd};
    case ReadinessPart::time: return {Unknown::contractEnd, Unknown::notice};
    case ReadinessPart::picture: return {Unknown::place};
    case ReadinessPart::ground: return {Unknown::supplier};
    case ReadinessPart::effort: return {Unknown::annualCost};
    }
    return {};
}

QString dueText(const PartOfReadiness& part) {
    if (part.months < 1) {
        return CompareWords::tr("The first notice is due by %1, within a month.")
            .arg(dateText(part.date));
    }
    return CompareWords::tr("The first notice is due by %1, %2 away.")
        .arg(dateText(part.date), monthsText(part.months));
}

QString endsText(const PartOfReadiness& part) {
    if (part.months == 0) return CompareWords::tr("The contracts end on the same day.");
    return CompareWords::tr("The contracts end within %1 of each other.")
        .arg(monthsText(part.months));
}

QString reasonAlone(const PartOfReadiness& part) {
    const auto text = toQt(part.text);
    switch (part.reason) {
    case ReadinessReason::freeAnyTime:
        return CompareWords::tr("None is bound by a contract, so any day would do.");
    case ReadinessReason::oneContract:
        return CompareWords::tr("Only one is bound by a contract, so its end decides.");
    case ReadinessReason::contractsEnd: return endsText(part);
    case ReadinessReason::datesUnknown:
        return CompareWords::tr("It is not known when every contract ends.");
    case ReadinessReason::noNoticeNeeded: return CompareWords::tr("No notice has to be given.");
    case ReadinessReason::noticeDue: return dueText(part);
    case ReadinessReason::noticePassed:
        return CompareWords::tr("The first notice was due by %1, which has passed.")
            .arg(dateText(part.date));
    case ReadinessReason::noticeUnknown:
        return CompareWords::tr("It is not known when the first notice is due.");
    case ReadinessReason::sameTier: return CompareWords::tr("All have it in one tier.");
    case ReadinessReason::nextTiers:
        return CompareWords::tr("They have it in two neighbouring tiers.");
    case ReadinessReason::tiersFarApart: return CompareWords::tr("Their tiers are far apart.");
    case ReadinessReason::placeUnknown: return CompareWords::tr("Not all of them have placed it.");
    case ReadinessReason::sameSupplier:
        return CompareWords::tr("They have a supplier in common: %1.").arg(text);
    case ReadinessReason::nationalService:
        return CompareWords::tr("There is a national service: %1.").arg(text);
    case ReadinessReason::supplierAndService:
        return CompareWords::tr("They have a supplier in common, %1, and there is a national "
                                "service.")
            .arg(text);
    case ReadinessReason::nothingCommon:
        return CompareWords::tr("No common supplier and no national service.");
    case ReadinessReason::supplierUnknown:
        return CompareWords::tr("No common supplier and no national service are known.");
    case ReadinessReason::costsTogether:
        return CompareWords::tr("Together it costs %1 a year.").arg(sumText(part.pounds));
    case ReadinessReason::someCostsUnknown:
        return CompareWords::tr("Of what it costs together, %1 a year is known.")
            .arg(sumText(part.pounds));
    case ReadinessReason::costsUnknown: return CompareWords::tr("It is not known what it costs.");
    }
    return {};
}

QString moveText(const Move& move) {
    if (move.down == 0) return CompareWords::tr("%1 right").arg(move.right);
    if (move.right == 0) return CompareWords::tr("%1 down").arg(move.down);
    return CompareWords::tr("%1 right and %2 down").arg(move.right).arg(move.down);
}

} // namespace

QString namesText(const std::vector<const Capability*>& members) {
    QStringList names;
    for (const auto* each : members)
        names += toQt(each->name.text());
    return names.join(QStringLiteral(" + "));
}

QString verdictText(JointVerdict verdict) {
    switch (verdict) {
    case JointVerdict::startTogether: return CompareWords::tr("Start on day one, together");
    case JointVerdict::sameTier: return CompareWords::tr("Same tier");
    case JointVerdict::heldBack: return CompareWords::tr("Same tier, but not together");
    case JointVerdict::differentTiers: return CompareWords::tr("Different tiers");
    case JointVerdict::notPlaced: return CompareWords::tr("Not placed by all");
    }
    return {};
}

QString movesText(const Together& together, const QStringList& maps) {
    QStringList moves;
    for (std::size_t map = 0; map < together.moves.size(); ++map) {
        const auto& move = together.moves[map];
        if (move && *move != Move{})
            moves += CompareWords::tr("%1 %2").arg(mapName(maps, map), moveText(*move));
    }
    return moves.join(CompareWords::tr(", "));
}

QString costsText(const JointCosts& costs) {
    if (costs.knownCount == 0) return notKnown();
    auto known = CompareWords::tr("%1 a year").arg(sumText(costs.known));
    if (costs.unknownCount == 0) return known;
    return CompareWords::tr("%1, %2 not known").arg(known, QString::number(costs.unknownCount));
}

QString reasonText(const Readiness& readiness, ReadinessPart part, const QStringList& maps) {
    QStringList sentences{reasonAlone(readiness.part(part))};
    for (const auto what : unknownsOf(part))
        sentences += findOutText(readiness, what, maps);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString readinessPartName(ReadinessPart part) {
    switch (part) {
    case ReadinessPart::dates: return CompareWords::tr("Dates line up");
    case ReadinessPart::time: return CompareWords::tr("Time to act");
    case ReadinessPart::picture: return CompareWords::tr("Same picture");
    case ReadinessPart::ground: return CompareWords::tr("Common ground");
    case ReadinessPart::effort: return CompareWords::tr("Worth the effort");
    }
    return {};
}

QStringList toFindOutTexts(const Readiness& readiness, const QStringList& maps) {
    using enum Unknown;
    QStringList sentences;
    for (const auto what : {contractEnd, notice, place, supplier, annualCost})
        sentences += findOutText(readiness, what, maps);
    sentences.removeAll(QString());
    return sentences;
}

QString flagText(const Flag& flag, const QStringList& maps) {
    const auto who = mapName(maps, flag.map);
    switch (flag.code) {
    case FlagCode::consentLikely:
        return CompareWords::tr("%1 is to end on %2 and is likely to need consent (section 24): a "
                                "new contract would come to %3, the limit is %4.")
            .arg(who, dateText(flag.date), sumText(flag.pounds), sumText(flag.threshold));
    case FlagCode::aboveThreshold:
        return CompareWords::tr("A contract for all would come to %1 with VAT: above the "
                                "procurement threshold of %2 (since %3).")
            .arg(sumText(flag.pounds), sumText(flag.threshold), dateText(flag.date));
    case FlagCode::specialCategory:
        return CompareWords::tr("%1: holds special category data.").arg(who);
    case FlagCode::sharedAlready:
        return CompareWords::tr("%1: shared with %2 already.")
            .arg(who, toQt(flag.capability->details.alreadySharedWith->text()));
    case FlagCode::endsBeforeVesting:
        return CompareWords::tr("%1: the contract ends before the council does, on %2.")
            .arg(who, dateText(flag.date));
    case FlagCode::costEstimated:
        return CompareWords::tr("%1: the cost is only estimated.").arg(who);
    }
    return {};
}

QString suggestionText(const ComparedRow& suggested) {
    constexpr int thousand = 1000;
    constexpr int hundred = 100;
    const auto percent = QString::number(suggested.confidence * hundred / thousand);
    if (suggested.suggestedBy == SuggestionGround::entry && suggested.entry) {
        return CompareWords::tr("%1% alike, by way of “%2”")
            .arg(percent, toQt(suggested.entry->name.text()));
    }
    return CompareWords::tr("%1% alike, by name").arg(percent);
}

QString comparisonCautionText() {
    return CompareWords::tr("Costs are added up, places are never averaged, and no saving is "
                            "predicted. Readiness says when, not whether; its cut-offs are a "
                            "judgement.");
}

QString placesCautionText() {
    return CompareWords::tr("Places are never averaged, and no saving is predicted.");
}

} // namespace rightward
