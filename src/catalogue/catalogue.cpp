// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace rightward {
namespace {

std::vector<FoldedName> foldedNames(const std::vector<std::string>& names) {
    std::vector<FoldedName> result;
    result.reserve(names.size());
    for (const auto& name : names)
        result.push_back(foldedName(name));
    return result;
}

} // namespace

Catalogue::Catalogue(std::vector<CatalogueEntry> entries) : m_entries(std::move(entries)) {
    m_terms.reserve(m_entries.size());
    for (std::size_t index = 0; index < m_entries.size(); ++index)
        add(index);
}

void Catalogue::add(std::size_t index) {
    const auto& entry = m_entries[index];
    if (!m_byId.emplace(entry.id.text(), index).second) {
        throw std::invalid_argument("catalogue: id twice: " + entry.id.text());
    }
    enterGroup(entry.group);
    m_terms.push_back({foldedName(entry.name.text()), foldedNames(entry.aliases),
                       foldedNames(entry.productHints)});
    claim(m_terms.back().name, index);
    for (const auto& alias : m_terms.back().aliases)
        claim(alias, index);
}

void Catalogue::enterGroup(const std::string& group) {
    if (!m_groups.empty() && m_groups.back() == group) return;
    if (std::find(m_groups.begin(), m_groups.end(), group) != m_groups.end()) {
        throw std::invalid_argument("catalogue: a group is not together: " + group);
    }
    m_groups.push_back(group);
}

void Catalogue::claim(const FoldedName& name, std::size_t index) {
    const auto [place, isNew] = m_byName.emplace(name.text, index);
    if (name.text.empty() || place->second != index) {
        throw std::invalid_argument("catalogue: a name is empty or claimed twice: " + name.text);
    }
}

const CatalogueEntry* Catalogue::entry(const CatalogueId& id) const {
    const auto found = m_byId.find(id.text());
    return found == m_byId.end() ? nullptr : &m_entries[found->second];
}

const CatalogueEntry* Catalogue::entryNamed(std::string_view name) const {
    return entryFoldedAs(folded(name));
}

const CatalogueEntry* Catalogue::entryFoldedAs(const std::string& foldedName) const {
    const auto found = m_byName.find(foldedName);
    return found == m_byName.end() ? nullptr : &m_entries[found->second];
}

std::vector<const CatalogueEntry*> Catalogue::search(std::string_view text) const {
    const auto typed = foldedName(text);
    std::vector<std::pair<Answer, const CatalogueEntry*>> found;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        if (const auto rank = answer(m_terms[index], typed)) {
            found.emplace_back(*rank, &m_entries[index]);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<const CatalogueEntry*> entries;
    entries.reserve(found.size());
    for (const auto& [rank, entry] : found)
        entries.push_back(entry);
    return entries;
}

} // namespace rightward
