// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <QString>

#include <vector>

namespace rightward {

// What list and score print: a table for people, or one JSON document for programs with keys and
// numbers as in ui/README.md. Both end in a newline.

QString listText(const Library& library);
QString listJson(const Library& library);

QString scoreText(const Library& library, const std::vector<MapId>& maps);
QString scoreJson(const Library& library, const std::vector<MapId>& maps);

} // namespace rightward
