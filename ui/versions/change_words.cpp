// SPDX-License-Identifier: MIT
#include "versions/change_words.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/words.h"
#include "model/detail_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace rightward {
namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

/// "235 right, 30 down"
QString distanceText(Place before, Place after) {
    const int right = after.evolution() - before.evolution();
    const int up = after.visibility() - before.visibility();
    QStringList parts;
    if (right != 0) {
        parts << (right > 0 ? ChangeWords::tr("%1 right") : ChangeWords::tr("%1 left"))
                     .arg(std::abs(right));
    }
    if (up != 0) {
        parts << (up > 0 ? ChangeWords::tr("%1 up") : ChangeWords::tr("%1 down")).arg(std::abs(up));
    }
    return parts.join(QStringLiteral(", "));
}

QString scoredText(const std::optional<Score>& score) {
    if (!score) return ChangeWords::tr("no score");
    return ChangeWords::tr("%1, %2").arg(QString::number(pointsOf(*score).total),
                                         tierName(score->tier).toLower());
}

QString shortened(const QString& text) {
    constexpr qsizetype most = 200;
    const auto line = text.simplified();
    return line.size() <= most ? line : line.left(most) + QChar(0x2026);
}

QString written(const Name& name) { return toQt(name.text()); }
QString written(const Note& note) { return shortened(toQt(note.text())); }
QString written(const Date& date) { return shortDateText(date); }
QString written(const Pounds& pounds) { return poundsText(pounds); }
QString written(CostConfidence confidence) { return confidenceName(confidence); }
QString written(Provision provision) { return provisionName(provision); }
QString written(Hosting hosting) { return hostingName(hosting); }
QString written(DataSensitivity sensitivity) { return sensitivityName(sensitivity); }
template <class Tag, std::int64_t low, std::int64_t high>
QString written(const Whole<Tag, low, high>& number) {
    return QString::number(number.value());
}

/// In the order of the list of details.
std::vector<QString> written(const Details& details) {
    std::vector<QString> texts;
    forEachDetail(details, [&](const DetailField&, const auto& value) {
        texts.push_back(value ? written(*value) : notKnown());
    });
    return texts;
}

std::vector<std::string_view> detailNames() {
    std::vector<std::string_view> names;
    const Details none;
    forEachDetail(none,
                  [&](const DetailField& field, const auto&) { names.push_back(field.name); });
    return names;
}

/// Tables have a column for each detail, in the order of the list of details.
QString detailTitle(std::size_t index) {
    return columnTitle(static_cast<CsvColumn>(static_cast<std::size_t>(CsvColumn::owner) + index));
}

QString entryText(const std::optional<CatalogueId>& entry) {
    return entry ? toQt(entry->text()) : ChangeWords::tr("none");
}

QString planText(const std::optional<PlannedMove>& plan) {
    if (!plan) return ChangeWords::tr("none");
    const auto to = standingText(plan->to);
    return plan->by ? ChangeWords::tr("%1 by %2").arg(to, shortDateText(plan->by)) : to;
}

} // namespace

QString fromTo(const QString& before, const QString& after) {
    return ChangeWords::tr("%1 → %2").arg(before, after);
}

QString fateText(bool wasThere, bool isThere, const QString& changed) {
    if (!wasThere) return ChangeWords::tr("New");
    return isThere ? changed : ChangeWords::tr("Gone");
}

QString standingText(const std::optional<Place>& place) {
    if (!place) return ChangeWords::tr("waits for a place");
    return ChangeWords::tr("%1 · %2").arg(columnName(place->column()), rowName(place->row()));
}

QString moveText(const ChangedCapability& moved) {
    const auto& before = moved.before.place;
    const auto& after = moved.after.place;
    if (!before || !after) return fromTo(standingText(before), standingText(after));
    const auto distance = distanceText(*before, *after);
    if (before->box() == after->box()) {
        return ChangeWords::tr("%1, still %2").arg(distance, standingText(after));
    }
    return ChangeWords::tr("%1, %2").arg(fromTo(standingText(before), standingText(after)),
                                         distance);
}

QString rescoreText(const ChangedCapability& rescored) {
    const auto before = rescored.scoreBefore();
    const auto after = rescored.scoreAfter();
    if (before && after && before->tier == after->tier) {
        return ChangeWords::tr("%1, still %2")
            .arg(fromTo(QString::number(pointsOf(*before).total),
                        QString::number(pointsOf(*after).total)),
                 tierName(after->tier).toLower());
    }
    return fromTo(scoredText(before), scoredText(after));
}

bool isVisiblyRescored(const ChangedCapability& changed) {
    return changed.isRescored() &&
           scoredText(changed.scoreBefore()) != scoredText(changed.scoreAfter());
}

std::vector<QString> detailTexts(const ChangedCapability& changed) {
    const auto differing = changed.detailsChanged();
    const auto differs = [&](std::string_view name) {
        return std::find(differing.begin(), differing.end(), name) != differing.end();
    };
    std::vector<QString> texts;
    const auto add = [&](const QString& title, const QString& before, const QString& after) {
        texts.push_back(ChangeWords::tr("%1: %2").arg(title, fromTo(before, after)));
    };
    const auto names = detailNames();
    const auto before = written(changed.before.details);
    const auto after = written(changed.after.details);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (differs(names[i])) add(detailTitle(i), before[i], after[i]);
    }
    if (differs("catalogueId")) {
        add(columnTitle(CsvColumn::catalogueId), entryText(changed.before.catalogueId),
            entryText(changed.after.catalogueId));
    }
    if (differs("plannedMove")) {
        add(ChangeWords::tr("Planned move"), planText(changed.before.plannedMove),
            planText(changed.after.plannedMove));
    }
    return texts;
}

} // namespace rightward
