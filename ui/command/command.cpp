// SPDX-License-Identifier: MIT
#include "command/command.h"

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "command/call.h"
#include "command/map_choice.h"
#include "command/report.h"
#include "paper/paper.h"
#include "store/file.h"
#include "store/library_file.h"

#include <algorithm>
#include <exception>
#include <system_error>

namespace rightward {
namespace {

namespace fs = std::filesystem;

const auto jsonFlag = QStringLiteral("--json");
const auto sampleFlag = QStringLiteral("--sample");
const auto mapValue = QStringLiteral("--map");
const auto toValue = QStringLiteral("--to");
const auto editionValue = QStringLiteral("--edition");

[[noreturn]] void refuseUsage(const QString& what) { throw Refusal(Exit::wrongUsage, what); }

Library readLibrary(const Call& call) { return readLibraryFile(pathFromQt(call.library)); }

std::optional<QString> value(const Call& call, const QString& name) {
    const auto found = call.values.constFind(name);
    return found == call.values.cend() ? std::nullopt : std::optional(*found);
}

void makeLibrary(const Call& call, QTextStream& out) {
    const auto path = pathFromQt(call.library);
    makeLibraryFile(path, call.has(sampleFlag) ? sampleLibrary() : Library{});
    out << CommandWords::tr("Made %1").arg(call.library) << '\n';
}

void list(const Call& call, QTextStream& out) {
    const auto library = readLibrary(call);
    out << (call.has(jsonFlag) ? listJson(library) : listText(library));
}

void score(const Call& call, QTextStream& out) {
    const auto library = readLibrary(call);
    const auto wanted = value(call, mapValue);
    const auto maps = wanted ? std::vector{chosenMap(library, wanted)} : allMaps(library);
    out << (call.has(jsonFlag) ? scoreJson(library, maps) : scoreText(library, maps));
}

Edition editionOf(const Call& call) {
    const auto edition = value(call, editionValue).value_or(QStringLiteral("public"));
    if (edition == u"public") return Edition::publicEdition;
    if (edition == u"exempt") return Edition::exemptEdition;
    refuseUsage(CommandWords::tr("There is no edition “%1”; it is public or exempt.").arg(edition));
}

void exportOneMap(const Call& call, QTextStream& out) {
    const auto to = call.values[toValue];
    const auto path = pathFromQt(to);
    const auto format = formatNamedBy(path);
    if (!format) refuseUsage(CommandWords::tr("“%1” must end in .png or .pdf.").arg(to));
    PaperOptions options;
    options.edition = editionOf(call);
    std::error_code ignored;
    if (fs::equivalent(path, pathFromQt(call.library), ignored))
        refuseUsage(CommandWords::tr("“%1” is the library itself; name another file.").arg(to));
    const auto library = readLibrary(call);
    exportMap(library, chosenMap(library, value(call, mapValue)), *format, options, path);
    out << (options.edition == Edition::publicEdition
                ? CommandWords::tr("Made %1, the public edition").arg(to)
                : CommandWords::tr("Made %1, the exempt edition: not for publication").arg(to))
        << '\n';
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
        {QStringLiteral("export"),
         QStringLiteral("LIBRARY [--map MAP] --to FILE [--edition public|exempt]"),
         CommandWords::tr("a map as a picture (.png) or a paper (.pdf)"),
         {},
         {mapValue, toValue, editionValue},
         {toValue},
         exportOneMap},
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
               "\nMAP is a council's name, a map's title or id. --json prints one JSON "
               "document.\nExit code 0: done. 1: it could not be done. 2: wrong usage.\n");
}

bool asksForHelp(const QStringList& arguments) {
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

void run(const QStringList& arguments, QTextStream& out) {
    const auto word = arguments.value(0);
    if (word == u"--version") {
        out << "rightward " RIGHTWARD_VERSION "\n";
    } else if (word == u"help" || asksForHelp(arguments)) {
        out << helpText();
    } else if (const auto* command = commandNamed(word)) {
        command->run(readCall(*command, arguments.mid(1)), out);
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

/// One line, whatever a file's name holds: nothing in it can move the cursor of a terminal.
QString asOneLine(QString text) {
    for (auto& character : text) {
        if (character.category() == QChar::Other_Control) character = u' ';
    }
    return text.simplified();
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

bool paints(const QStringList& arguments) { return arguments.value(0) == u"export"; }

int runCommand(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    try {
        run(arguments, out);
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
