// SPDX-License-Identifier: MIT
#include "catalogue/suggest.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace rightward {
namespace {

// Councils' names for a thing share words with ours, but not their endings ("parking permits",
// "parking permit system"), and words such as "system" are in many. So words are alike by the
// pairs of letters they share, and a word weighs the more the fewer entries have it. An entry is
// like a name as far as the name's words are found anywhere in its name, aliases and product names
// (which are often what a system is called), and as far as one of those is the name in full: the
// one finds "Web filter and firewall", the other tells "Parking" from "Parking on highways".

/// Words that share fewer of their pairs of letters are different words.
constexpr double leastSimilarity = 0.5;
/// Below this no entry is worth a person's look.
constexpr int leastLikeness = 400;
/// A product may do several things, so that its name says a little less than an alias.
constexpr double hintShare = 0.9;

using LetterPair = std::uint16_t;

/// Each pair of neighbouring bytes once, the ends of the word among the neighbours.
std::vector<LetterPair> pairsOf(std::string_view word) {
    std::vector<LetterPair> pairs;
    unsigned char before = 0;
    const auto add = [&](unsigned char next) {
        pairs.push_back(static_cast<LetterPair>(before << 8U | next));
        before = next;
    };
    for (const char c : word)
        add(static_cast<unsigned char>(c));
    add(0);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// The highest number that was seen at each index, where most were never seen.
class Highest {
public:
    explicit Highest(std::size_t size) : m_numbers(size) {}

    void see(std::size_t index, double number) {
        if (m_numbers[index] == 0) m_seen.push_back(index);
        m_numbers[index] = std::max(m_numbers[index], number);
    }
    /// Calls take(index, number) for all that were seen, and forgets them.
    template <class Take>
    void takeAll(Take take) {
        for (const auto index : m_seen) {
            take(index, m_numbers[index]);
            m_numbers[index] = 0;
        }
        m_seen.clear();
    }

private:
    std::vector<double> m_numbers;
    std::vector<std::size_t> m_seen;
};

/// A word of the catalogue.
struct Word {
    double weight = 0;
    std::size_t pairs = 0;
    std::vector<std::size_t> terms;   ///< once for each time that it is there
    std::vector<std::size_t> entries; ///< once each
};

/// A name, an alias or a product name.
struct Term {
    std::size_t entry = 0;
    double weight = 0; ///< of its words together
    double share = 1;
};

struct SimilarWord {
    std::size_t word = 0;
    double similarity = 0;
};

} // namespace

struct Suggester::Index {
    explicit Index(const Catalogue& from);

    std::vector<SimilarWord> wordsLike(std::string_view word) const;
    /// The weight of a word of somebody's name.
    double weightOf(std::string_view word) const;
    /// 0 to 1 for each entry.
    std::vector<double> likenessOf(const std::vector<std::string_view>& name) const;

