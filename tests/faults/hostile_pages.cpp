// SPDX-License-Identifier: MIT
// Damage below SQLite's surface: pages in each other's place, trees that run in circles, chains of
// long values that never end, and plain rot.
#include "faults/hostile.h"

#include "exchange/json.h"
#include "faults/forge.h"
#include "model/limits.h"
#include "store/schema.h"
#include "support/crafted_library.h"

#include <algorithm>
#include <random>

namespace rightward::faults {
namespace {

constexpr auto refused = Outcome::refused;
constexpr auto same = Outcome::same;
constexpr auto any = Outcome::refused | Outcome::same | Outcome::other;
constexpr std::size_t capabilityRoot = 5;

/// A database taken apart into pages. Pages are counted from 1, as SQLite does.
class Pages {
public:
    explicit Pages(Bytes bytes) : m_bytes(std::move(bytes)) {}

    std::size_t count() const { return m_bytes.size() / pageSize; }
    std::size_t get(std::size_t page, std::size_t at, std::size_t size) const {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value * 256 + std::to_integer<std::size_t>(m_bytes[begin(page) + at + i]);
        return value;
    }
    Pages& put(std::size_t page, std::size_t at, std::size_t size, std::size_t value) {
        for (std::size_t i = 0; i < size; ++i)
            m_bytes[begin(page) + at + i] = static_cast<std::byte>(value >> (8 * (size - 1 - i)));
        return *this;
    }
    Pages& copy(std::size_t from, std::size_t to, const Pages& source) {
        std::copy_n(source.m_bytes.begin() + offset(from), pageSize, m_bytes.begin() + offset(to));
        return *this;
    }
    Pages& swap(std::size_t one, std::size_t other) {
        const auto before = *this;
        return copy(one, other, before).copy(other, one, before);
    }
    Pages& fill(std::size_t page, std::size_t at, std::size_t size, std::byte value) {
        std::fill_n(m_bytes.begin() + offset(page) + static_cast<std::ptrdiff_t>(at), size, value);
        return *this;
    }
    /// The first page of a kind behind the schema's.
    std::size_t first(std::size_t kind) const {
        for (std::size_t page = 2; page <= count(); ++page) {
            if (get(page, 0, 1) == kind) return page;
        }
        throw std::logic_error("no such page");
    }
    /// Adds empty pages, and says so in the header.
    Pages& grow(std::size_t pages) {
        m_bytes.resize(m_bytes.size() + pages * pageSize);
        return put(1, 28, 4, count());
    }
    Bytes bytes() const { return m_bytes; }

private:
    static std::size_t begin(std::size_t page) { return (page - 1) * pageSize; }
    static std::ptrdiff_t offset(std::size_t page) {
        return static_cast<std::ptrdiff_t>(begin(page));
    }

