// SPDX-License-Identifier: MIT
#include "intake/join.h"

#include <algorithm>

namespace rightward {

std::size_t count(const Joining& joining, Arrival arrival) {
    const auto& arrivals = joining.arrivals;
    return static_cast<std::size_t>(std::count(arrivals.begin(), arrivals.end(), arrival));
}

} // namespace rightward
