// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

namespace rightward::bench {

/// A library of councils with one map each, the same on every machine: names, details and links in
/// about the lengths and numbers that councils have.
Library bigLibrary(int maps, int capabilitiesPerMap);

} // namespace rightward::bench