    Bytes m_bytes;
};

Pages sound() { return Pages(soundLibrary()); }

/// With a value so long that pages of their own carry it on.
Pages soundAndLong() {
    static const auto bytes = [] {
        return Forge(soundLibrary())
            .run("UPDATE capability SET notes = '" + std::string(9'000, 'n') + "'")
            .sign()
            .bytes();
    }();
    return Pages(bytes);
}

// Kinds of page, and where things stand on them.
constexpr std::size_t inner = 2;
constexpr std::size_t leaf = 10;
constexpr std::size_t longValue = 0;
constexpr std::size_t freeBlock = 1;
constexpr std::size_t cellCount = 3;
constexpr std::size_t contentStart = 5;
constexpr std::size_t fragments = 7;
constexpr std::size_t rightmost = 8;
constexpr std::size_t innerCells = 12;
constexpr std::size_t leafCells = 8;

/// The page behind the first cell of an inner page.
std::size_t firstChildAt(const Pages& pages, std::size_t page) {
    return pages.get(page, innerCells, 2);
}

class Adder {
public:
    Adder(FaultCases& cases, const char* prefix) : m_cases(cases), m_prefix(prefix) {}

    void operator()(const std::string& name, std::function<Pages()> pages,
                    Outcome expected = refused, Outcome withoutDigest = refused) {
        m_cases.push_back(libraryCase(m_prefix + name, expected, withoutDigest,
                                      [pages = std::move(pages)] { return pages().bytes(); }));
    }

private:
    FaultCases& m_cases;
    std::string m_prefix;
};

void addMisplaced(FaultCases& cases) {
    Adder add(cases, "pages_");
    const auto last = sound().count();
    const std::pair<std::size_t, std::size_t> pairs[]{
        {1, 2},  {2, 3},     {3, 4},   {5, 8},  {6, 9},          {7, 10},
        {5, 11}, {11, last}, {12, 13}, {4, 10}, {last - 1, last}};
    for (const auto& pair : pairs) {
        const auto one = pair.first;
        const auto other = pair.second;
        const auto name = std::to_string(one) + "_" + std::to_string(other);
        add("swapped_" + name, [=] { return sound().swap(one, other); });
        add(
            "copied_" + name, [=] { return sound().copy(one, other, sound()); }, refused, any);
    }
    for (std::size_t page = 1; page <= last; page += page < 12 ? 1 : 3) {
        // An empty table whose page is gone has lost nothing that the digest would miss.
        add("zeroed_" + std::to_string(page),
            [=] { return sound().fill(page, 0, pageSize, std::byte{0}); });
    }
    add("old_schema", [] {
        const auto old = Forge(soundLibrary()).run("DROP TABLE match").bytes();
        return sound().copy(1, 1, Pages(old));
    });
    add(
        "old_leaf",
        [] {
            const auto old =
                Pages(Forge(soundLibrary()).run("UPDATE capability SET users = users + 1").bytes());
            return sound().copy(old.first(leaf), old.first(leaf), old);
        },
        refused | same, any);
    for (const std::size_t kind : {0U, 1U, 2U, 5U, 13U, 255U}) {
        add("kind_" + std::to_string(kind),
            [=] { return sound().put(sound().first(leaf), 0, 1, kind); });
    }
}

void addTrees(FaultCases& cases) {
    Adder add(cases, "tree_");
    add("root_is_own_rightmost",
        [] { return sound().put(capabilityRoot, rightmost, 4, capabilityRoot); });
    add("root_is_own_child", [] {
        const auto at = firstChildAt(sound(), capabilityRoot);
        return sound().put(capabilityRoot, at, 4, capabilityRoot);
    });
    add("child_twice", [] {
        const auto at = firstChildAt(sound(), capabilityRoot);
        return sound().put(capabilityRoot, rightmost, 4, sound().get(capabilityRoot, at, 4));
    });
    for (const std::size_t to : {0U, 1U, 2U, 9U, 9999U, 0x7fffffffU, 0xffffffffU}) {
        add("child_at_" + std::to_string(to),
            [=] { return sound().put(capabilityRoot, rightmost, 4, to); });
    }
    add("inner_of_inner_loop", [] {
        auto pages = sound().grow(1);
        const auto added = pages.count();
        pages.copy(capabilityRoot, added, sound()).put(added, rightmost, 4, capabilityRoot);
        return pages.put(capabilityRoot, rightmost, 4, added);
    });
    for (const std::size_t depth : {100U, 2'000U, 16'000U}) {
        add("chain_of_" + std::to_string(depth), [=] {
            auto pages = sound().grow(depth);
            const auto first = sound().count() + 1;
            for (std::size_t page = first; page <= pages.count(); ++page) {
                pages.put(page, 0, 1, inner).put(page, contentStart, 2, pageSize);
                pages.put(page, rightmost, 4, page + 1);
            }
            pages.put(pages.count(), rightmost, 4, 11);
            return pages.put(capabilityRoot, rightmost, 4, first);
        });
    }
    add("every_page_the_same_child", [] {
        auto pages = sound().grow(20);
        for (std::size_t page = sound().count() + 1; page < pages.count(); ++page) {
            pages.copy(capabilityRoot, page, sound());
            const auto at = firstChildAt(sound(), capabilityRoot);
            pages.put(page, rightmost, 4, page + 1).put(page, at, 4, page + 1);
        }
        return pages.put(capabilityRoot, rightmost, 4, sound().count() + 1);
    });
    add("page_of_nobody", [] { return sound().grow(1); });
    add("lost_child", [] { return sound().put(capabilityRoot, cellCount, 2, 0); });
}

void addCells(FaultCases& cases) {
    Adder add(cases, "cells_");
    const auto page = sound().first(leaf);
    add("count_0", [=] { return sound().put(page, cellCount, 2, 0); });
    add("count_one_less",
        [=] { return sound().put(page, cellCount, 2, sound().get(page, cellCount, 2) - 1); });
    add("count_65535", [=] { return sound().put(page, cellCount, 2, 65535); });
    add("first_at_0", [=] { return sound().put(page, leafCells, 2, 0); });
    add("first_at_end", [=] { return sound().put(page, leafCells, 2, 4095); });
    add("first_beyond", [=] { return sound().put(page, leafCells, 2, 65535); });
    const auto crowded = sound().get(sound().count(), 0, 1) == leaf ? sound().count() : 11;
    add("two_alike",
        [=] { return sound().put(crowded, leafCells, 2, sound().get(crowded, leafCells + 2, 2)); });
    add("out_of_order", [=] {
        return sound()
            .put(crowded, leafCells, 2, sound().get(crowded, leafCells + 2, 2))
            .put(crowded, leafCells + 2, 2, sound().get(crowded, leafCells, 2));
    });
    add("content_start_0", [=] { return sound().put(page, contentStart, 2, 0); });
    add("content_start_end", [=] { return sound().put(page, contentStart, 2, 4096); });
    add("free_block_to_itself",
        [=] { return sound().put(page, freeBlock, 2, 3000).put(page, 3000, 2, 3000); });
    add("free_block_beyond", [=] { return sound().put(page, freeBlock, 2, 65535); });
    add("fragments", [=] { return sound().put(page, fragments, 1, 255); });
    for (const std::size_t length : {0U, 127U, 255U}) {
        add("length_" + std::to_string(length),
            [=] { return sound().put(page, sound().get(page, leafCells, 2), 1, length); });
    }
    add("length_of_2_to_63",
        [=] { return sound().fill(page, sound().get(page, leafCells, 2), 9, std::byte{0xff}); });
    add("header_of_record",
        [=] { return sound().put(page, sound().get(page, leafCells, 2) + 2, 1, 127); });
    for (const std::size_t kind : {10U, 11U, 7U, 12U, 127U}) {
        add("value_kind_" + std::to_string(kind),
            [=] { return sound().put(page, sound().get(page, leafCells, 2) + 3, 1, kind); });
    }
}

void addLongValues(FaultCases& cases) {
    Adder add(cases, "long_");
    add("whole", soundAndLong, Outcome::other, Outcome::other);
    const auto page = soundAndLong().first(longValue);
    const auto next = soundAndLong().get(page, 0, 4);
    add("to_itself", [=] { return soundAndLong().put(page, 0, 4, page); });
    add("in_a_circle", [=] { return soundAndLong().put(next, 0, 4, page); });
    add("ends_early", [=] { return soundAndLong().put(page, 0, 4, 0); });
    add("never_ends", [=] {
        auto pages = soundAndLong();
        while (pages.get(next, 0, 4) == 0)
            pages.put(next, 0, 4, pages.grow(1).count());
        return pages;
    });
    for (const std::size_t to : {1U, 2U, 9999U, 0xffffffU}) {
        add("to_" + std::to_string(to), [=] { return soundAndLong().put(page, 0, 4, to); });
    }
}

void addFreeLists(FaultCases& cases) {
    Adder add(cases, "free_list_");
    const auto listed = [](std::size_t next, std::size_t leaves) {
        auto pages = sound().grow(2);
        const auto trunk = pages.count() - 1;
        pages.put(1, 32, 4, trunk).put(1, 36, 4, 2).put(trunk, 0, 4, next);
        return pages.put(trunk, 4, 4, leaves).put(trunk, 8, 4, trunk + 1);
    };
    add("honest", [=] { return listed(0, 1); });
    add("to_itself", [=] { return listed(sound().count() + 1, 1); });
    add("of_used_pages", [=] { return listed(capabilityRoot, 1); });
    add("too_many_leaves", [=] { return listed(0, 0xffffffff); });
}

void addRot(FaultCases& cases) {
    Adder add(cases, "rot_");
    std::mt19937 random(15); // the same numbers on every machine
    for (int i = 0; i < 60; ++i) {
        const auto page = 1 + random() % sound().count();
        const auto at = random() % pageSize;
        const auto bit = std::size_t{1} << (random() % 8);
        add(
            "bit_" + std::to_string(i),
            [=] { return sound().put(page, at, 1, sound().get(page, at, 1) ^ bit); },
            refused | same, any);
    }
    for (int i = 0; i < 30; ++i) {
        const auto page = 1 + random() % sound().count();
        const auto at = random() % 8 * 512;
        const auto value = i % 2 ? std::byte{0} : std::byte{0xff};
        add(
            "sector_" + std::to_string(i), [=] { return sound().fill(page, at, 512, value); },
            refused | same, any);
    }
}

} // namespace

FaultCases hostilePages() {
    FaultCases cases;
    addMisplaced(cases);
    addTrees(cases);
    addCells(cases);
    addLongValues(cases);
    addFreeLists(cases);
    addRot(cases);
    return cases;
}

} // namespace rightward::faults
