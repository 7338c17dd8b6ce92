// SPDX-License-Identifier: MIT
#include "model/problem.h"

namespace rightward {

ProblemCode problemOf(TextFault fault) {
    switch (fault) {
    case TextFault::blank: return ProblemCode::textBlank;
    case TextFault::tooLong: return ProblemCode::textTooLong;
    case TextFault::notUtf8: return ProblemCode::textNotUtf8;
    case TextFault::controlCharacter: break;
    }
    return ProblemCode::textControlCharacter;
}

Error::Error(ErrorCode code, std::vector<std::string> args, Problems problems)
    : std::runtime_error("rightward error " + std::to_string(static_cast<int>(code))), m_code(code),
      m_args(std::move(args)), m_problems(std::move(problems)) {}

} // namespace rightward
