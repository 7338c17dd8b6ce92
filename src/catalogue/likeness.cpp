// SPDX-License-Identifier: MIT
#include "catalogue/likeness.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace rightward {
namespace {

// A thing is like a name as far as the name's words are found anywhere in its names, and as far as
// one of those is the name in full: the one finds "Web filter and firewall", the other tells
// "Parking" from "Parking on highways".

constexpr int whole = 1000;
/// Words that share fewer of their pairs of letters are different words.
constexpr double leastSimilarity = 0.5;

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

/// A word of some thing's name.
struct Word {
    double weight = 0;
    std::size_t pairs = 0;
    std::vector<std::size_t> terms;  ///< once for each time that it is there
    std::vector<std::size_t> things; ///< once each
};

/// One name of a thing.
struct Term {
    std::size_t thing = 0;
    double weight = 0; ///< of its words together
    double share = 1;
};

struct SimilarWord {
    std::size_t word = 0;
    double similarity = 0;
};

} // namespace

struct Likeness::Index {
    Index(std::size_t things, const std::vector<ThingName>& names);

    std::vector<SimilarWord> wordsLike(std::string_view word) const;
    /// The weight of a word of somebody's name.
    double weightOf(std::string_view word) const;
    /// 0 to 1 for each thing.
    std::vector<double> likenessOf(const std::vector<std::string_view>& name) const;

    std::size_t things;
    std::vector<Word> words;
    std::vector<Term> terms;
    std::unordered_map<std::string, std::size_t> wordIndex;
    std::unordered_map<LetterPair, std::vector<std::size_t>> wordsWithPair;

private:
    void addTerm(std::size_t thing, std::string_view text, double share);
    std::size_t indexOf(std::string_view word);
    double weightIn(std::size_t thingsWithIt) const;
};

Likeness::Index::Index(std::size_t count, const std::vector<ThingName>& names) : things(count) {
    for (const auto& [thing, name, share] : names)
        addTerm(thing, name, share);
    for (auto& word : words) {
        word.weight = weightIn(word.things.size());
        for (const auto term : word.terms)
            terms[term].weight += word.weight;
    }
}

void Likeness::Index::addTerm(std::size_t thing, std::string_view text, double share) {
    const auto name = foldedName(text);
    for (const auto part : name.words()) {
        auto& word = words[indexOf(part)];
        word.terms.push_back(terms.size());
        if (word.things.empty() || word.things.back() != thing) word.things.push_back(thing);
    }
    terms.push_back({thing, 0, share});
}

std::size_t Likeness::Index::indexOf(std::string_view word) {
    const auto [place, isNew] = wordIndex.emplace(word, words.size());
    if (isNew) {
        const auto pairs = pairsOf(word);
        for (const auto pair : pairs)
            wordsWithPair[pair].push_back(words.size());
        words.push_back({0, pairs.size(), {}, {}});
    }
    return place->second;
}

double Likeness::Index::weightIn(std::size_t thingsWithIt) const {
    const auto all = static_cast<double>(things);
    return std::log((all + 1) / (static_cast<double>(thingsWithIt) + 0.5));
}

double Likeness::Index::weightOf(std::string_view word) const {
    const auto found = wordIndex.find(std::string(word));
    return found == wordIndex.end() ? weightIn(0) : words[found->second].weight;
}

std::vector<SimilarWord> Likeness::Index::wordsLike(std::string_view word) const {
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
        if (shared[other] == 0) continue; // most, and dividing takes longest
        const auto similarity = 2 * static_cast<double>(shared[other]) /
                                static_cast<double>(pairs.size() + words[other].pairs);
        if (similarity >= leastSimilarity) similar.push_back({other, similarity});
    }
    return similar;
}

std::vector<double> Likeness::Index::likenessOf(const std::vector<std::string_view>& name) const {
    std::vector<double> inThing(things);
    std::vector<double> inTerm(terms.size()); // of the name in the term, and of that in the name
    Highest bestInThing(inThing.size());
    Highest bestInTerm(inTerm.size());
    Highest bestOfWord(words.size());
    double nameWeight = 0;
    for (const auto part : name) {
        const auto weight = weightOf(part);
        nameWeight += weight;
        for (const auto& [index, similarity] : wordsLike(part)) {
            bestOfWord.see(index, similarity);
            for (const auto thing : words[index].things)
                bestInThing.see(thing, similarity);
            for (const auto term : words[index].terms)
                bestInTerm.see(term, similarity);
        }
        bestInThing.takeAll([&](auto thing, double best) { inThing[thing] += weight * best; });
        bestInTerm.takeAll([&](auto term, double best) { inTerm[term] += weight * best; });
    }
    bestOfWord.takeAll([&](auto index, double best) {
        for (const auto term : words[index].terms)
            inTerm[term] += words[index].weight * best;
    });
    std::vector<double> closest(inThing.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto closeness = terms[i].share * inTerm[i] / (nameWeight + terms[i].weight);
        closest[terms[i].thing] = std::max(closest[terms[i].thing], closeness);
    }
    for (std::size_t i = 0; i < inThing.size(); ++i)
        inThing[i] = (inThing[i] / nameWeight + closest[i]) / 2;
    return inThing;
}

Likeness::Likeness(std::size_t things, const std::vector<ThingName>& names)
    : m_index(std::make_unique<const Index>(things, names)) {}

Likeness::~Likeness() = default;

std::vector<int> Likeness::of(const FoldedName& name) const {
    std::vector<int> points(m_index->things);
    if (name.text.empty()) return points;
    const auto likeness = m_index->likenessOf(name.words());
    std::transform(likeness.begin(), likeness.end(), points.begin(), [](double share) {
        return std::min(whole, static_cast<int>(std::lround(share * whole)));
    });
    return points;
}

} // namespace rightward
