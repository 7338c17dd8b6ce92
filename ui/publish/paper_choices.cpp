// SPDX-License-Identifier: MIT
#include "publish/paper_choices.h"

#include "bridge/convert.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace rightward {
namespace {

const QString sizeKey = QStringLiteral("size");
const QString orientationKey = QStringLiteral("orientation");
const QString titleKey = QStringLiteral("title");
const QString subtitleKey = QStringLiteral("subtitle");
const QString meetingKey = QStringLiteral("meeting");
const QString itemKey = QStringLiteral("item");
const QString markingKey = QStringLiteral("marking");
const QString dpiKey = QStringLiteral("dpi");
const QString logoKey = QStringLiteral("logo");
const QString a3 = QStringLiteral("a3");
const QString portrait = QStringLiteral("portrait");

constexpr auto partNames = std::to_array<std::pair<const char*, bool PaperParts::*>>(
    {{"map", &PaperParts::map},
     {"list", &PaperParts::list},
     {"changes", &PaperParts::changes},
     {"moves", &PaperParts::moves},
     {"comparison", &PaperParts::comparison}});

QString groupOf(MapId map) { return QStringLiteral("papers/") + toQt(map.text()); }

/// What is printed is what is made as a paper.
const char* nameOf(PaperUse use) {
    switch (use) {
    case PaperUse::paper:
    case PaperUse::print: break;
    case PaperUse::picture: return "picture";
    case PaperUse::drawing: return "drawing";
    case PaperUse::webPage: return "page";
    case PaperUse::spreadsheet: return "spreadsheet";
    }
    return "paper";
}

QString partsKey(Purpose purpose) {
    return QStringLiteral("parts-%1%2")
        .arg(QString::fromLatin1(nameOf(purpose.use)),
             purpose.isComparing ? QStringLiteral("-compared") : QString());
}

/// A comparison is called otherwise than the map.
QString lineKey(const QString& key, Purpose purpose) {
    return purpose.isComparing ? key + QStringLiteral("-compared") : key;
}

QStringList namesOf(const PaperParts& parts) {
    QStringList names;
    for (const auto& [name, part] : partNames) {
        if (parts.*part) names += QString::fromLatin1(name);
    }
    return names;
}

PaperParts partsNamed(const QStringList& names) {
    PaperParts parts;
    for (const auto& [name, part] : partNames)
        parts.*part = names.contains(QString::fromLatin1(name));
    return parts;
}

/// Settings are a file that anybody may have edited: a line that is none is no line.
template <class Line>
std::optional<Line> lineIn(const QSettings& settings, const QString& key) {
    return Line::of(fromQt(settings.value(key).toString()));
}

template <class Line>
void keepLine(QSettings& settings, const QString& key, const std::optional<Line>& line) {
    settings.setValue(key, line ? toQt(line->text()) : QString());
}

} // namespace

bool hasPages(PaperUse use) { return use != PaperUse::webPage && use != PaperUse::spreadsheet; }

PaperChoices usualChoices(Purpose purpose) {
    PaperChoices choices;
    auto& parts = choices.parts;
    parts.comparison = purpose.isComparing;
    parts.map = !purpose.isComparing;
    parts.list = !purpose.isComparing && purpose.use != PaperUse::picture &&
                 purpose.use != PaperUse::drawing;
    return choices;
}

PaperChoices rememberedChoices(MapId map, Purpose purpose) {
    auto choices = usualChoices(purpose);
    QSettings settings;
    settings.beginGroup(groupOf(map));
    if (settings.value(sizeKey) == a3) choices.page.size = PaperSize::a3;
    if (settings.value(orientationKey) == portrait)
        choices.page.orientation = Orientation::portrait;
    choices.heading = {lineIn<Name>(settings, lineKey(titleKey, purpose)),
                       lineIn<Subtitle>(settings, lineKey(subtitleKey, purpose)),
                       lineIn<Meeting>(settings, meetingKey), lineIn<AgendaItem>(settings, itemKey),
                       lineIn<Marking>(settings, markingKey)};
    choices.dpi = std::clamp(settings.value(dpiKey, choices.dpi).toInt(), leastDpi, mostDpi);
    choices.logo = settings.value(logoKey).toString();
    const auto parts = partsNamed(settings.value(partsKey(purpose)).toStringList());
    if (parts != PaperParts{}) choices.parts = parts;
    choices.parts.comparison = choices.parts.comparison && purpose.isComparing;
    return choices;
}

void rememberChoices(MapId map, Purpose purpose, const PaperChoices& choices) {
    QSettings settings;
    settings.beginGroup(groupOf(map));
    settings.setValue(sizeKey, choices.page.size == PaperSize::a3 ? a3 : QStringLiteral("a4"));
    settings.setValue(orientationKey,
                      choices.page.isPortrait() ? portrait : QStringLiteral("landscape"));
    keepLine(settings, lineKey(titleKey, purpose), choices.heading.title);
    keepLine(settings, lineKey(subtitleKey, purpose), choices.heading.subtitle);
    keepLine(settings, meetingKey, choices.heading.meeting);
    keepLine(settings, itemKey, choices.heading.item);
    keepLine(settings, markingKey, choices.heading.marking);
    settings.setValue(dpiKey, choices.dpi);
    settings.setValue(logoKey, choices.logo);
    settings.setValue(partsKey(purpose), namesOf(choices.parts));
}

} // namespace rightward
