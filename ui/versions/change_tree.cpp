// SPDX-License-Identifier: MIT
#include "versions/change_tree.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "catalogue/folding.h"
#include "versions/change_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rightward {
namespace {

struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(TreeWords)
};

enum class Kind { map, added, removed, moved, renamed, rescored, details, links, versions };
constexpr std::array allKinds{Kind::map,     Kind::added,   Kind::removed,
                              Kind::moved,   Kind::renamed, Kind::rescored,
                              Kind::details, Kind::links,   Kind::versions};

/// All changes of one kind. A capability whose details changed counts once and has many lines.
struct Group {
    Kind kind{};
    std::size_t count = 0;
    std::vector<ChangeNode> lines;

    void add(const Name& name, const QString& what) {
        ++count;
        lines.push_back({toQt(name.text()), what, {}});
    }
};

QString titleOf(Kind kind) {
    switch (kind) {
    case Kind::map: return TreeWords::tr("Title and date");
    case Kind::added: return TreeWords::tr("Added");
    case Kind::removed: return TreeWords::tr("Removed");
    case Kind::moved: return TreeWords::tr("Moved");
    case Kind::renamed: return TreeWords::tr("Renamed");
    case Kind::rescored: return TreeWords::tr("Re-scored");
    case Kind::details: return TreeWords::tr("Details changed");
    case Kind::links: return TreeWords::tr("Links");
    case Kind::versions: return TreeWords::tr("Versions");
    }
    return {};
}

QString summaryOf(Kind kind, std::size_t count) {
    const auto counted = [&](const QString& words) { return words.arg(count); };
    switch (kind) {
    case Kind::map: return TreeWords::tr("title or date changed");
    case Kind::added: return counted(TreeWords::tr("%1 added"));
    case Kind::removed: return counted(TreeWords::tr("%1 removed"));
    case Kind::moved: return counted(TreeWords::tr("%1 moved"));
    case Kind::renamed: return counted(TreeWords::tr("%1 renamed"));
    case Kind::rescored: return counted(TreeWords::tr("%1 re-scored"));
    case Kind::details: return counted(TreeWords::tr("%1 with other details"));
    case Kind::links:
        return count == 1 ? TreeWords::tr("1 link changed")
                          : counted(TreeWords::tr("%1 links changed"));
    case Kind::versions:
        return count == 1 ? TreeWords::tr("1 version changed")
                          : counted(TreeWords::tr("%1 versions changed"));
    }
    return {};
}

QString fromTo(const QString& before, const QString& after) {
    return TreeWords::tr("%1 → %2").arg(before, after);
}

/// "New", "Gone" or `changed`.
template <class Record>
QString fateText(const Change<Record>& change, const QString& changed) {
    if (!change.before) return TreeWords::tr("New");
    return change.after ? changed : TreeWords::tr("Gone");
}

template <class Record>
const Record& either(const Change<Record>& change) {
    return change.after ? *change.after : change.before.value();
}

/// A map that is new or gone is told of as such, not as one whose title changed.
void addMapLines(const MapDifference& difference, Group& group) {
    if (!difference.before || !difference.after) return;
    const auto& before = *difference.before;
    const auto& after = *difference.after;
    const auto add = [&](const QString& name, const QString& what) {
        group.count = 1;
        group.lines.push_back({name, what, {}});
    };
    if (before.title != after.title) {
        add(TreeWords::tr("Title"), fromTo(toQt(before.title.text()), toQt(after.title.text())));
    }
    if (before.date != after.date) {
        add(TreeWords::tr("Date it shows"), fromTo(dateText(before.date), dateText(after.date)));
    }
    if (before.council != after.council) {
        add(TreeWords::tr("Council"), TreeWords::tr("It belongs to another council now"));
    }
}

QString placedText(const Capability& capability) {
    auto standing = standingText(capability.place);
    if (!capability.place) return standing;
    const auto score = scoreOf(*capability.place);
    return TreeWords::tr("%1 (%2, %3)")
        .arg(standing, QString::number(pointsOf(score).total), tierName(score.tier).toLower());
}

