// SPDX-License-Identifier: MIT
// What comparing two maps without ids costs against the barest loop over all pairs of names, and
// how exact matching grows. Usage: compare_bench [CAPABILITIES [MANY [REPEATS]]]
#include "bench/measure.h"
#include "catalogue/folding.h"
#include "compare/comparison.h"
#include "support/example.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

#include <array>
#include <bit>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace rightward;
using namespace rightward::bench;

namespace {

void check(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

const Catalogue& catalogue() {
    static const auto read = readCatalogue(contentOf(shippedFile("catalogue.json")));
    return read;
}

CapabilityId numbered(std::size_t map, std::size_t number) {
    Uuid::Bytes bytes{1, static_cast<std::uint8_t>(map)};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[12 + i] = static_cast<std::uint8_t>(number >> (8 * (3 - i)));
    return CapabilityId(Uuid(bytes));
}

/// Names such as councils have, without ids: like an entry's, with a word before or behind.
std::string nameOf(std::size_t map, std::size_t number) {
    static const std::array words{"system", "service", "platform", "replacement", "team", "module"};
    const auto& entries = catalogue().entries();
    const auto& entry = entries[number % entries.size()];
    auto name = entry.name.text() + " " + words[(number + map) % words.size()];
    if (number >= entries.size()) name.append(" ").append(std::to_string(number));
    return name;
}

MapContent mapOf(std::size_t map, std::size_t count) {
    MapContent content;
    for (std::size_t i = 0; i < count; ++i) {
        auto made = example::capability(1, example::id<MapInfo>(1), "x", Place{800, 100});
        made.id = numbered(map, i);
        made.name = Name(nameOf(map, i));
        content.capabilities.emplace(made.id, made);
    }
    return content;
}

std::vector<std::string> namesOf(const MapContent& content) {
    std::vector<std::string> names;
    for (const auto& [id, capability] : content.capabilities)
        names.push_back(folded(capability.name.text()).substr(0, 64));
    return names;
}

/// The longest common subsequence of every two names, a bit for each letter of the first.
std::size_t bareLoop(const std::vector<std::string>& names,
                     const std::vector<std::string>& others) {
    std::size_t sum = 0;
    for (const auto& name : names) {
        std::array<std::uint64_t, 256> at{};
        for (std::size_t i = 0; i < name.size(); ++i)
            at[static_cast<unsigned char>(name[i])] |= std::uint64_t{1} << i;
        for (const auto& other : others) {
            std::uint64_t row = ~std::uint64_t{0};
            for (const char letter : other) {
                const auto both = row & at[static_cast<unsigned char>(letter)];
                row = (row + both) | (row - both);
            }
            sum += static_cast<std::size_t>(std::popcount(~row));
        }
    }
    return sum;
}

void compareWhole(std::size_t count, int repeats) {
    const auto one = mapOf(0, count);
    const auto other = mapOf(1, count);
    const auto names = namesOf(one);
    const auto otherNames = namesOf(other);
    const Suggester suggester(catalogue());
    const auto settings = readSettings(contentOf(shippedFile("settings.json")));
    const Table<Match> nothing;
    const auto pair = compare(
        repeats,
        [&] {
            const auto result = comparisonOf(
                {&one, &other},
                {catalogue(), suggester, nothing, {settings, example::day("2026-11-23"), {}}});
            check(!result.suggested.empty(), "nothing suggested");
        },
        [&] { check(bareLoop(names, otherNames) > 0, "nothing alike"); });
    report("Comparing two maps without ids", "compare.likeness", pair);
}

double matchingMilliseconds(std::size_t count, int repeats) {
    const auto one = mapOf(0, count);
    auto other = mapOf(1, count);
    for (auto& [id, capability] : other.capabilities)
        capability.name = Name(capability.name.text() + " of ours");
    double least = once([&] { matching({&one, &other}, {}, catalogue()); });
    for (int i = 1; i < repeats; ++i)
        least = std::min(least, once([&] { matching({&one, &other}, {}, catalogue()); }));
    return least;
}

/// Four times the names: linear is 4, and a little more for what no longer fits the caches.
void compareGrowth(std::size_t many, int repeats) {
    const auto few = matchingMilliseconds(many / 4, repeats);
    const auto all = matchingMilliseconds(many, repeats);
    report("Exact matching of many names", "compare.matching.ms", all, "ms");
    report("Exact matching, four times the names", "compare.matching.growth", all / few, "times");
}

int argument(int count, char* values[], int index, int otherwise) {
    return index < count ? std::max(4, std::atoi(values[index])) : otherwise;
}

} // namespace

int main(int argc, char* argv[]) {
    try {
        const auto repeats = argument(argc, argv, 3, 15);
        compareWhole(static_cast<std::size_t>(argument(argc, argv, 1, 300)), repeats);
        compareGrowth(static_cast<std::size_t>(argument(argc, argv, 2, 20'000)), repeats);
    } catch (const std::exception& error) {
        std::cerr << "compare_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