    const Catalogue& catalogue;
    std::vector<Word> words;
    std::vector<Term> terms;
    std::unordered_map<std::string, std::size_t> wordIndex;
    std::unordered_map<LetterPair, std::vector<std::size_t>> wordsWithPair;

private:
    void addTerm(std::size_t entry, std::string_view text, double share);
    std::size_t indexOf(std::string_view word);
    double weightIn(std::size_t entries) const;
};

Suggester::Index::Index(const Catalogue& from) : catalogue(from) {
    for (std::size_t i = 0; i < from.entries().size(); ++i) {
        const auto& entry = from.entries()[i];
        addTerm(i, entry.name.text(), 1);
        for (const auto& alias : entry.aliases)
            addTerm(i, alias, 1);
        for (const auto& hint : entry.productHints)
            addTerm(i, hint, hintShare);
    }
    for (auto& word : words) {
        word.weight = weightIn(word.entries.size());
        for (const auto term : word.terms)
            terms[term].weight += word.weight;
    }
}

void Suggester::Index::addTerm(std::size_t entry, std::string_view text, double share) {
    const auto name = foldedName(text);
    for (const auto part : name.words()) {
        auto& word = words[indexOf(part)];
        word.terms.push_back(terms.size());
        if (word.entries.empty() || word.entries.back() != entry) word.entries.push_back(entry);
    }
    terms.push_back({entry, 0, share});
}

std::size_t Suggester::Index::indexOf(std::string_view word) {
    const auto [place, isNew] = wordIndex.emplace(word, words.size());
    if (isNew) {
        const auto pairs = pairsOf(word);
        for (const auto pair : pairs)
            wordsWithPair[pair].push_back(words.size());
        words.push_back({0, pairs.size(), {}, {}});
    }
    return place->second;
}

double Suggester::Index::weightIn(std::size_t entries) const {
    const auto all = static_cast<double>(catalogue.entries().size());
    return std::log((all + 1) / (static_cast<double>(entries) + 0.5));
}

double Suggester::Index::weightOf(std::string_view word) const {
    const auto found = wordIndex.find(std::string(word));
    return found == wordIndex.end() ? weightIn(0) : words[found->second].weight;
}

std::vector<SimilarWord> Suggester::Index::wordsLike(std::string_view word) const {
    const auto pairs = pairsOf(word);
    std::vector<std::size_t> shared(words.size());
    for (const auto pair : pairs) {
        const auto found = wordsWithPair.find(pair);
        if (found == wordsWithPair.end()) continue;
        for (const auto other : found->second)
            ++shared[other];
    }
    std::vector<SimilarWord> similar;
    for (std::size_t other = 0; other < shared.size(); ++other) {
        const auto similarity = 2 * static_cast<double>(shared[other]) /
                                static_cast<double>(pairs.size() + words[other].pairs);
        if (similarity >= leastSimilarity) similar.push_back({other, similarity});
    }
    return similar;
}

std::vector<double> Suggester::Index::likenessOf(const std::vector<std::string_view>& name) const {
    std::vector<double> inEntry(catalogue.entries().size());
    std::vector<double> inTerm(terms.size()); // of the name in the term, and of that in the name
    Highest bestInEntry(inEntry.size());
    Highest bestInTerm(inTerm.size());
    Highest bestOfWord(words.size());
    double nameWeight = 0;
    for (const auto part : name) {
        const auto weight = weightOf(part);
        nameWeight += weight;
        for (const auto& [index, similarity] : wordsLike(part)) {
            bestOfWord.see(index, similarity);
            for (const auto entry : words[index].entries)
                bestInEntry.see(entry, similarity);
            for (const auto term : words[index].terms)
                bestInTerm.see(term, similarity);
        }
        bestInEntry.takeAll([&](auto entry, double best) { inEntry[entry] += weight * best; });
        bestInTerm.takeAll([&](auto term, double best) { inTerm[term] += weight * best; });
    }
    bestOfWord.takeAll([&](auto index, double best) {
        for (const auto term : words[index].terms)
            inTerm[term] += words[index].weight * best;
    });
    std::vector<double> closest(inEntry.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto closeness = terms[i].share * inTerm[i] / (nameWeight + terms[i].weight);
        closest[terms[i].entry] = std::max(closest[terms[i].entry], closeness);
    }
    for (std::size_t i = 0; i < inEntry.size(); ++i)
        inEntry[i] = (inEntry[i] / nameWeight + closest[i]) / 2;
    return inEntry;
}

Suggester::Suggester(const Catalogue& catalogue)
    : m_index(std::make_unique<const Index>(catalogue)) {}

Suggester::~Suggester() = default;

std::vector<Suggestion> Suggester::suggestions(std::string_view name, std::size_t most) const {
    constexpr int whole = 1000;
    const auto foldedText = foldedName(name);
    if (foldedText.text.empty()) return {};
    const auto& catalogue = m_index->catalogue;
    const auto* exact = catalogue.entryFoldedAs(foldedText.text);
    const auto likeness = m_index->likenessOf(foldedText.words());
    std::vector<Suggestion> all;
    for (std::size_t i = 0; i < likeness.size(); ++i) {
        const auto* entry = &catalogue.entries()[i];
        const int points = static_cast<int>(std::lround(likeness[i] * whole));
        const int told = entry == exact ? whole : std::min(points, whole - 1);
        if (told >= leastLikeness) all.push_back({entry, told});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.likeness > other.likeness;
    });
    all.resize(std::min(all.size(), most));
    return all;
}

std::vector<Suggestion> suggestions(const Catalogue& catalogue, std::string_view name,
                                    std::size_t most) {
    return Suggester(catalogue).suggestions(name, most);
}

} // namespace rightward
