// SPDX-License-Identifier: MIT
#pragma once

#include "compare/mark.h"
#include "panels/list_order.h"

#include <QString>

#include <optional>

namespace rightward {

/// Sorts the table of pairs, and leaves out what is not looked for.
class PairOrder : public ListOrder {
    Q_OBJECT

public:
    using ListOrder::ListOrder;

    void lookFor(std::optional<Mark> mark, const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<Mark> m_mark;
    QString m_text;
};

} // namespace rightward
