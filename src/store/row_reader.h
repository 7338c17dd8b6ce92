// SPDX-License-Identifier: MIT
#pragma once

#include "model/place.h"
#include "model/problem.h"
#include "store/cell.h"
#include "store/sqlite.h"

#include <optional>
#include <string>

namespace rightward {

/// Takes the values of one row from left to right, through the model's checks. What fails is
/// listed with its table, row and column.
class RowReader {
public:
    RowReader(const StoredRow& row, std::size_t number, const std::string& table,
              const Statement& source, Problems& problems)
        : m_row(row), m_number(number), m_table(&table), m_source(&source), m_problems(problems) {}
    /// For a row that stands in no table: its problems have no place.
    RowReader(const StoredRow& row, Problems& problems) : m_row(row), m_problems(problems) {}

    /// False once anything in the row was wrong: then it makes no record.
    bool isSound() const { return m_isSound; }
    /// Whether no value is left.
    bool isAtEnd() const { return m_next == m_row.size(); }

    /// A value that may be unknown.
    template <class T>
    void take(std::optional<T>& value) {
        if (m_row.kind(m_next) == StoredRow::Kind::null) {
            ++m_next;
        } else {
            value = known<T>();
        }
    }

    /// A value that must be there.
    template <class T>
    std::optional<T> need() {
        if (m_row.kind(m_next) != StoredRow::Kind::null) return known<T>();
        report(ProblemCode::fieldMissing);
        ++m_next;
        return std::nullopt;
    }

    /// Passes over a value if it is this text.
    [[nodiscard]] bool passOver(std::string_view text) {
        const bool isIt = m_row.kind(m_next) == StoredRow::Kind::text && m_row.text(m_next) == text;
        m_next += isIt ? 1 : 0;
        return isIt;
    }

    /// Evolution and visibility: both or neither.
    std::optional<Place> takePlace();

    /// Lists a problem with the value last taken.
    void reportLast(ProblemCode code);

private:
    template <class T>
    std::optional<T> known() {
        std::optional<T> value;
        auto problem = ProblemCode::fieldWrongType;
        if (m_row.kind(m_next) == CellOf<T>::kind) {
            if constexpr (CellOf<T>::kind == StoredRow::Kind::text) {
                value = CellOf<T>::read(m_row.text(m_next), problem);
            } else {
                value = CellOf<T>::read(m_row.number(m_next), problem);
            }
        }
        if (!value) report(problem);
        ++m_next;
        return value;
    }

    void report(ProblemCode code);
    std::string where() const;

    const StoredRow& m_row;
    std::size_t m_number = 0;
    const std::string* m_table = nullptr;
    const Statement* m_source = nullptr;
    Problems& m_problems;
    std::size_t m_next = 0;
    bool m_isSound = true;
};

} // namespace rightward
