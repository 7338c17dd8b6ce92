// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shown_map.h"

#include <QAbstractListModel>

#include <vector>

namespace rightward {

/// The versions of the shown map, newest first: a name, and below it when it was made and which of
/// them it is.
class VersionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    VersionsModel(const ShownMap& shown, QObject* parent);

    void refresh();
    std::optional<VersionId> versionAt(const QModelIndex& index) const;
    /// Not valid where it is not among them.
    QModelIndex indexOf(VersionId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        VersionId id;
        std::int64_t number{};
        QString text;
    };

    const ShownMap& m_shown;
    std::vector<Row> m_rows;
};

} // namespace rightward
