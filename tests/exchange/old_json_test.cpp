// SPDX-License-Identifier: MIT
// One document from every version of the interchange ever released, read by today's code. A fixture
// is never made anew: where this fails, what changed needs a new version and a way to read the old.
#include "exchange/json.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

using namespace rightward;

TEST_CASE("a document of version 1 is read, and holds what the library of its day holds",
          "[exchange]") {
    const auto reading = readJson(contentOf(fixtureFile("library_1.json")));
    CHECK(reading.problems.empty());
    CHECK(reading.library == readLibraryFile(fixtureFile("library_1.rightward")));
}
