// SPDX-License-Identifier: MIT
// One library from every schema version ever released, opened by today's code. A fixture is never
// made anew: where one of these fails, what changed needs a new version and a way to read the old.
#include "model/detail_fields.h"
#include "model/tokens.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

using namespace rightward;

namespace {

template <class T>
T exampleOf() {
    if constexpr (std::is_same_v<T, Name>) {
        return Name("Tŷ <b>&amp; 🗑️");
    } else if constexpr (std::is_same_v<T, Note>) {
        return Note("One line\n\tand another: مجلس");
    } else if constexpr (std::is_same_v<T, Date>) {
        return example::day("2028-02-29");
    } else if constexpr (std::is_enum_v<T>) {
        return tokenTable<T>.back().first;
    } else {
        return T(T::max);
    }
}

/// The example library with everything on its website that a capability may have, and a version.
Library libraryWithEverything() {
    auto library = example::library();
    auto& map = example::mapIn(library, example::northmereMap);
    auto& website = map.content.capabilities.at(example::website);
    forEachDetail(website.details, [](const DetailField&, auto& value) {
        value = exampleOf<typename std::decay_t<decltype(value)>::value_type>();
    });
    website.catalogueId = CatalogueId::parse("council-website");
    website.plannedMove = PlannedMove{Place{800, 1000}, example::day("2027-04-01")};
    const Version version{example::id<Version>(9),
                          map.info.id,
                          1,
                          Name("Before the review"),
                          Moment{1795435200},
                          map.info.title,
                          map.info.date,
                          Shared<MapContent>(map.content)};
    map.versions.emplace(version.id, version);
    return library;
}

} // namespace

TEST_CASE("a library of schema version 1 is read", "[store]") {
    CHECK(readLibraryFile(fixtureFile("library_1.rightward")) == libraryWithEverything());
}

TEST_CASE("the bytes written today are those that other machines wrote", "[store]") {
    const ScratchFolder folder;
    static_cast<void>(writeLibraryFile(folder / "today.rightward", libraryWithEverything()));
    CHECK(contentOf(folder / "today.rightward") == contentOf(fixtureFile("library_1.rightward")));
}
