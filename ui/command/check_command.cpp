// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "catalogue/doubts.h"
#include "command/commands.h"
#include "command/told_problem.h"
#include "store/library_file.h"

namespace rightward {
namespace {

void tellSound(const Call& call, const Library& library, QTextStream& out) {
    ToldProblems problems;
    for (const auto& doubt : doubtsAbout(library, shippedCatalogue()))
        problems.push_back(told(doubt, Weight::warning));
    if (call.has(jsonFlag)) {
        out << checkJson(true, problems);
        return;
    }
    out << problemLines(problems)
        << (problems.empty()
                ? CommandWords::tr("%1 is sound.").arg(call.library)
                : CommandWords::tr("%1 is sound; look at what is listed.").arg(call.library))
        << '\n';
}

void tellUnsound(const Call& call, const Error& error, QTextStream& out) {
    const auto problems = told(error);
    if (call.has(jsonFlag))
        out << checkJson(false, problems);
    else if (!error.problems().empty())
        out << problemLines(problems);
}

} // namespace

void checkLibrary(const Call& call, const Output& output) {
    Library library;
    try {
        library = readLibraryFile(pathFromQt(call.library));
    } catch (const Error& error) {
        // What is wrong is the answer here, and not only that there is none.
        tellUnsound(call, error, output.out);
        throw;
    }
    tellSound(call, library, output.out);
}

} // namespace rightward
