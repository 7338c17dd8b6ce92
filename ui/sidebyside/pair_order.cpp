// SPDX-License-Identifier: MIT
#include "sidebyside/pair_order.h"

#include "bridge/convert.h"
#include "model/text.h"
#include "sidebyside/pair_table.h"

namespace rightward {

void PairOrder::lookFor(std::optional<Mark> mark, const QString& text) {
    m_mark = mark;
    m_text = toQt(folded(fromQt(text)));
    invalidateFilter();
}

/// By the name of the thing and what each council calls it.
bool PairOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto cell = sourceModel()->index(row, PairTable::capability, parent);
    if (m_mark && cell.data(PairTable::markRole).toInt() != static_cast<int>(*m_mark)) return false;
    return m_text.isEmpty() || cell.data(PairTable::searchRole).toString().contains(m_text);
}

} // namespace rightward
