// SPDX-License-Identifier: MIT
#include "command/command.h"

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "command/call.h"
#include "command/commands.h"
#include "command/map_choice.h"
#include "command/paper_call.h"
#include "command/report.h"
#include "store/library_file.h"

#include <algorithm>
#include <exception>

namespace rightward {
namespace {

void makeLibrary(const Call& call, const Output& output) {
    makeLibraryFile(pathFromQt(call.library), call.has(sampleFlag) ? sampleLibrary() : Library{});
    output.out << CommandWords::tr("Made %1").arg(call.library) << '\n';
}

void list(const Call& call, const Output& output) {
    const auto library = readLibraryFile(pathFromQt(call.library));
    output.out << (call.has(jsonFlag) ? listJson(library) : listText(library));
}

void score(const Call& call, const Output& output) {
    const auto library = readLibraryFile(pathFromQt(call.library));
    const auto wanted = call.value(mapValue);
    const auto maps = wanted ? std::vector{chosenMap(library, wanted)} : allMaps(library);
    output.out << (call.has(jsonFlag) ? scoreJson(library, maps) : scoreText(library, maps));
}

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {QStringLiteral("new"),
         QStringLiteral("LIBRARY [--sample]"),
         CommandWords::tr("make a library, empty or with the two sample councils"),
         {sampleFlag},
         {},
         {},
         makeLibrary},
        {QStringLiteral("import"),
         QStringLiteral("LIBRARY INPUT … [--council NAME] [--map MAP] [--date DATE] [--json]"),
         CommandWords::tr("bring in .json, .csv and .rightward files; the library is made if it "
                          "is not there"),
         {jsonFlag},
         {councilValue, mapValue, dateValue},
         {},
         importInputs,
         true},
        {QStringLiteral("list"),
         QStringLiteral("LIBRARY [--json]"),
         CommandWords::tr("list its councils and maps"),
         {jsonFlag},
         {},
         {},
         list},
        {QStringLiteral("score"),
         QStringLiteral("LIBRARY [--map MAP] [--json]"),
         CommandWords::tr("rank what to share first, on one map or all"),
         {jsonFlag},
         {mapValue},
         {},
         score},
        {QStringLiteral("compare"),
         QStringLiteral("LIBRARY [--with OTHER] --map A --map B … [--on DATE] [--json] "
                        "[--to FILE [--edition public|exempt] ") +
             paperUsage(PaperOf::comparison) + u']',
         CommandWords::tr("two maps or more side by side: what they could share, where they "
                          "differ, what only one has; OTHER is another library, FILE a picture "
                          "(.png, .svg), a paper (.pdf), a web page (.html) or a table (.csv, "
                          ".xlsx)"),
         {jsonFlag},
         QStringList{withValue, onValue, toValue, editionValue} + paperValues(),
         {},
         compareMaps,
         false,
         true},
        {QStringLiteral("export"),
         QStringLiteral("LIBRARY [--map MAP] --to FILE [--edition public|exempt] ") +
             paperUsage(PaperOf::map),
         CommandWords::tr("a map as a picture (.png, .svg), a paper (.pdf), a table (.csv, .xlsx) "
                          "or a web page (.html); or all of "
                          "it, or one map, as .json"),
         {},
         QStringList{mapValue, toValue, editionValue} + paperValues(),
         {toValue},
         exportTo},
        {QStringLiteral("check"),
         QStringLiteral("LIBRARY [--json]"),
         CommandWords::tr("tell what is wrong with it, and what may be"),
         {jsonFlag},
         {},
         {},
         checkLibrary},
        {QStringLiteral("share"),
         QStringLiteral("LIBRARY --to FILE"),
         CommandWords::tr("a copy to email, without costs, suppliers, contract dates, notes, "
                          "reasons and owners"),
         {},
         {toValue},
         {toValue},
         shareCopyTo},
    };
    return all;
}

const Command* commandNamed(const QString& word) {
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command& each) { return each.word == word; });
    return found == all.end() ? nullptr : &*found;
}

QString usageOf(const Command& command) {
    return QStringLiteral("rightward %1 %2").arg(command.word, command.usage);
}

QString helpText() {
    auto text = CommandWords::tr("Rightward: what to share first, and why.\n\n");
    QString lines =
        CommandWords::tr("rightward [LIBRARY]\n    the window; with no library, the samples\n");
    for (const auto& command : commands())
        lines += usageOf(command) + QStringLiteral("\n    ") + command.summary + u'\n';
    return text + lines +
           CommandWords::tr(
               "\nMAP is a council's name, a map's title or id. A table (.csv) needs --council "
               "for a new map, called after the file, or --map to update one. --json prints one "
               "JSON document.\nExit code 0: done. 1: it could not be done. 2: wrong usage.\n");
}

bool asksForHelp(const QStringList& arguments) {
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

void run(const QStringList& arguments, const Output& output) {
    const auto word = arguments.value(0);
    if (word == u"--version") {
        output.out << "rightward " RIGHTWARD_VERSION "\n";
    } else if (word == u"help" || asksForHelp(arguments)) {
        output.out << helpText();
    } else if (const auto* command = commandNamed(word)) {
        command->run(readCall(*command, arguments.mid(1)), output);
    } else {
        refuseUsage(CommandWords::tr("Unknown option %1.").arg(word));
    }
}

QString withUsage(const Refusal& refusal, const QString& word) {
    if (refusal.exit != Exit::wrongUsage) return refusal.text;
    const auto* command = commandNamed(word);
    return CommandWords::tr("%1 Usage: %2")
        .arg(refusal.text, command ? usageOf(*command) : QStringLiteral("rightward --help"));
}

int complain(QTextStream& err, Exit exit, const QString& text) {
    err << "rightward: " << asOneLine(text) << '\n';
    err.flush();
    return static_cast<int>(exit);
}

} // namespace

bool isCommand(const QStringList& arguments) {
    const auto word = arguments.value(0);
    return word == u"help" || word == u"-h" || word.startsWith(QStringLiteral("--")) ||
           commandNamed(word);
}

bool paints(const QStringList& arguments) {
    const auto isTarget = [](const QString& each) { return each.startsWith(toValue); };
    return arguments.value(0) == u"export" ||
           (arguments.value(0) == u"compare" &&
            std::any_of(arguments.begin(), arguments.end(), isTarget));
}

int runCommand(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    try {
        run(arguments, {out, err});
        out.flush();
        if (out.status() == QTextStream::Ok) return static_cast<int>(Exit::done);
        return complain(err, Exit::couldNot,
                        CommandWords::tr("The result could not be written out. Is the disk full?"));
    } catch (const Refusal& refusal) {
        return complain(err, refusal.exit, withUsage(refusal, arguments.value(0)));
    } catch (const Error& error) {
        return complain(err, Exit::couldNot, errorText(error));
    } catch (const std::exception& error) {
        return complain(err, Exit::couldNot,
                        CommandWords::tr("Something went wrong in the program itself: %1")
                            .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace rightward
