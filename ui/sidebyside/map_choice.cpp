// SPDX-License-Identifier: MIT
#include "sidebyside/map_choice.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rightward {
namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)
};

std::vector<const Version*> versionsOf(const Map& map) {
    std::vector<const Version*> versions;
    for (const auto& [id, version] : map.versions)
        versions.push_back(&version);
    std::sort(versions.begin(), versions.end(),
              [](const auto* one, const auto* other) { return one->number > other->number; });
    return versions;
}

const Version* versionOf(const Map& map, const MapChoice& choice) {
    if (!choice.version) return nullptr;
    const auto found = map.versions.find(*choice.version);
    return found == map.versions.end() ? nullptr : &found->second;
}

QString councilOf(const Library& library, const MapChoice& choice) {
    const auto& map = *library.maps.at(choice.map);
    return toQt(library.councils.at(map.info.council).name.text());
}

QString versionText(const Version& version) {
    return ChoiceWords::tr("as it was: %1").arg(toQt(version.name.text()));
}

/// What is told apart by more words where fewer are the same for both.
QString labelOf(const Library& library, const MapChoice& choice, int words) {
    const auto& map = *library.maps.at(choice.map);
    const auto council = councilOf(library, choice);
    auto label = words == 0 ? shortCouncilName(council) : council;
    if (words >= 2) label = ChoiceWords::tr("%1, %2").arg(label, toQt(map.info.title.text()));
    const auto* version = versionOf(map, choice);
    if (words >= 2 && version) label = ChoiceWords::tr("%1, %2").arg(label, versionText(*version));
    return label;
}

} // namespace

std::vector<MapChoice> choicesIn(const Library& library, bool isFromOther) {
    std::vector<MapChoice> choices;
    for (const auto& [councilId, council] : library.councils) {
        for (const auto id : mapsOf(library, councilId)) {
            choices.push_back({id, {}, isFromOther});
            for (const auto* version : versionsOf(*library.map(id)))
                choices.push_back({id, version->id, isFromOther});
        }
    }
    return choices;
}

std::optional<Shared<Map>> mapOf(const Library& library, const MapChoice& choice) {
    const auto found = library.maps.find(choice.map);
    if (found == library.maps.end()) return std::nullopt;
    if (!choice.version) return found->second;
    const auto* version = versionOf(*found->second, choice);
    if (!version) return std::nullopt;
    Map then{found->second->info, *version->content, {}};
    then.info.title = version->title;
    then.info.date = version->date;
    return Shared<Map>(std::move(then));
}

QString choiceText(const Library& library, const MapChoice& choice) {
    const auto& map = *library.maps.at(choice.map);
    const auto* version = versionOf(map, choice);
    const auto text =
        ChoiceWords::tr("%1: %2").arg(councilOf(library, choice), toQt(map.info.title.text()));
    return version ? ChoiceWords::tr("%1, %2").arg(text, versionText(*version)) : text;
}

QString shortCouncilName(const QString& name) {
    static const QStringList kinds{
        QStringLiteral("Council"),      QStringLiteral("District"), QStringLiteral("Borough"),
        QStringLiteral("County"),       QStringLiteral("City"),     QStringLiteral("Corporation"),
        QStringLiteral("Metropolitan"),
    };
    auto words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && kinds.contains(words.back()))
        words.removeLast();
    return words.join(u' ');
}

std::pair<QString, QString> labelsOf(const Library& left, const MapChoice& leftChoice,
                                     const Library& right, const MapChoice& rightChoice) {
    constexpr int mostWords = 2;
    for (int words = 0; words <= mostWords; ++words) {
        auto one = labelOf(left, leftChoice, words);
        auto other = labelOf(right, rightChoice, words);
        if (one != other) return {std::move(one), std::move(other)};
    }
    const auto same = labelOf(left, leftChoice, mostWords);
    return {ChoiceWords::tr("Left: %1").arg(same), ChoiceWords::tr("Right: %1").arg(same)};
}

} // namespace rightward
