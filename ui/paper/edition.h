// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"

#include <QString>

namespace rightward {

/// "Public edition"
QString editionName(Edition edition);
/// "No costs, suppliers or contract dates"
QString editionMeaning(Edition edition);

} // namespace rightward
