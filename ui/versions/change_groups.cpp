// SPDX-License-Identifier: MIT
#include "versions/change_groups.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "catalogue/folding.h"
#include "versions/change_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rightward {
namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

void addLine(const Name& name, const QString& what, ChangeGroup& group) {
    ++group.count;
    group.lines.push_back({toQt(name.text()), what, {}});
}

/// A map that is new or gone is told of as such, not as one whose title changed.
void addMapLines(const MapDifference& difference, ChangeGroup& group) {
    if (!difference.before || !difference.after) return;
    const auto& before = *difference.before;
    const auto& after = *difference.after;
    const auto add = [&](const QString& name, const QString& what) {
        group.count = 1;
        group.lines.push_back({name, what, {}});
    };
    if (before.title != after.title) {
        add(GroupWords::tr("Title"), fromTo(toQt(before.title.text()), toQt(after.title.text())));
    }
    if (before.date != after.date) {
        add(GroupWords::tr("Date it shows"), fromTo(dateText(before.date), dateText(after.date)));
    }
    if (before.council != after.council) {
        add(GroupWords::tr("Council"), GroupWords::tr("It belongs to another council now"));
    }
}

QString placedText(const Capability& capability) {
    auto standing = standingText(capability.place);
    if (!capability.place) return standing;
    const auto score = scoreOf(*capability.place);
    return GroupWords::tr("%1 (%2, %3)")
        .arg(standing, QString::number(pointsOf(score).total), tierName(score.tier).toLower());
}

void addDetailLines(const ChangedCapability& changed, ChangeGroup& group) {
    const auto texts = detailTexts(changed);
    if (texts.empty()) return;
    ++group.count;
    for (const auto& text : texts)
        group.lines.push_back({toQt(changed.after.name.text()), text, {}});
}

void addChanged(const ChangedCapability& changed, ChangeGroup& group) {
    const auto& name = changed.after.name;
    switch (group.kind) {
    case ChangeKind::moved:
        if (changed.isMoved()) addLine(name, moveText(changed), group);
        break;
    case ChangeKind::renamed:
        if (changed.isRenamed()) {
            addLine(name, GroupWords::tr("was called %1").arg(toQt(changed.before.name.text())),
                    group);
        }
        break;
    case ChangeKind::rescored:
        if (isVisiblyRescored(changed)) addLine(name, rescoreText(changed), group);
        break;
    case ChangeKind::details: addDetailLines(changed, group); break;
    default: break;
    }
}

void addLinkLines(const MapDifference& difference, ChangeGroup& group) {
    const auto add = [&](const std::vector<Link>& links, const QString& words) {
        for (const auto& link : links) {
            const auto from = difference.linked.find(link.from);
            const auto to = difference.linked.find(link.to);
            if (from == difference.linked.end() || to == difference.linked.end()) continue;
            addLine(from->second, words.arg(toQt(to->second.text())), group);
        }
    };
    add(difference.changes.linksAdded, GroupWords::tr("depends on %1 now"));
    add(difference.changes.linksRemoved, GroupWords::tr("no longer depends on %1"));
}

ChangeGroup groupOf(ChangeKind kind, const MapDifference& difference) {
    ChangeGroup group{kind, 0, {}};
    const auto& changes = difference.changes;
    switch (kind) {
    case ChangeKind::map: addMapLines(difference, group); return group;
    case ChangeKind::added:
        for (const auto& capability : changes.added)
            addLine(capability.name, placedText(capability), group);
        break;
    case ChangeKind::removed:
        for (const auto& capability : changes.removed)
            addLine(capability.name, placedText(capability), group);
        break;
    case ChangeKind::links: addLinkLines(difference, group); break;
    case ChangeKind::versions:
        for (const auto& version : difference.versions)
            addLine((version.after ? version.after : version.before)->name,
                    fateText(version.before.has_value(), version.after.has_value(),
                             GroupWords::tr("Changed")),
                    group);
        break;
    default:
        for (const auto& changed : changes.changed)
            addChanged(changed, group);
    }
    sortByName(group.lines);
    return group;
}

} // namespace

void sortByName(std::vector<ChangeNode>& lines) {
    std::vector<std::pair<std::string, ChangeNode>> keyed;
    for (auto& line : lines) {
        auto key = folded(fromQt(line.name));
        keyed.emplace_back(std::move(key), std::move(line));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i] = std::move(keyed[i].second);
}

std::vector<ChangeGroup> changeGroups(const MapDifference& difference) {
    std::vector<ChangeGroup> groups;
    for (const auto kind : allChangeKinds) {
        auto group = groupOf(kind, difference);
        if (group.count > 0) groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace rightward
