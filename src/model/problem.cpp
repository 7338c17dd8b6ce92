// SPDX-License-Identifier: MIT
#include "model/problem.h"

namespace rightward {

Error::Error(ErrorCode code, std::vector<std::string> args, Problems problems)
    : std::runtime_error("rightward error " + std::to_string(static_cast<int>(code))), m_code(code),
      m_args(std::move(args)), m_problems(std::move(problems)) {}

} // namespace rightward