void addDetailLines(const ChangedCapability& changed, Group& group) {
    const auto texts = detailTexts(changed);
    if (texts.empty()) return;
    ++group.count;
    for (const auto& text : texts)
        group.lines.push_back({toQt(changed.after.name.text()), text, {}});
}

void addChanged(const ChangedCapability& changed, Group& group) {
    const auto& name = changed.after.name;
    switch (group.kind) {
    case Kind::moved:
        if (changed.isMoved()) group.add(name, moveText(changed));
        break;
    case Kind::renamed:
        if (changed.isRenamed()) {
            group.add(name, TreeWords::tr("was called %1").arg(toQt(changed.before.name.text())));
        }
        break;
    case Kind::rescored:
        if (isVisiblyRescored(changed)) group.add(name, rescoreText(changed));
        break;
    case Kind::details: addDetailLines(changed, group); break;
    default: break;
    }
}

void addLinkLines(const MapDifference& difference, Group& group) {
    const auto add = [&](const std::vector<Link>& links, const QString& words) {
        for (const auto& link : links) {
            const auto from = difference.linked.find(link.from);
            const auto to = difference.linked.find(link.to);
            if (from == difference.linked.end() || to == difference.linked.end()) continue;
            group.add(from->second, words.arg(toQt(to->second.text())));
        }
    };
    add(difference.changes.linksAdded, TreeWords::tr("depends on %1 now"));
    add(difference.changes.linksRemoved, TreeWords::tr("no longer depends on %1"));
}

/// By name; several lines of one capability stay as they are.
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

Group groupOf(Kind kind, const MapDifference& difference) {
    Group group{kind, 0, {}};
    const auto& changes = difference.changes;
    switch (kind) {
    case Kind::map: addMapLines(difference, group); return group;
    case Kind::added:
        for (const auto& capability : changes.added)
            group.add(capability.name, placedText(capability));
        break;
    case Kind::removed:
        for (const auto& capability : changes.removed)
            group.add(capability.name, placedText(capability));
        break;
    case Kind::links: addLinkLines(difference, group); break;
    case Kind::versions:
        for (const auto& version : difference.versions)
            group.add(either(version).name, fateText(version, TreeWords::tr("Changed")));
        break;
    default:
        for (const auto& changed : changes.changed)
            addChanged(changed, group);
    }
    sortByName(group.lines);
    return group;
}

/// Those that there are.
std::vector<Group> groupsOf(const MapDifference& difference) {
    std::vector<Group> groups;
    for (const auto kind : allKinds) {
        auto group = groupOf(kind, difference);
        if (group.count > 0) groups.push_back(std::move(group));
    }
    return groups;
}

QString councilText(const Change<Council>& change) {
    if (change.before && change.after && change.before->name != change.after->name) {
        return TreeWords::tr("was called %1").arg(toQt(change.before->name.text()));
    }
    return fateText(change, TreeWords::tr("What is known of it changed"));
}

ChangeNode councilsNode(const std::vector<Change<Council>>& councils) {
    ChangeNode node{TreeWords::tr("Councils (%1)").arg(councils.size()), {}, {}};
    for (const auto& change : councils)
        node.children.push_back({toQt(either(change).name.text()), councilText(change), {}});
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
    return parts.isEmpty() ? TreeWords::tr("Nothing changed") : parts.join(QStringLiteral(", "));
}

/// How many of each kind in all the maps together.
QStringList countTexts(const std::vector<const MapDifference*>& maps) {
    std::array<std::size_t, allKinds.size()> counts{};
    for (const auto* map : maps) {
        for (const auto& group : groupsOf(*map))
            counts.at(static_cast<std::size_t>(group.kind)) += group.count;
    }
    QStringList parts;
    for (const auto kind : allKinds) {
        const auto count = counts.at(static_cast<std::size_t>(kind));
        if (count > 0) parts << summaryOf(kind, count);
    }
    return parts;
}

} // namespace

std::vector<ChangeNode> changeTree(const MapDifference& difference) {
    std::vector<ChangeNode> nodes;
    for (auto& group : groupsOf(difference)) {
        const auto title =
            group.kind == Kind::map
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
