// SPDX-License-Identifier: MIT
#include "versions/change_tree.h"

#include "bridge/convert.h"
#include "versions/change_groups.h"
#include "versions/change_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace rightward {
namespace {

struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(TreeWords)
};

QString titleOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::map: return TreeWords::tr("Title and date");
    case ChangeKind::added: return TreeWords::tr("Added");
    case ChangeKind::removed: return TreeWords::tr("Removed");
    case ChangeKind::moved: return TreeWords::tr("Moved");
    case ChangeKind::renamed: return TreeWords::tr("Renamed");
    case ChangeKind::rescored: return TreeWords::tr("Re-scored");
    case ChangeKind::details: return TreeWords::tr("Details changed");
    case ChangeKind::links: return TreeWords::tr("Links");
    case ChangeKind::versions: return TreeWords::tr("Versions");
    }
    return {};
}

QString summaryOf(ChangeKind kind, std::size_t count) {
    const auto counted = [&](const QString& words) { return words.arg(count); };
    switch (kind) {
    case ChangeKind::map: return TreeWords::tr("title or date changed");
    case ChangeKind::added: return counted(TreeWords::tr("%1 added"));
    case ChangeKind::removed: return counted(TreeWords::tr("%1 removed"));
    case ChangeKind::moved: return counted(TreeWords::tr("%1 moved"));
    case ChangeKind::renamed: return counted(TreeWords::tr("%1 renamed"));
    case ChangeKind::rescored: return counted(TreeWords::tr("%1 re-scored"));
    case ChangeKind::details: return counted(TreeWords::tr("%1 with other details"));
    case ChangeKind::links:
        return count == 1 ? TreeWords::tr("1 link changed")
                          : counted(TreeWords::tr("%1 links changed"));
    case ChangeKind::versions:
        return count == 1 ? TreeWords::tr("1 version changed")
                          : counted(TreeWords::tr("%1 versions changed"));
    }
    return {};
}

QString councilText(const Change<Council>& change) {
    if (change.before && change.after && change.before->name != change.after->name) {
        return TreeWords::tr("was called %1").arg(toQt(change.before->name.text()));
    }
    return fateText(change.before.has_value(), change.after.has_value(),
                    TreeWords::tr("What is known of it changed"));
}

ChangeNode councilsNode(const std::vector<Change<Council>>& councils) {
    ChangeNode node{TreeWords::tr("Councils (%1)").arg(councils.size()), {}, {}};
    for (const auto& change : councils)
        node.children.push_back({toQt((change.after ? change.after : change.before)->name.text()),
                                 councilText(change),
                                 {}});
    sortByName(node.children);
    return node;
}

QString mapFateText(const MapDifference& difference) {
    if (!difference.before) return TreeWords::tr("New map");
    return difference.after ? QString() : TreeWords::tr("Map gone");
}

ChangeNode mapNode(const MapDifference& difference) {
    const auto title = toQt(difference.info().title.text());
    const auto name = difference.council
                          ? TreeWords::tr("%1: %2").arg(toQt(difference.council->text()), title)
                          : title;
    return {name, mapFateText(difference), changeTree(difference)};
}

/// "1 map added", "2 maps added"
void addCount(QStringList& parts, std::size_t count, const QString& one, const QString& many) {
    if (count == 1) parts << one;
    if (count > 1) parts << many.arg(count);
}

QString joinedOrNothing(const QStringList& parts) {
    if (parts.isEmpty()) return TreeWords::tr("Nothing changed");
    auto sentence = parts.join(QStringLiteral(", "));
    sentence.front() = sentence.front().toUpper();
    return sentence;
}

/// How many of each kind in all the maps together.
QStringList countTexts(const std::vector<const MapDifference*>& maps) {
    std::array<std::size_t, allChangeKinds.size()> counts{};
    for (const auto* map : maps) {
        for (const auto& group : changeGroups(*map))
            counts.at(static_cast<std::size_t>(group.kind)) += group.count;
    }
    QStringList parts;
    for (const auto kind : allChangeKinds) {
        const auto count = counts.at(static_cast<std::size_t>(kind));
        if (count > 0) parts << summaryOf(kind, count);
    }
    return parts;
}

} // namespace

std::vector<ChangeNode> changeTree(const MapDifference& difference) {
    std::vector<ChangeNode> nodes;
    for (auto& group : changeGroups(difference)) {
        const auto title =
            group.kind == ChangeKind::map
                ? titleOf(group.kind)
                : TreeWords::tr("%1 (%2)").arg(titleOf(group.kind), QString::number(group.count));
        nodes.push_back({title, {}, std::move(group.lines)});
    }
    return nodes;
}

std::vector<ChangeNode> changeTree(const LibraryChanges& changes) {
    std::vector<ChangeNode> nodes;
    if (!changes.councils.empty()) nodes.push_back(councilsNode(changes.councils));
    for (const auto& map : changes.maps)
        nodes.push_back(mapNode(map));
    if (const auto count = changes.matches.size(); count > 0) {
        nodes.push_back({TreeWords::tr("What was said to be the same"),
                         TreeWords::tr("Pairs that changed: %1").arg(count),
                         {}});
    }
    return nodes;
}

QString changesSummary(const MapDifference& difference) {
    return joinedOrNothing(countTexts({&difference}));
}

QString changesSummary(const LibraryChanges& changes) {
    std::vector<const MapDifference*> maps;
    std::size_t arrived = 0;
    std::size_t gone = 0;
    for (const auto& map : changes.maps) {
        arrived += map.before ? 0 : 1;
        gone += map.after ? 0 : 1;
        maps.push_back(&map);
    }
    QStringList parts;
    addCount(parts, changes.councils.size(), TreeWords::tr("1 council changed"),
             TreeWords::tr("%1 councils changed"));
    addCount(parts, arrived, TreeWords::tr("1 new map"), TreeWords::tr("%1 new maps"));
    addCount(parts, gone, TreeWords::tr("1 map gone"), TreeWords::tr("%1 maps gone"));
    parts += countTexts(maps);
    addCount(parts, changes.matches.size(), TreeWords::tr("1 match changed"),
             TreeWords::tr("%1 matches changed"));
    return joinedOrNothing(parts);
}

} // namespace rightward
