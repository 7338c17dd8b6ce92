// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"

#include <QString>

namespace rightward {

/// "14 Mar 2026, 12:04" where the user is; "not known" for a moment that only a broken clock gives.
QString localTimeText(Moment moment);

} // namespace rightward
