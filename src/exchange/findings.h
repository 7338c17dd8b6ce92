// SPDX-License-Identifier: MIT
#pragma once

#include "model/limits.h"
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

/// What was found in a document, short enough for a sentence: a hostile one may hold a key or a
/// text of many megabytes.
std::string shortened(std::string text);

/// What is wrong with a document so far: the first Limits::problems of it.
struct Findings {
    Problems problems;
    /// Whether every record could be made, be it without what was wrong in it. Without that, rules
    /// that span records would blame those that remain for those that were lost.
    bool isComplete = true;

    void add(ProblemCode code, const Where& where, std::vector<std::string> args);
};

} // namespace rightward
