// SPDX-License-Identifier: MIT
#include "intake/row_names.h"

#include "catalogue/folding.h"
#include "model/limits.h"

#include <unordered_map>

namespace rightward {
namespace {

/// How many have one name, in the table and on the map.
struct Namesakes {
    std::size_t rows = 0;
    std::size_t ours = 0;
    const Capability* last = nullptr;

    void add(const Capability& capability) {
        ++ours;
        last = &capability;
    }
};

/// Whether it is clear what one row is about: one capability, or none yet.
bool isClear(const Namesakes& namesakes) { return namesakes.rows == 1 && namesakes.ours <= 1; }

} // namespace

std::string nameKey(const Name& name) {
    auto key = folded(name.text());
    return key.empty() ? name.text() : key;
}

void say(Problems& problems, ProblemCode code, const CapabilityRow& row, std::string found) {
    if (problems.size() == Limits::problems) return;
    problems.push_back({code, std::to_string(row.row + 1), {std::move(found)}});
}

Pairing pairedByName(const MapContent& content, const std::vector<CapabilityRow>& rows) {
    std::unordered_map<std::string, Namesakes> byKey;
    std::unordered_map<std::string_view, Namesakes> bySpelling;
    std::vector<const Namesakes*> sameKey; // of each row
    for (const auto& row : rows) {
        auto& same = byKey[nameKey(row.name)];
        ++same.rows;
        sameKey.push_back(&same);
        ++bySpelling[row.name.text()].rows;
    }
    for (const auto& [id, capability] : content.capabilities) {
        const auto same = byKey.find(nameKey(capability.name));
        if (same == byKey.end()) continue;
        same->second.add(capability);
        bySpelling[capability.name.text()].add(capability);
    }
    Pairing pairing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& alike = bySpelling.at(rows[i].name.text());
        const bool isUnclear = !isClear(*sameKey[i]) && !(isClear(alike) && alike.ours == 1);
        if (isUnclear) say(pairing.problems, ProblemCode::nameTwice, rows[i], rows[i].name.text());
        pairing.ours.push_back(isClear(*sameKey[i]) ? sameKey[i]->last : alike.last);
        pairing.newRows += pairing.ours.back() ? 0 : 1;
    }
    return pairing;
}

} // namespace rightward
