// SPDX-License-Identifier: MIT
#include "command/paper_call.h"

#include "bridge/convert.h"
#include "paper/logo.h"
#include "store/file.h"

#include <QFileInfo>

#include <array>

namespace rightward {
namespace {

const QString paperValue = QStringLiteral("--paper");
const QString orientationValue = QStringLiteral("--orientation");
const QString titleValue = QStringLiteral("--title");
const QString subtitleValue = QStringLiteral("--subtitle");
const QString meetingValue = QStringLiteral("--meeting");
const QString itemValue = QStringLiteral("--item");
const QString markingValue = QStringLiteral("--marking");
const QString pagesValue = QStringLiteral("--pages");
const QString dpiValue = QStringLiteral("--dpi");
const QString logoValue = QStringLiteral("--logo");

template <class Value>
struct Choice {
    const char16_t* word;
    Value value;
};

constexpr auto sizes =
    std::to_array<Choice<PaperSize>>({{u"a4", PaperSize::a4}, {u"a3", PaperSize::a3}});
constexpr auto orientations = std::to_array<Choice<Orientation>>(
    {{u"landscape", Orientation::landscape}, {u"portrait", Orientation::portrait}});

/// Sets `chosen` to what the option's word stands for, if it is given.
template <class Value, std::size_t count>
void choose(const Call& call, const QString& option, const std::array<Choice<Value>, count>& all,
            Value& chosen) {
    const auto word = call.value(option);
    if (!word) return;
    QStringList words;
    for (const auto& each : all) {
        if (*word == QStringView(each.word)) {
            chosen = each.value;
            return;
        }
        words += QStringView(each.word).toString();
    }
    refuseUsage(CommandWords::tr("%1 is %2, not “%3”.")
                    .arg(option, words.join(CommandWords::tr(" or ")), *word));
}

template <class Line>
std::optional<Line> lineGiven(const Call& call, const QString& option) {
    const auto text = call.value(option);
    if (!text) return std::nullopt;
    auto line = Line::of(fromQt(*text));
    if (!line)
        refuseUsage(CommandWords::tr("%1 takes one line of 1 to %2 characters.")
                        .arg(option, QString::number(Line::maxLength)));
    return line;
}

/// The two that everybody knows are written large however they are typed.
std::optional<Marking> markingGiven(const Call& call) {
    auto marking = lineGiven<Marking>(call, markingValue);
    if (!marking) return std::nullopt;
    const auto large = toQt(marking->text()).toUpper();
    if (large == u"NONE") return std::nullopt;
    if (large == u"OFFICIAL" || large == u"OFFICIAL-SENSITIVE") return Marking(fromQt(large));
    return marking;
}

bool* partNamed(PaperParts& parts, const QString& word) {
    if (word == u"map") return &parts.map;
    if (word == u"list") return &parts.list;
    if (word == u"changes") return &parts.changes;
    if (word == u"moves") return &parts.moves;
    return nullptr;
}

std::optional<PaperParts> partsGiven(const Call& call) {
    const auto text = call.value(pagesValue);
    if (!text) return std::nullopt;
    PaperParts parts;
    for (const auto& word : text->split(u',')) {
        auto* part = partNamed(parts, word);
        if (!part)
            refuseUsage(CommandWords::tr("%1 is one or more of map, list, changes and moves with "
                                         "commas between them, not “%2”.")
                            .arg(pagesValue, *text));
        *part = true;
    }
    return parts;
}

void setDpi(const Call& call, PaperFormat format, double& dpi) {
    constexpr int least = 50;
    constexpr int most = 1'200;
    const auto text = call.value(dpiValue);
    if (!text) return;
    if (format != PaperFormat::png)
        refuseUsage(CommandWords::tr("%1 is for a picture (.png).").arg(dpiValue));
    bool isNumber = false;
    const auto number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        refuseUsage(CommandWords::tr("%1 is a whole number from %2 to %3, not “%4”.")
                        .arg(dpiValue, QString::number(least), QString::number(most), *text));
    dpi = number;
}

QImage logoGiven(const Call& call) {
    const auto path = call.value(logoValue);
    if (!path) return {};
    const auto logo = logoFrom(readWholeFile(pathFromQt(*path), mostLogoBytes));
    if (const auto* fault = std::get_if<LogoFault>(&logo))
        throw Refusal(Exit::couldNot, logoFaultText(*fault, *path));
    return std::get<QImage>(logo);
}

/// The library's file keeps the day; a day that no calendar of ours holds is not known.
std::optional<LastSave> lastSaveOf(const Call& call) {
    const auto day = QFileInfo(call.library).lastModified().date();
    const auto date = Date::of(day.year(), day.month(), day.day());
    return date ? std::optional(LastSave{date}) : std::nullopt;
}

PaperHeading headingGiven(const Call& call) {
    return {lineGiven<Name>(call, titleValue), lineGiven<Subtitle>(call, subtitleValue),
            lineGiven<Meeting>(call, meetingValue), lineGiven<AgendaItem>(call, itemValue),
            markingGiven(call)};
}

} // namespace

QStringList paperValues() {
    return {paperValue, orientationValue, titleValue, subtitleValue, meetingValue,
            itemValue,  markingValue,     pagesValue, dpiValue,      logoValue};
}

QString paperUsage() {
    return QStringLiteral("[--paper a4|a3] [--orientation landscape|portrait] [--title TEXT] "
                          "[--subtitle TEXT] [--meeting TEXT] [--item TEXT] "
                          "[--marking none|official|official-sensitive|TEXT] "
                          "[--pages map,list,changes,moves] [--dpi N] [--logo FILE.png|FILE.svg]");
}

PaperOptions paperOptionsOf(const Call& call, PaperFormat format) {
    PaperOptions options;
    choose(call, paperValue, sizes, options.page.size);
    choose(call, orientationValue, orientations, options.page.orientation);
    options.heading = headingGiven(call);
    options.parts = partsGiven(call);
    setDpi(call, format, options.dpi);
    options.lastSave = lastSaveOf(call);
    options.logo = logoGiven(call);
    return options;
}

void refusePaperOptions(const Call& call) {
    for (const auto& option : paperValues()) {
        if (call.value(option))
            refuseUsage(CommandWords::tr("%1 is for a paper or a picture (.pdf, .png or .svg).")
                            .arg(option));
    }
}

} // namespace rightward
