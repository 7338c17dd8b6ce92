// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"

#include <string>

namespace rightward {

/// The capabilities of a map as a table: UTF-8 with a mark, so that spreadsheets know; lines end
/// as RFC 4180 says; all columns of CsvColumn in their order; rows by name, then by id. Withholds
/// nothing: pass what the edition may show. Read again, every column is the same.
std::string writeCsv(const MapContent& content);

} // namespace rightward
