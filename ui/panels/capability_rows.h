// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"

#include <QAbstractItemModel>

#include <vector>

namespace rightward {

/// A model some of whose rows are capabilities. Takes up other rows in steps that the views can
/// follow, so that an edit loses neither their scrolling, nor what is open, nor what is chosen.
class CapabilityRows : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

protected:
    /// Makes `rows`, which are the children of `parent`, into `wanted`.
    void follow(std::vector<CapabilityId>& rows, std::vector<CapabilityId> wanted,
                const QModelIndex& parent);

    /// Tells the views of those children of `parent` whose capability the edit changed.
    void tellTouched(const Edit& edit, const std::vector<CapabilityId>& rows,
                     const QModelIndex& parent);
    void tellAll(const QModelIndex& parent);

private:
    void removeGone(std::vector<CapabilityId>& rows, const std::vector<CapabilityId>& wanted,
                    const QModelIndex& parent);
    void appendNew(std::vector<CapabilityId>& rows, const std::vector<CapabilityId>& wanted,
                   const QModelIndex& parent);
    void putInOrder(std::vector<CapabilityId>& rows, std::vector<CapabilityId> wanted,
                    const QModelIndex& parent);
};

} // namespace rightward
