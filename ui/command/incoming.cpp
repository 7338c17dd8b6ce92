// SPDX-License-Identifier: MIT
#include "command/incoming.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/words.h"
#include "exchange/json.h"
#include "exchange/json_check.h"
#include "intake/join_library.h"
#include "store/file.h"
#include "store/library_file.h"

namespace rightward {
namespace {

Incoming refused(const Problems& problems) {
    Incoming incoming;
    incoming.joining.isRefused = true;
    for (const auto& problem : problems)
        incoming.problems.push_back(told(problem, Weight::error));
    return incoming;
}

Incoming joined(const Library& into, const Library& from) {
    Incoming incoming{joinLibrary(into, from), {}};
    const auto weight = incoming.joining.isRefused ? Weight::error : Weight::warning;
    for (const auto& problem : incoming.joining.problems)
        incoming.problems.push_back(told(problem, weight));
    return incoming;
}

Incoming readIncomingJson(const std::filesystem::path& path, const Library& into) {
    const auto bytes = readWholeFile(path, JsonLimits::bytes);
    const auto reading = readJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return reading.problems.empty() ? joined(into, reading.library) : refused(reading.problems);
}

Incoming readIncomingLibrary(const std::filesystem::path& path, const Library& into) {
    return joined(into, readLibraryFile(path));
}

Incoming readAs(IncomingFormat format, const Call& call, const std::filesystem::path& path,
                const Library& into) {
    switch (format) {
    case IncomingFormat::table: return readIncomingTable(call, path, into);
    case IncomingFormat::json: return readIncomingJson(path, into);
    case IncomingFormat::library: break;
    }
    return readIncomingLibrary(path, into);
}

/// Of several inputs the sentence must name the one that it is about; some do so already.
Refusal namingInput(const QString& input, const Error& error) {
    const auto text = errorText(error);
    return {Exit::couldNot,
            text.contains(input) ? text : CommandWords::tr("%1: %2").arg(input, text)};
}

} // namespace

Incoming readIncoming(const Call& call, const QString& input, const Library& into) {
    const auto path = pathFromQt(input);
    const auto format = incomingFormat(path);
    if (!format) refuseUsage(notIncomingText(path));
    try {
        return readAs(*format, call, path, into);
    } catch (const Error& error) {
        throw namingInput(input, error);
    }
}

} // namespace rightward
