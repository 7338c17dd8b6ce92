// SPDX-License-Identifier: MIT
#include "bridge/words.h"

#include "bridge/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace rightward {
namespace {

/// Carries the words to whoever translates them.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Months are named in English whatever the computer's language: papers must agree.
QString formatted(const std::optional<Date>& date, const QString& format) {
    return date ? QLocale(QLocale::English).toString(toQt(*date), format) : notKnown();
}

} // namespace

QString tierName(Tier tier) {
    switch (tier) {
    case Tier::dayOne: return Words::tr("Start on day one");
    case Tier::explore: return Words::tr("Explore next");
    case Tier::leave: return Words::tr("Leave until it moves right");
    case Tier::keep: return Words::tr("Keep close");
    }
    return {};
}

QString tierMeaning(Tier tier) {
    switch (tier) {
    case Tier::dayOne:
        return Words::tr("A utility hardly anyone outside notices. Buy and run it together now.");
    case Tier::explore:
        return Words::tr(
            "A known thing. Worth talking to neighbours when dates and ways of working "
            "allow.");
    case Tier::leave:
        return Words::tr("Still too local. Do not merge it; work together on making it standard.");
    case Tier::keep:
        return Words::tr(
            "New, or at the heart of what residents meet. Keep it in the council; share "
            "what you learn.");
    }
    return {};
}

QString columnName(Column column) {
    switch (column) {
    case Column::genesis: return Words::tr("Genesis");
    case Column::customBuilt: return Words::tr("Custom-built");
    case Column::product: return Words::tr("Product");
    case Column::commodity: return Words::tr("Commodity");
    }
    return {};
}

QString columnMeaning(Column column) {
    switch (column) {
    case Column::genesis: return Words::tr("new, unproven");
    case Column::customBuilt: return Words::tr("made for us");
    case Column::product: return Words::tr("bought off the shelf");
    case Column::commodity: return Words::tr("a utility, the same everywhere");
    }
    return {};
}

QString rowName(Row row) {
    switch (row) {
    case Row::backEnd: return Words::tr("Behind the scenes");
    case Row::middle: return Words::tr("In between");
    case Row::userFacing: return Words::tr("Residents use it");
    }
    return {};
}

QString confidenceName(CostConfidence confidence) {
    switch (confidence) {
    case CostConfidence::verified: return Words::tr("Verified");
    case CostConfidence::reported: return Words::tr("Reported");
    case CostConfidence::estimated: return Words::tr("Estimated");
    }
    return {};
}

QString provisionName(Provision provision) {
    switch (provision) {
    case Provision::contract: return Words::tr("Under contract");
    case Provision::inHouse: return Words::tr("In-house");
    case Provision::none: return Words::tr("Not provided");
    }
    return {};
}

QString hostingName(Hosting hosting) {
    switch (hosting) {
    case Hosting::cloud: return Words::tr("Cloud");
    case Hosting::hosted: return Words::tr("Hosted by the supplier");
    case Hosting::onPremises: return Words::tr("On our premises");
    case Hosting::none: return Words::tr("Nothing to host");
    }
    return {};
}

QString sensitivityName(DataSensitivity sensitivity) {
    switch (sensitivity) {
    case DataSensitivity::none: return Words::tr("No personal data");
    case DataSensitivity::personal: return Words::tr("Personal data");
    case DataSensitivity::specialCategory: return Words::tr("Special category data");
    }
    return {};
}

QString notKnown() { return Words::tr("not known"); }

QString poundsText(const std::optional<Pounds>& pounds) {
    return pounds ? sumText(pounds->value()) : notKnown();
}

QString sumText(std::int64_t pounds) {
    // Always ASCII digits and commas, whatever the computer's language: papers must agree.
    return QStringLiteral("£") +
           QLocale(QLocale::English, QLocale::UnitedKingdom).toString(qlonglong{pounds});
}

QString dateText(const std::optional<Date>& date) {
    return formatted(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDateText(const std::optional<Date>& date) {
    return formatted(date, QStringLiteral("d MMM yyyy"));
}

QString editText(const EditName& name) {
    const auto about = [&](std::size_t index) {
        return index < name.args.size() ? toQt(name.args[index]) : QString();
    };
    switch (name.verb) {
    case EditVerb::addCouncil: return Words::tr("Add council %1").arg(about(0));
    case EditVerb::changeCouncil: return Words::tr("Change council %1").arg(about(0));
    case EditVerb::removeCouncil: return Words::tr("Remove council %1").arg(about(0));
    case EditVerb::addMap: return Words::tr("Add map %1").arg(about(0));
    case EditVerb::changeMap: return Words::tr("Change map %1").arg(about(0));
    case EditVerb::removeMap: return Words::tr("Remove map %1").arg(about(0));
    case EditVerb::placeCapability: return Words::tr("Place %1").arg(about(0));
    case EditVerb::addCapability: return Words::tr("Add %1").arg(about(0));
    case EditVerb::moveCapability: return Words::tr("Move %1").arg(about(0));
    case EditVerb::unplaceCapability: return Words::tr("Take %1 off the grid").arg(about(0));
    case EditVerb::renameCapability: return Words::tr("Rename %1").arg(about(0));
    case EditVerb::changeDetails: return Words::tr("Change details of %1").arg(about(0));
    case EditVerb::removeCapability: return Words::tr("Remove %1").arg(about(0));
    case EditVerb::addLink: return Words::tr("Link %1 to %2").arg(about(0), about(1));
    case EditVerb::removeLink: return Words::tr("Unlink %1 from %2").arg(about(0), about(1));
    case EditVerb::planMove: return Words::tr("Plan a move of %1").arg(about(0));
    case EditVerb::cancelPlannedMove:
        return Words::tr("Cancel the planned move of %1").arg(about(0));
    case EditVerb::addVersion: return Words::tr("Keep version %1").arg(about(0));
    case EditVerb::removeVersion: return Words::tr("Remove version %1").arg(about(0));
    case EditVerb::restoreVersion: return Words::tr("Go back to version %1").arg(about(0));
    case EditVerb::confirmMatch: return Words::tr("Match %1 with %2").arg(about(0), about(1));
    case EditVerb::refuseMatch: return Words::tr("Keep %1 apart from %2").arg(about(0), about(1));
    case EditVerb::forgetMatch: return Words::tr("Forget a match");
    case EditVerb::import: return Words::tr("Import %1").arg(about(0));
    case EditVerb::merge: return Words::tr("Take in changes from the file");
    case EditVerb::difference: return Words::tr("Change");
    }
    return {};
}

} // namespace rightward
