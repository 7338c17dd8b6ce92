// SPDX-License-Identifier: MIT
#include "importing/names_model.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr std::size_t mostOffered = 5;

} // namespace

NamesModel::NamesModel(TableImport& import, QObject* parent)
    : QAbstractTableModel(parent), m_import(import), m_suggester(import.catalogue()) {
    list();
    connect(&import, &TableImport::tableChanged, this, &NamesModel::list);
    connect(&import, &TableImport::outcomeChanged, this, [this] {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfAll - 1));
        }
    });
}

void NamesModel::list() {
    beginResetModel();
    m_rows.clear();
    const auto& rows = m_import.reading().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!m_doubtfulOnly || isDoubtful(rows[i])) m_rows.push_back(i);
    }
    endResetModel();
}

void NamesModel::setShowsDoubtfulOnly(bool doubtfulOnly) {
    m_doubtfulOnly = doubtfulOnly;
    list();
}

bool NamesModel::isDoubtful(const CapabilityRow& row) const {
    return !row.saysEntry && !m_import.catalogue().entryNamed(row.name.text());
}

const CapabilityRow& NamesModel::rowAt(const QModelIndex& index) const {
    return m_import.reading().rows[m_rows[static_cast<std::size_t>(index.row())]];
}

const std::vector<Suggestion>& NamesModel::suggestionsFor(const CapabilityRow& row) const {
    const auto [found, isNew] = m_suggestions.try_emplace(row.name.text());
    if (isNew) found->second = m_suggester.suggestions(row.name.text(), mostOffered);
    return found->second;
}

std::optional<CatalogueId> NamesModel::used(const CapabilityRow& row) const {
    return entryOf(row, m_import.choices(), m_import.catalogue());
}

std::optional<CatalogueId> NamesModel::offered(const CapabilityRow& row) const {
    if (auto id = used(row)) return id;
    const auto all = options(row);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::vector<CatalogueId> NamesModel::options(const CapabilityRow& row) const {
    std::vector<CatalogueId> ids;
    const auto add = [&](const CatalogueId& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    if (row.catalogueId) add(*row.catalogueId);
    if (const auto* exact = m_import.catalogue().entryNamed(row.name.text())) add(exact->id);
    for (const auto& suggestion : suggestionsFor(row))
        add(suggestion.entry->id);
    return ids;
}

std::size_t NamesModel::usedCount() const {
    const auto& rows = m_import.reading().rows;
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(),
                      [this](const CapabilityRow& row) { return used(row).has_value(); }));
}

std::vector<std::pair<std::size_t, CatalogueId>> NamesModel::openSuggestions(
    const std::function<bool(std::size_t done, std::size_t total)>& goesOn) const {
    std::vector<std::pair<std::size_t, CatalogueId>> open;
    const auto& rows = m_import.reading().rows;
    for (std::size_t i = 0; i < rows.size() && goesOn(i, rows.size()); ++i) {
        const auto& row = rows[i];
        if (used(row) || row.saysEntry || m_import.choices().entries.contains(row.row)) continue;
        const auto best = m_suggester.suggestions(row.name.text(), 1);
        if (!best.empty()) open.emplace_back(row.row, best.front().entry->id);
    }
    return open;
}

QString NamesModel::entryText(const CatalogueId& id) const {
    const auto* known = m_import.catalogue().entry(id);
    return toQt(known ? known->name.text() : id.text());
}

QString NamesModel::howText(const CapabilityRow& row) const {
    const auto& chosen = m_import.choices().entries;
    if (const auto found = chosen.find(row.row); found != chosen.end()) {
        return found->second ? tr("you chose it") : tr("you said none");
    }
    if (row.saysEntry) return row.catalogueId ? tr("the table says so") : tr("the table says none");
    if (used(row)) return tr("one of its names");
    const auto& suggestions = suggestionsFor(row);
    if (suggestions.empty()) return tr("nothing like it");
    return tr("perhaps, %1 % alike").arg(suggestions.front().likeness / 10);
}

QVariant NamesModel::text(const QModelIndex& index) const {
    const auto& row = rowAt(index);
    switch (index.column()) {
    case name: return toQt(row.name.text());
    case isUsed: return used(row) ? tr("Yes") : tr("No");
    case entry: {
        const auto id = offered(row);
        return id ? entryText(*id) : tr("none");
    }
    case how: return howText(row);
    default: return {};
    }
}

QStringList NamesModel::optionTexts(const CapabilityRow& row) const {
    QStringList texts;
    for (const auto& id : options(row))
        texts << entryText(id);
    return texts << tr("none");
}

int NamesModel::optionIndex(const CapabilityRow& row) const {
    const auto all = options(row);
    const auto id = used(row);
    const auto found = id ? std::find(all.begin(), all.end(), *id) : all.end();
    return static_cast<int>(found - all.begin());
}

int NamesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NamesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant NamesModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return asPlainToolTip(text(index).toString());
    case Qt::CheckStateRole:
        if (index.column() != isUsed) return {};
        return used(rowAt(index)) ? Qt::Checked : Qt::Unchecked;
    case Qt::EditRole: return index.column() == entry ? optionIndex(rowAt(index)) : text(index);
    case optionsRole: return index.column() == entry ? optionTexts(rowAt(index)) : QVariant();
    default: return {};
    }
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) {
        const auto& rows = m_import.reading().rows;
        return QString::number(rows[m_rows[static_cast<std::size_t>(section)]].row + 1);
    }
    switch (section) {
    case name: return tr("Name");
    case isUsed: return tr("Use");
    case entry: return tr("Catalogue entry");
    case how: return tr("Why");
    default: return {};
    }
}

Qt::ItemFlags NamesModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == isUsed && offered(rowAt(index))) flags |= Qt::ItemIsUserCheckable;
    if (index.column() == entry) flags |= Qt::ItemIsEditable;
    return flags;
}

bool NamesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto& row = rowAt(index);
    if (index.column() == isUsed && role == Qt::CheckStateRole) {
        const bool isOn = value.toInt() == Qt::Checked;
        m_import.chooseEntry(row.row, isOn ? offered(row) : std::nullopt);
        return true;
    }
    if (index.column() != entry || role != Qt::EditRole) return false;
    const auto all = options(row);
    const auto chosen = static_cast<std::size_t>(value.toInt());
    m_import.chooseEntry(row.row, chosen < all.size() ? std::optional(all[chosen]) : std::nullopt);
    return true;
}

} // namespace rightward
