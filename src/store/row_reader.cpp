// SPDX-License-Identifier: MIT
#include "store/row_reader.h"

#include "model/limits.h"

namespace rightward {

std::optional<Place> RowReader::takePlace() {
    std::optional<std::int64_t> evolution;
    std::optional<std::int64_t> visibility;
    take(evolution);
    take(visibility);
    if (!evolution && !visibility) return std::nullopt;
    if (!evolution || !visibility) {
        reportLast(ProblemCode::placeIncomplete);
        return std::nullopt;
    }
    const auto place = Place::of(*evolution, *visibility);
    if (!place) reportLast(ProblemCode::placeOutOfRange);
    return place;
}

void RowReader::reportLast(ProblemCode code) {
    --m_next;
    report(code);
    ++m_next;
}

void RowReader::report(ProblemCode code) {
    m_isSound = false;
    if (m_problems.size() >= Limits::problems) return;
    m_problems.push_back({code, where(), {}});
}

std::string RowReader::where() const {
    if (!m_table) return {};
    return *m_table + "[" + std::to_string(m_number) + "]." + m_source->columnName(m_next);
}

} // namespace rightward
