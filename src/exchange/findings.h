// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rightward {

/// A place in a document, such as maps[0].capabilities[3].name: put into words only when something
/// is wrong there. Borrows the place it lies in.
struct Where {
    const Where* parent{};
    std::string_view key{}; ///< empty for an item of a list, and for the document itself
    std::size_t index{};

    std::string text() const;
};

/// What is wrong with a document so far.
struct Findings {
    /// A hostile file may hold millions of faults; nobody reads more than these.
    static constexpr std::size_t most = 1000;

    Problems problems;
    /// Whether every record could be made, be it without what was wrong in it. Without that, rules
    /// that span records would blame those that remain for those that were lost.
    bool isComplete = true;

    void add(ProblemCode code, const Where& where, std::vector<std::string> args);
};

} // namespace rightward
