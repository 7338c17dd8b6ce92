// SPDX-License-Identifier: MIT
#include "bridge/score_words.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace rightward {
namespace {

struct ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(ScoreWords)
};

/// "it becomes …".
QString becoming(Tier tier) {
    switch (tier) {
    case Tier::dayOne: return ScoreWords::tr("one to start on day one");
    case Tier::explore: return ScoreWords::tr("one to explore next");
    case Tier::leave: return ScoreWords::tr("one to leave until it moves right");
    case Tier::keep: return ScoreWords::tr("one to keep close");
    }
    return {};
}

QString rightText(Place place, Shift shift, const CatalogueEntry* entry) {
    const Place there(place.evolution() + shift.units, place.visibility());
    auto text = ScoreWords::tr("%1 further right (%2 to %3, into %4) and it becomes %5.")
                    .arg(QString::number(shift.units), QString::number(place.evolution()),
                         QString::number(there.evolution()), columnName(there.column()),
                         becoming(shift.tier));
    if (entry && !entry->moveRight.empty()) text += u' ' + toQt(entry->moveRight);
    return text;
}

QString downText(Place place, Shift shift) {
    return ScoreWords::tr("Or split out the part that residents never see: %1 down (%2 to %3), and "
                          "that part becomes %4.")
        .arg(QString::number(shift.units), QString::number(place.visibility()),
             QString::number(place.visibility() - shift.units), becoming(shift.tier));
}

QString gapText(DayOneGap gap) {
    if (gap.right == 0) return ScoreWords::tr("%1 down").arg(gap.down);
    return ScoreWords::tr("%1 right and %2 down").arg(gap.right).arg(gap.down);
}

/// Only for what moving right can never bring to the day-one box.
QString notRightAloneText(Place place) {
    const auto because = place.row() == Row::userFacing
                             ? ScoreWords::tr("residents use it")
                             : ScoreWords::tr("it is not fully behind the scenes");
    return ScoreWords::tr("Moving right alone would not make this a day-one item, because %1. It "
                          "would need %2, or its part behind the scenes mapped separately.")
        .arg(because, gapText(dayOneGap(place)));
}

/// "further right (680)", "closer to residents (400)": where one number of the typical place lies.
QString direction(int here, int typical, const QString& more, const QString& less) {
    if (here == typical) return {};
    return ScoreWords::tr("%1 (%2)").arg(typical > here ? more : less).arg(typical);
}

} // namespace

QString explanationText(const Name& name, Place place) {
    const auto score = scoreOf(place);
    const auto points = pointsOf(score);
    return ScoreWords::tr("%1 scores %2: %3. %4 because it sits in %5, %6; %7 of 15 for how "
                          "settled it is; %8 of 10 for how little residents see it.")
        .arg(toQt(name.text()), QString::number(points.total), tierName(score.tier).toLower(),
             QString::number(points.box), columnName(place.column()).toLower(),
             rowName(place.row()).toLower(), QString::number(points.evolution),
             QString::number(points.behindTheScenes));
}

QString stepsText(Place place, const CatalogueEntry* entry) {
    if (tierOf(place.box()) == Tier::dayOne) return {};
    const auto right = rightShift(place);
    const auto down = downShift(place);
    QStringList sentences;
    if (right) sentences << rightText(place, *right, entry);
    if (right && down) sentences << downText(place, *down);
    if (place.row() != Row::backEnd) sentences << notRightAloneText(place);
    return sentences.join(u' ');
}

QString whyThingsMoveText() {
    return ScoreWords::tr("Things move right as the market matures, as the council gains "
                          "experience, or as it changes how it works.");
}

QString changeText(Place place, const CatalogueEntry* entry) {
    const auto steps = stepsText(place, entry);
    return rightShift(place) && !steps.isEmpty() ? steps + u' ' + whyThingsMoveText() : steps;
}

QString adviceText(const Capability& placed) {
    if (const auto& with = placed.details.alreadySharedWith) {
        const auto due = notifyBy(placed.details);
        const auto review = due ? due : placed.details.contractEnd;
        if (!review) {
            return ScoreWords::tr("Already shared with %1. Protect it.").arg(toQt(with->text()));
        }
        return ScoreWords::tr("Already shared with %1. Protect it; review by %2.")
            .arg(toQt(with->text()), dateText(review));
    }
    if (!placed.place) return {};
    switch (adviceFor(placed.place->box())) {
    case Advice::buyOnceRunOnce:
        return ScoreWords::tr("Buy once together and run once: a framework call-off, a lead "
                              "council, or a national deal if there is one.");
    case Advice::useCommonService:
        return ScoreWords::tr("Use the common service; keep wording and policy local.");
    case Advice::sameProductSameSetUp:
        return ScoreWords::tr("Same product, same set-up. Standardise the process first, then buy "
                              "together at the next contract end.");
    case Advice::agreeOneSpecification:
        return ScoreWords::tr("Agree one specification and data standards; talk to the market "
                              "together; consider one support team.");
    case Advice::shareCodeAndPatterns:
        return ScoreWords::tr("Share code, patterns and content; keep the front door local.");
    case Advice::shareTemplates:
        return ScoreWords::tr("Share templates, agreements, specifications and specialists; do not "
                              "merge.");
    case Advice::poolTrials:
        return ScoreWords::tr("Pool money and risk on small trials; publish results.");
    }
    return {};
}

QString borderlineText(Place place) {
    if (!isBorderline(place)) return {};
    return ScoreWords::tr("Borderline: a small change in placement changes the answer.");
}

QString typicalText(Place place, Place typical) {
    QStringList parts;
    parts << direction(place.evolution(), typical.evolution(), ScoreWords::tr("further right"),
                       ScoreWords::tr("further left"))
          << direction(place.visibility(), typical.visibility(),
                       ScoreWords::tr("closer to residents"),
                       ScoreWords::tr("further from residents"));
    parts.removeAll(QString());
    if (parts.isEmpty()) return {};
    return ScoreWords::tr("The catalogue's typical place is %1.")
        .arg(parts.join(ScoreWords::tr(" and ")));
}

QString cautionText() {
    return ScoreWords::tr(
        "This score shows where an item sits, not what it would save. Studies of shared services "
        "in English councils found mixed results, and none on average for shared back-office "
        "teams. Use it to decide what to talk about first.");
}

} // namespace rightward
