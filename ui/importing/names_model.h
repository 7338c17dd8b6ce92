// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/suggest.h"
#include "importing/table_import.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace rightward {

/// The names that come in, and which catalogue entry each of them means. What is merely alike is
/// offered and never taken unasked.
class NamesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, isUsed, entry, how, columnCountOfAll };
    /// Of an entry's cell: what there is to choose from. Its edit role is the place in that list.
    static constexpr int optionsRole = Qt::UserRole;

    NamesModel(TableImport& import, QObject* parent);

    /// Whether names stay away that are an entry's own name, or whose table says what they are.
    void setShowsDoubtfulOnly(bool doubtfulOnly);
    /// How many of all names have an entry.
    std::size_t usedCount() const;
    /// The best suggestion for each name that has no entry and of which nothing was said yet.
    /// Looks at the catalogue for each: long work where there are many.
    std::vector<std::pair<std::size_t, CatalogueId>>
    openSuggestions(const std::function<bool(std::size_t done, std::size_t total)>& goesOn) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void list();
    bool isDoubtful(const CapabilityRow& row) const;
    const CapabilityRow& rowAt(const QModelIndex& index) const;
    const std::vector<Suggestion>& suggestionsFor(const CapabilityRow& row) const;
    std::optional<CatalogueId> used(const CapabilityRow& row) const;
    /// What stands in the entry's cell, used or only offered.
    std::optional<CatalogueId> offered(const CapabilityRow& row) const;
    std::vector<CatalogueId> options(const CapabilityRow& row) const;
    QString entryText(const CatalogueId& id) const;
    QString howText(const CapabilityRow& row) const;
    QVariant text(const QModelIndex& index) const;
    QStringList optionTexts(const CapabilityRow& row) const;
    int optionIndex(const CapabilityRow& row) const;

    TableImport& m_import;
    Suggester m_suggester;
    bool m_doubtfulOnly = false;
    std::vector<std::size_t> m_rows; ///< of the reading
    /// Worked out when a name comes into sight.
    mutable std::unordered_map<std::string, std::vector<Suggestion>> m_suggestions;
};

} // namespace rightward
