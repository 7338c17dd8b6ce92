// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "command/commands.h"
#include "command/incoming.h"
#include "command/library_on_disk.h"

#include <algorithm>

namespace rightward {
namespace {

bool isTable(const QString& input) {
    return incomingFormat(pathFromQt(input)) == IncomingFormat::table;
}

/// Before anything is read: what can come in at all, and whether a table says where to.
void checkUsage(const Call& call) {
    for (const auto& input : call.inputs) {
        if (!incomingFormat(pathFromQt(input))) refuseUsage(notIncomingText(pathFromQt(input)));
    }
    const bool namesCouncil = call.values.contains(councilValue);
    const bool namesMap = call.values.contains(mapValue);
    const bool hasTable = std::any_of(call.inputs.begin(), call.inputs.end(), isTable);
    if (hasTable && !namesCouncil && !namesMap)
        refuseUsage(
            CommandWords::tr("A table needs --council for a new map or --map to update one."));
    if (!hasTable && (namesCouncil || namesMap))
        refuseUsage(CommandWords::tr("--council and --map are for tables (.csv)."));
    if ((!hasTable || namesMap) && call.values.contains(dateValue))
        refuseUsage(CommandWords::tr("--date is for a new map, without --map."));
}

/// Brings in one input after another and tells of each.
class Import {
public:
    Import(const Call& call, QTextStream& out)
        : m_call(call), m_out(out), m_disk(call.library), m_library(m_disk.library()) {}

    void run() {
        for (const auto& input : m_call.inputs)
            takeOrTell(input);
        m_disk.replaceWith(m_library);
        m_out << m_arrivals;
        if (m_call.has(jsonFlag)) {
            m_out << importJson(m_counts, m_problems);
        } else {
            m_out << (m_disk.isNew() ? CommandWords::tr("Made %1") : CommandWords::tr("Saved %1"))
                         .arg(m_call.library)
                  << '\n';
        }
    }

private:
    /// Whoever asked for JSON gets a document, whatever the file was.
    void takeOrTell(const QString& input) {
        try {
            take(input);
        } catch (const Error& error) {
            const auto problems = told(error);
            m_problems.insert(m_problems.end(), problems.begin(), problems.end());
            if (m_call.has(jsonFlag)) m_out << importJson({}, m_problems);
            throw;
        }
    }

    void take(const QString& input) {
        const auto incoming = readIncoming(m_call, input, m_library);
        m_problems.insert(m_problems.end(), incoming.problems.begin(), incoming.problems.end());
        if (!m_call.has(jsonFlag)) m_out << problemLines(incoming.problems);
        const auto& joining = incoming.joining;
        if (joining.isRefused) refuse(input);
        apply(m_library, joining.edit);
        m_counts.added += count(joining, Arrival::added);
        m_counts.updated += count(joining, Arrival::updated);
        m_counts.unchanged += count(joining, Arrival::unchanged);
        m_counts.leftOut += count(joining, Arrival::leftOut);
        if (!m_call.has(jsonFlag))
            m_arrivals += CommandWords::tr("%1: %2").arg(input, arrivalsText(joining)) + u'\n';
    }

    [[noreturn]] void refuse(const QString& input) {
        if (m_call.has(jsonFlag)) m_out << importJson({}, m_problems);
        throw Refusal(
            Exit::couldNot,
            CommandWords::tr("%1 could not come in, so nothing was imported. Mend what is listed.")
                .arg(input));
    }

    const Call& m_call;
    QTextStream& m_out;
    LibraryOnDisk m_disk;
    Library m_library;
    ImportCounts m_counts;
    QString m_arrivals; ///< said once all of it has come in
    ToldProblems m_problems;
};

} // namespace

void importInputs(const Call& call, const Output& output) {
    checkUsage(call);
    Import(call, output.out).run();
}

} // namespace rightward
