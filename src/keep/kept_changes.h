// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"

#include <string>
#include <string_view>

namespace rightward {

/// What an edit leaves behind, in bytes: each record it changed as it is afterwards, or that it is
/// gone, in the rows of a library file.
std::string keptChanges(const Edit& edit);

/// Makes the same of a library. The bytes may be damaged: every value goes through the model's
/// checks, as those of a library file do. False, with the library half changed, where something
/// is wrong. Rules that span records are left to the caller.
[[nodiscard]] bool repeatChanges(std::string_view bytes, Library& library);

} // namespace rightward
