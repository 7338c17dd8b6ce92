// SPDX-License-Identifier: MIT
#include "edit/document.h"
#include "edit/edits.h"
#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

using namespace rightward;
using namespace rightward::example;

namespace {

Library withoutMatches(Library library) {
    library.matches.clear();
    return library;
}

/// A map with a version of it, and what became of the map since.
struct Rewound {
    Document document;
    MapId map;
    VersionId version = generate::one<VersionId>();
    Map kept;

    explicit Rewound(const Library& library)
        : document(withoutMatches(library)), map(library.maps.begin()->first),
          kept(*library.map(map)) {
        document.perform(addVersion(document.library(), version, map, generate::one<Name>(), {7}));
        auto later = document.library();
        auto& changing = later.maps.at(map).writable();
        changing.info.title = generate::one<Name>();
        changing.info.date = generate::one<Date>();
        changing.content = worked(changing.content);
        document.perform(diff(document.library(), later));
    }

    /// Some of it moved, some gone, some new.
    MapContent worked(MapContent content) const {
        std::erase_if(content.capabilities,
                      [](const auto&) { return *rc::gen::inRange(0, 3) == 0; });
        std::erase_if(content.links, [&](const auto& entry) {
            return !content.capabilities.contains(entry.second.from) ||
                   !content.capabilities.contains(entry.second.to);
        });
        for (auto& [id, capability] : content.capabilities) {
            if (generate::one<bool>()) capability.place = generate::one<Place>();
        }
        const auto fresh = generate::capability(map);
        content.capabilities.emplace(fresh.id, fresh);
        return content;
    }
};

} // namespace

TEST_CASE("going back makes the map what it was when the version was named", "[edit]") {
    CHECK(rc::check("restore(version) == the map then", [](const Library& library) {
        RC_PRE(!library.maps.empty());
        Rewound rewound(library);
        auto& document = rewound.document;
        document.perform(restoreVersion(document.library(), rewound.version));
        const auto& now = *document.library().map(rewound.map);
        RC_ASSERT(now.info == rewound.kept.info);
        RC_ASSERT(now.content == rewound.kept.content);
        RC_ASSERT(now.versions.size() == rewound.kept.versions.size() + 1);
        RC_ASSERT(brokenRules(document.library()).empty());
    }));
}

TEST_CASE("going back is one edit, and undo gives exactly what was there before", "[edit]") {
    CHECK(rc::check("undo(restore) is the library before", [](const Library& library) {
        RC_PRE(!library.maps.empty());
        Rewound rewound(library);
        auto& document = rewound.document;
        const auto before = document.library();
        document.perform(restoreVersion(document.library(), rewound.version));
        const auto after = document.library();
        document.undo();
        RC_ASSERT(document.library() == before);
        document.redo();
        RC_ASSERT(document.library() == after);
    }));
}

TEST_CASE("undo of going back brings back the matches of what was new", "[edit]") {
    Document document(library());
    document.perform(
        addVersion(document.library(), id<Version>(1), northmereMap, Name("Then"), {}));
    document.perform(addCapability(capability(9, northmereMap, "Payroll", Place(960, 60))));
    document.perform(
        setMatch(document.library(), id<Match>(9), id<Capability>(9), computers, Verdict::refused));
    const auto before = document.library();
    document.perform(restoreVersion(document.library(), id<Version>(1)));
    CHECK(document.library().matches == library().matches);
    document.undo();
    CHECK(document.library() == before);
}
