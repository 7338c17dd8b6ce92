// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"

#include <QString>

namespace rightward {

// A detail as a table shows it, in the window and on paper. What is not known says so; what cannot
// be there, such as the contract of a thing that is run in-house, says that instead.

QString supplierText(const Details& details);
/// How sure the annual cost is; empty where there is no cost to be sure of.
QString costConfidenceText(const Details& details);
QString contractEndText(const Details& details);
QString notifyByText(const Details& details);

} // namespace rightward
