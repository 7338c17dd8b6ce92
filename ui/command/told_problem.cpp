// SPDX-License-Identifier: MIT
#include "command/told_problem.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/words.h"
#include "command/call.h"
#include "model/problem_tokens.h"

#include <nlohmann/json.hpp>

namespace rightward {

template <>
inline constexpr auto tokenTable<Weight> = std::to_array<std::pair<Weight, std::string_view>>(
    {{Weight::note, "note"}, {Weight::warning, "warning"}, {Weight::error, "error"}});

namespace {

using Json = nlohmann::ordered_json;

Weight weightOf(Severity severity) {
    switch (severity) {
    case Severity::note: return Weight::note;
    case Severity::unknownCell: return Weight::warning;
    case Severity::lostRow:
    case Severity::wholeFile: break;
    }
    return Weight::error;
}

Json entries(const ToldProblems& problems) {
    auto list = Json::array();
    for (const auto& problem : problems) {
        list.push_back({{"code", fromQt(problem.code)},
                        {"where", fromQt(problem.where)},
                        {"text", fromQt(problem.text)},
                        {"severity", tokenOf(problem.weight)}});
    }
    return list;
}

QString document(const Json& json) { return toQt(json.dump(2)) + u'\n'; }

} // namespace

ToldProblem told(const Problem& problem, Weight weight) {
    return {toQt(tokenOf(problem.code)), toQt(problem.where), joiningProblemText(problem), weight};
}

ToldProblem told(const CsvLayout& layout, const CellProblem& problem) {
    return {toQt(tokenOf(problem.code)), toQt(cellName(problem)), cellProblemText(layout, problem),
            weightOf(problem.severity)};
}

ToldProblems told(const Error& error) {
    ToldProblems all;
    for (const auto& problem : error.problems())
        all.push_back(told(problem, Weight::error));
    if (!all.empty()) return all;
    const auto where = error.args().empty() ? QString() : toQt(error.args().front());
    return {{toQt(tokenOf(error.code())), where, errorText(error), Weight::error}};
}

QString problemLines(const ToldProblems& problems) {
    QString lines;
    for (const auto& problem : problems)
        lines += asOneLine(problem.text) + u'\n';
    return lines;
}

QString importJson(const ImportCounts& counts, const ToldProblems& problems) {
    return document({{"added", counts.added},
                     {"updated", counts.updated},
                     {"unchanged", counts.unchanged},
                     {"leftOut", counts.leftOut},
                     {"problems", entries(problems)}});
}

QString checkJson(bool isSound, const ToldProblems& problems) {
    return document({{"sound", isSound}, {"problems", entries(problems)}});
}

} // namespace rightward
