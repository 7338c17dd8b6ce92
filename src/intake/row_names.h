// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_rows.h"
#include "model/map.h"

#include <string>
#include <unordered_set>

namespace rightward {

/// Names that fold alike have one key. A name of punctuation only, which folds to nothing, is its
/// own.
std::string nameKey(const Name& name);

/// Which names have come by.
class SeenNames {
public:
    explicit SeenNames(std::size_t expected) { m_keys.reserve(expected); }
    /// Whether the key is new.
    bool add(const std::string& key) { return m_keys.insert(key).second; }

private:
    std::unordered_set<std::string> m_keys;
};

/// Adds a problem about a row, named as a spreadsheet counts it. Of very many the first are kept.
void say(Problems& problems, ProblemCode code, const CapabilityRow& row, std::string found);

/// Which capability of a map each row is about.
struct Pairing {
    std::vector<const Capability*> ours; ///< of each row; null where it is new
    std::size_t newRows = 0;
    Problems problems; ///< nameTwice for each row that could be about several, or several about one
};
Pairing pairedByName(const MapContent& content, const std::vector<CapabilityRow>& rows);

} // namespace rightward
