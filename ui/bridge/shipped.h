// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "compare/settings.h"
#include "model/library.h"

namespace rightward {

// What ships inside the program, read afresh at each call: keep what you read.

Catalogue shippedCatalogue();
CouncilRegister shippedCouncils();
Settings shippedSettings();
/// The two sample councils. Their ids are fixed.
Library sampleLibrary();

} // namespace rightward
