// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"
#include "command/told_problem.h"
#include "intake/join.h"

#include <filesystem>

namespace rightward {

/// What one input of an import would do, and all there is to say about it. Refused: it cannot come
/// in.
struct Incoming {
    Joining joining;
    ToldProblems problems;
};

/// Reads one input by the ending of its name, a table as the call says. Throws Refusal, naming the
/// input, where it cannot be read at all.
Incoming readIncoming(const Call& call, const QString& input, const Library& into);

/// The same for a table: a new map of --council, or an update of --map, of that council
/// where both are given. Throws Error and Refusal.
Incoming readIncomingTable(const Call& call, const std::filesystem::path& path,
                           const Library& into);

} // namespace rightward
