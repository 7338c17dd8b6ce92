// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/search.h"
#include "model/capability.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rightward {

/// One common council capability, as the shipped catalogue describes it.
struct CatalogueEntry {
    CatalogueId id;
    Name name;
    std::string group;
    std::string description;
    Place typical;
    /// Why the typical place is where it is.
    std::string reason;
    /// What would move it right; empty where nothing need.
    std::string moveRight;
    std::vector<std::string> aliases;
    /// Product names, which only feed suggestions and are never shown.
    std::vector<std::string> productHints;
    std::vector<std::string> councilTypes;
    std::vector<std::string> standards;
    /// A national service that councils can simply use; empty where there is none.
    std::string sharedService;
};

/// What is known beforehand: common capabilities in groups, and which entry a name means.
class Catalogue {
public:
    /// Entries in the order they are shown, each group's together. Throws std::invalid_argument
    /// when an id is there twice, a group's entries are apart, a name folds to nothing, or two
    /// entries claim one folded name or alias.
    explicit Catalogue(std::vector<CatalogueEntry> entries);

    const std::vector<CatalogueEntry>& entries() const { return m_entries; }
    /// The groups in the order they are shown.
    const std::vector<std::string>& groups() const { return m_groups; }

    /// Null when there is no such entry.
    const CatalogueEntry* entry(const CatalogueId& id) const;
    /// The entry whose name or alias folds to the same as `name`; null when none does.
    const CatalogueEntry* entryNamed(std::string_view name) const;
    /// The same for a name that was folded before.
    const CatalogueEntry* entryFoldedAs(const std::string& foldedName) const;

    /// The entries to offer for what somebody is typing, best first: every folded word of `text`
    /// begins a word of the name or of an alias, or of a product hint. Equally good ones keep
    /// their order. All of them for a text without a word.
    std::vector<const CatalogueEntry*> search(std::string_view text) const;

private:
    void add(std::size_t index);
    void enterGroup(const std::string& group);
    void claim(const FoldedName& name, std::size_t index);

    std::vector<CatalogueEntry> m_entries;
    std::vector<SearchTerms> m_terms; ///< of each entry
    std::vector<std::string> m_groups;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byName;
};

/// Reads data/catalogue.json. Throws std::invalid_argument: the program ships it, so a fault in
/// it is ours.
Catalogue readCatalogue(std::string_view json);

/// A council of the shipped register.
struct RegisteredCouncil {
    std::string gssCode;
    std::string name;
    std::string type;
    std::string region;
    std::string nation;
    /// GSS code of the county an English district sits in; empty elsewhere.
    std::string county;
    /// The day it is replaced, and by which councils, where that is decided.
    std::optional<Date> ends;
    std::vector<std::string> successors;
};

struct CouncilRegister {
    std::string attribution;
    std::vector<RegisteredCouncil> councils;
};

/// Reads data/councils.json. Throws std::invalid_argument, as readCatalogue does.
CouncilRegister readCouncilRegister(std::string_view json);

} // namespace rightward
