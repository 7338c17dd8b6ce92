// SPDX-License-Identifier: MIT
#include "versions/versions_model.h"

#include "bridge/convert.h"
#include "bridge/moment_words.h"
#include "bridge/plain_text.h"

#include <algorithm>

namespace rightward {
namespace {

QString rowText(const Version& version) {
    return VersionsModel::tr("%1\n%2 · number %3")
        .arg(toQt(version.name.text()), localTimeText(version.made),
             QString::number(version.number));
}

} // namespace

VersionsModel::VersionsModel(const ShownMap& shown, QObject* parent)
    : QAbstractListModel(parent), m_shown(shown) {
    refresh();
}

void VersionsModel::refresh() {
    beginResetModel();
    m_rows.clear();
    if (const auto* map = m_shown.map()) {
        for (const auto& [id, version] : map->versions)
            m_rows.push_back({id, version.number, rowText(version)});
    }
    std::sort(m_rows.begin(), m_rows.end(),
              [](const auto& one, const auto& other) { return one.number > other.number; });
    endResetModel();
}

std::optional<VersionId> VersionsModel::versionAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.row())].id;
}

QModelIndex VersionsModel::indexOf(VersionId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int VersionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& text = m_rows[static_cast<std::size_t>(index.row())].text;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: return QString(text).replace(u'\n', QStringLiteral(", "));
    case Qt::ToolTipRole: return asPlainToolTip(text);
    default: return {};
    }
}

} // namespace rightward
