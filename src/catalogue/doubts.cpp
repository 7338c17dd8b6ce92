// SPDX-License-Identifier: MIT
#include "catalogue/doubts.h"

#include "catalogue/folding.h"

#include <set>

#include <utf8proc.h>

namespace rightward {
namespace {

bool turnsDirection(utf8proc_int32_t point) {
    return point == 0x061c || point == 0x200e || point == 0x200f ||
           (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

/// A space of no width, word joiner, byte-order mark, soft hyphen and their kin.
bool hasNoWidth(utf8proc_int32_t point) {
    return point == 0x00ad || point == 0x180e || point == 0x200b ||
           (point >= 0x2060 && point <= 0x2064) || point == 0xfeff;
}

/// Persian and emoji are written with these, English is not.
bool isJoiner(utf8proc_int32_t point) { return point == 0x200c || point == 0x200d; }

/// The first character of `rest`, taken off it; 0 at the end or where it is not UTF-8.
utf8proc_int32_t take(std::string_view& rest) {
    utf8proc_int32_t point = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(rest.data());
    const auto size = static_cast<utf8proc_ssize_t>(rest.size());
    const auto read = size > 0 ? utf8proc_iterate(bytes, size, &point) : 0;
    rest.remove_prefix(read > 0 ? static_cast<std::size_t>(read) : rest.size());
    return read > 0 ? point : 0;
}

class Doubts {
public:
    Doubts(const Library& library, const Catalogue& catalogue)
        : m_library(library), m_catalogue(catalogue) {}

    Problems all() {
        for (const auto& [id, council] : m_library.councils)
            checkName(council.name, "council", id);
        for (const auto& [id, map] : m_library.maps)
            checkMap(*map);
        return std::move(m_problems);
    }

private:
    template <class T>
    void doubt(ProblemCode code, const char* kind, const Id<T>& id, const Name& name) {
        if (m_problems.size() == Limits::problems) return;
        m_problems.push_back({code, std::string(kind) + " " + id.text(), {name.text()}});
    }

    template <class T>
    void checkName(const Name& name, const char* kind, const Id<T>& id) {
        if (holdsHiddenCharacters(name.text())) {
            doubt(ProblemCode::hiddenCharacters, kind, id, name);
        }
    }

    void checkMap(const Map& map) {
        checkName(map.info.title, "map", map.info.id);
        std::set<std::string> names;
        for (const auto& [id, capability] : map.content.capabilities) {
            checkName(capability.name, "capability", id);
            const auto fold = folded(capability.name.text());
            if (!fold.empty() && !names.insert(fold).second) {
                doubt(ProblemCode::nameTwice, "capability", id, capability.name);
            }
            checkEntry(capability);
            checkDates(capability);
        }
        for (const auto& [id, version] : map.versions)
            checkName(version.name, "version", id);
    }

    void checkEntry(const Capability& capability) {
        if (capability.catalogueId && !m_catalogue.entry(*capability.catalogueId)) {
            doubt(ProblemCode::catalogueEntryUnknown, "capability", capability.id, capability.name);
        }
    }

    void checkDates(const Capability& capability) {
        const auto& details = capability.details;
        if (details.contractEnd && details.extensionTo &&
            *details.extensionTo < *details.contractEnd) {
            doubt(ProblemCode::extensionBeforeEnd, "capability", capability.id, capability.name);
        }
    }

    const Library& m_library;
    const Catalogue& m_catalogue;
    Problems m_problems;
};

} // namespace

Problems doubtsAbout(const Library& library, const Catalogue& catalogue) {
    return Doubts(library, catalogue).all();
}

bool holdsHiddenCharacters(std::string_view text) {
    constexpr utf8proc_int32_t asciiEnd = 0x80;
    utf8proc_int32_t before = 0;
    while (!text.empty()) {
        const auto point = take(text);
        if (turnsDirection(point) || hasNoWidth(point)) return true;
        if (isJoiner(point)) {
            auto rest = text;
            if (before < asciiEnd || take(rest) < asciiEnd) return true;
        }
        before = point;
    }
    return false;
}

} // namespace rightward
