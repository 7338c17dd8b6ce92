// SPDX-License-Identifier: MIT
#include "command/paper_call.h"

#include "bridge/convert.h"
#include "paper/logo.h"
#include "paper/marking.h"
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

std::optional<Marking> markingGiven(const Call& call) {
    const auto line = lineGiven<Marking>(call, markingValue);
    return line ? markingOf(toQt(line->text())) : std::nullopt;
}

bool* partNamed(PaperParts& parts, const QString& word) {
    if (word == u"map") return &parts.map;
    if (word == u"list") return &parts.list;
    if (word == u"changes") return &parts.changes;
    if (word == u"moves") return &parts.moves;
    return word == u"comparison" ? &parts.comparison : nullptr;
}

[[noreturn]] void refusePages(const QString& text, PaperOf what) {
    const auto all = what == PaperOf::map ? CommandWords::tr("map, list, changes and moves")
                                          : CommandWords::tr("map, list, changes, moves and "
                                                             "comparison");
    refuseUsage(CommandWords::tr("%1 is one or more of %2 with commas between them, not “%3”.")
                    .arg(pagesValue, all, text));
}

std::optional<PaperParts> partsGiven(const Call& call, PaperOf what) {
    const auto text = call.value(pagesValue);
    if (!text) return std::nullopt;
    PaperParts parts;
    for (const auto& word : text->split(u',')) {
        auto* part = partNamed(parts, word);
        if (!part) refusePages(*text, what);
        *part = true;
    }
    if (parts.comparison && what == PaperOf::map)
        refuseUsage(CommandWords::tr("A comparison is made by compare, with %1 for each map.")
                        .arg(mapValue));
    if (!parts.comparison && what == PaperOf::comparison)
        refuseUsage(CommandWords::tr("%1 of compare holds comparison, or nothing is compared. A "
                                     "map by itself is made by export.")
                        .arg(pagesValue));
    return parts;
}

void setDpi(const Call& call, double& dpi) {
    const auto text = call.value(dpiValue);
    if (!text) return;
    bool isNumber = false;
    const auto number = text->toInt(&isNumber);
    if (!isNumber || number < leastDpi || number > mostDpi)
        refuseUsage(CommandWords::tr("%1 is a whole number from %2 to %3, not “%4”.")
                        .arg(dpiValue, QString::number(leastDpi), QString::number(mostDpi), *text));
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

PaperHeading headingGiven(const Call& call) {
    return {lineGiven<Name>(call, titleValue), lineGiven<Subtitle>(call, subtitleValue),
            lineGiven<Meeting>(call, meetingValue), lineGiven<AgendaItem>(call, itemValue),
            markingGiven(call)};
}

/// The endings of the files that take an option, and what such files are called.
struct Use {
    QStringList endings;
    QString what;
};

Use useOf(const QString& option) {
    QStringList endings{QStringLiteral(".png")};
    if (option == dpiValue) return {endings, CommandWords::tr("a picture (.png)")};
    endings += {QStringLiteral(".pdf"), QStringLiteral(".svg")};
    if (option == paperValue || option == orientationValue)
        return {endings, CommandWords::tr("a paper or a picture (.pdf, .png or .svg)")};
    endings += QStringLiteral(".html");
    if (option == pagesValue || option == logoValue)
        return {endings, CommandWords::tr("a paper, a picture or a web page (.pdf, .png, .svg or "
                                          ".html)")};
    endings += QStringLiteral(".xlsx");
    return {endings, CommandWords::tr("a paper, a picture, a web page or a spreadsheet (.pdf, "
                                      ".png, .svg, .html or .xlsx)")};
}

void refuseWhatIsNotFor(const Call& call, const QString& ending) {
    for (const auto& option : paperValues()) {
        const auto use = useOf(option);
        if (call.value(option) && !use.endings.contains(ending))
            refuseUsage(CommandWords::tr("%1 is for %2.").arg(option, use.what));
    }
}

void refuseToTurn(const Call& call, const PaperOptions& options) {
    if (call.value(orientationValue) && options.parts.value_or(onlyComparison) == onlyComparison)
        refuseUsage(CommandWords::tr("%1 is for the pages of a map; a comparison always lies on "
                                     "its side.")
                        .arg(orientationValue));
}

} // namespace

QStringList paperValues() {
    return {paperValue, orientationValue, titleValue, subtitleValue, meetingValue,
            itemValue,  markingValue,     pagesValue, dpiValue,      logoValue};
}

QString paperUsage(PaperOf what) {
    return QStringLiteral("[--paper a4|a3] [--orientation landscape|portrait] [--title TEXT] "
                          "[--subtitle TEXT] [--meeting TEXT] [--item TEXT] "
                          "[--marking none|official|official-sensitive|TEXT] "
                          "[--pages map,list,changes,moves%1] [--dpi N] [--logo FILE.png|FILE.svg]")
        .arg(what == PaperOf::map ? QString() : QStringLiteral(",comparison"));
}

PaperOptions paperOptionsOf(const Call& call, const QString& ending, PaperOf what) {
    refuseWhatIsNotFor(call, ending);
    PaperOptions options;
    choose(call, paperValue, sizes, options.page.size);
    choose(call, orientationValue, orientations, options.page.orientation);
    options.heading = headingGiven(call);
    options.parts = partsGiven(call, what);
    if (what == PaperOf::comparison) refuseToTurn(call, options);
    setDpi(call, options.dpi);
    options.lastSave = lastSaveOf(call.library);
    options.logo = logoGiven(call);
    return options;
}

/// The library's file keeps the day; a day that no calendar of ours holds is not known.
std::optional<LastSave> lastSaveOf(const QString& library) {
    const auto day = QFileInfo(library).lastModified().date();
    const auto date = Date::of(day.year(), day.month(), day.day());
    return date ? std::optional(LastSave{date}) : std::nullopt;
}

} // namespace rightward
