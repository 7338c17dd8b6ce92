// SPDX-License-Identifier: MIT
#include "exchange/csv_columns.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace rightward {
namespace {

constexpr std::array<std::string_view, csvColumnCount> ourHeadings{
    "name",      "catalogue id", "evolution",        "visibility",
    "owner",     "supplier",     "annual cost",      "cost confidence",
    "provision", "contract end", "extension to",     "notice months",
    "users",     "hosting",      "data sensitivity", "already shared with",
    "reason",    "notes"};

/// Headings of one column, separated by bars, as folded() leaves them except for the spaces, which
/// are for the reader.
struct Spellings {
    CsvColumn column;
    Meaning meaning;
    std::string_view headings;
};

// From application lists, contracts registers and audits that councils have published. Left out is
// what would be read as something else than it is: a cost that may not be for a year, a start or
// review date, a department that is not an owner.
constexpr std::array spellings{
    Spellings{CsvColumn::name, Meaning::plain,
              "system name|application name|product name|software name|capability name|app name|"
              "system|application|capability|software|system application|application system|"
              "system application name|application system name|name of system|"
              "name of application|name of software|it system|ict system|business application|"
              "software application|digital capability|application title|system title"},
    Spellings{CsvColumn::name, Meaning::loose,
              "product|service|service name|solution|solution name|app|asset name|contract title|"
              "contract name|title of agreement|title|platform"},
    Spellings{CsvColumn::catalogueId, Meaning::plain,
              "catalogue entry|catalogue|catalogue entry id"},
    Spellings{CsvColumn::evolution, Meaning::plain, "evolution column|stage of evolution"},
    Spellings{CsvColumn::visibility, Meaning::plain,
              "visibility row|visibility to residents|visible to residents"},
    Spellings{CsvColumn::owner, Meaning::plain,
              "responsible officer|service owner|business owner|system owner|application owner|"
              "person responsible|responsible person|officer responsible|product owner|asset owner|"
              "owner name|owned by|responsible owner"},
    Spellings{CsvColumn::owner, Meaning::loose,
              "lead officer|contract manager|contract owner|information asset owner|"
              "contact officer|system manager|application manager"},
    Spellings{CsvColumn::supplier, Meaning::plain,
              "vendor|suppliers|supplier name|vendor name|contractor|contractor "
              "name|provider|provider name|"
              "supplier vendor|vendor supplier|supplied by|software supplier|system supplier|"
              "application supplier|current supplier|name of supplier"},
    Spellings{CsvColumn::supplier, Meaning::loose,
              "manufacturer|publisher|company|company name|developer"},
    Spellings{CsvColumn::annualCost, Meaning::plain,
              "cost per year|annual value|yearly cost|cost per annum|cost pa|annual contract value|"
              "annual cost gbp|annual spend|yearly spend|annual charge|annual fee|annual price|"
              "annual cost ex vat|annual cost exc vat|annual cost excl vat|"
              "annual cost excluding vat|annual revenue cost|annual total cost|total annual cost|"
              "current annual cost|value per annum|value per year|annual value gbp"},
    Spellings{CsvColumn::annualCost, Meaning::loose,
              "annual licence cost|annual license cost|annual support cost|"
              "annual maintenance cost|annual support and maintenance|annual subscription"},
    Spellings{CsvColumn::costConfidence, Meaning::plain,
              "confidence in cost|cost certainty|confidence of cost|annual cost confidence"},
    Spellings{CsvColumn::costConfidence, Meaning::loose, "confidence|cost status"},
    Spellings{CsvColumn::provision, Meaning::plain,
              "how provided|how it is provided|contract or in house|in house or contract"},
    Spellings{CsvColumn::contractEnd, Meaning::plain,
              "contract end date|end date|expiry date|contract expiry|contract expiry date|expiry|"
              "contract expires|contract ends|end of contract|current end date|"
              "current contract end date|contract expiration date|date contract ends|"
              "contract finish date|end date of contract|contract end dd mm yyyy"},
    Spellings{CsvColumn::contractEnd, Meaning::loose,
              "renewal date|contract renewal date|contract renewal|licence expiry date|"
              "license expiry date|expires|licence renewal date"},
    Spellings{CsvColumn::extensionTo, Meaning::plain,
              "extension|extension date|extension end|extension end date|extension until|"
              "extended to|extend to|possible extension to|latest end date|maximum end date|"
              "end date with extension|end date with extensions|end date including extensions|"
              "contract end date with extensions|contract extension|contract extension date|"
              "extension available to|extendable to"},
    Spellings{CsvColumn::extensionTo, Meaning::loose, "extension option|extension options"},
    Spellings{CsvColumn::noticeMonths, Meaning::plain,
              "notice period months|notice period|notice|notice in months|months notice|"
              "notice period in months|notice required|notice required months|notice month"},
    Spellings{CsvColumn::noticeMonths, Meaning::loose,
              "termination notice|termination notice months|termination period"},
    Spellings{CsvColumn::users, Meaning::plain,
              "number of users|no of users|user count|user numbers|number users|total users|"
              "users number|no users|staff using it|how many users"},
    Spellings{CsvColumn::users, Meaning::loose,
              "licences|licenses|number of licences|number of licenses|no of licences|"
              "no of licenses|licence count|users or licences|users or licenses|users licences|"
              "users licenses|licences users|named users|active users|seats"},
    Spellings{CsvColumn::hosting, Meaning::plain,
              "on premises or cloud|cloud or on premises|on premise or cloud|"
              "cloud or on premise|on prem or cloud|cloud or on prem|on premises cloud|"
              "cloud on premises|on premise cloud|cloud on premise|on prem cloud|cloud on prem|"
              "hosting type|hosting model|hosting location|hosting arrangement|"
              "hosting arrangements|hosting method|how hosted|where hosted"},
    Spellings{CsvColumn::hosting, Meaning::loose,
              "deployment|deployment model|deployment type|hosted by|infrastructure"},
    Spellings{CsvColumn::dataSensitivity, Meaning::plain,
              "data classification|sensitivity|sensitivity of data|data category|"
              "personal data held|data protection category"},
    Spellings{CsvColumn::dataSensitivity, Meaning::loose,
              "personal data|classification|information classification|data type|type of data"},
    Spellings{CsvColumn::alreadySharedWith, Meaning::plain,
              "shared with|who shares it|shared with councils|sharing partners|"
              "shared with which councils|shared service with|already shared"},
    Spellings{CsvColumn::alreadySharedWith, Meaning::loose, "partners|shared by|shared"},
    Spellings{CsvColumn::reason, Meaning::plain,
              "reason for place|reason for this place|reason for placement|rationale|"
              "justification"},
    Spellings{CsvColumn::reason, Meaning::loose, "why"},
    Spellings{CsvColumn::notes, Meaning::plain, "note|comments|comment|remarks"},
    Spellings{CsvColumn::notes, Meaning::loose,
              "further information|additional information|other information"}};

/// Letters and digits of ASCII in small; '&' is "and". What councils write beside them, such as
/// "(£)" or "*", does not tell headings apart.
std::string folded(std::string_view heading) {
    std::string text;
    for (const char c : heading) {
        if (c >= 'A' && c <= 'Z') {
            text.push_back(static_cast<char>(c - 'A' + 'a'));
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            text.push_back(c);
        } else if (c == '&') {
            text += "and";
        }
    }
    return text;
}

using Meanings = std::unordered_map<std::string, HeadingMeaning>;

void add(Meanings& meanings, const Spellings& spelling) {
    for (auto rest = spelling.headings; !rest.empty();) {
        const auto heading = rest.substr(0, rest.find('|'));
        meanings.emplace(folded(heading), HeadingMeaning{spelling.column, spelling.meaning});
        rest.remove_prefix(std::min(rest.size(), heading.size() + 1));
    }
}

Meanings allMeanings() {
    Meanings meanings;
    for (std::size_t i = 0; i < ourHeadings.size(); ++i)
        add(meanings, {static_cast<CsvColumn>(i), Meaning::ours, ourHeadings[i]});
    for (const auto& spelling : spellings)
        add(meanings, spelling);
    return meanings;
}

} // namespace

std::string_view headingOf(CsvColumn column) {
    return ourHeadings[static_cast<std::size_t>(column)];
}

std::optional<HeadingMeaning> headingMeaning(std::string_view heading) {
    static const auto meanings = allMeanings();
    constexpr std::size_t longest = 200; // and a file may be one cell of many megabytes
    if (heading.size() > longest) return std::nullopt;
    // "Annual cost ($)" and "Users (%)" are not what they would be without the unit.
    for (const std::string_view unit : {"$", "%", "€", "¥"}) {
        if (heading.find(unit) != std::string_view::npos) return std::nullopt;
    }
    const auto found = meanings.find(folded(heading));
    if (found == meanings.end()) return std::nullopt;
    return found->second;
}

std::optional<CsvColumn> columnMeant(std::string_view heading) {
    const auto meaning = headingMeaning(heading);
    if (!meaning) return std::nullopt;
    return meaning->column;
}

} // namespace rightward
