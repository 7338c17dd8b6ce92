// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"

#include <stdexcept>

using namespace rightward;
using namespace rightward::build;

namespace {

constexpr std::array allPaperFormats{PaperFormat::png, PaperFormat::pdf, PaperFormat::svg};

std::vector<std::byte> render(const Library& library, PaperFormat format, const PageDone& done) {
    return renderMap(library, firstMap(library).info.id, format,
                     paperOptions(Edition::publicEdition, 72), done);
}

} // namespace

TEST_CASE("whoever waits for a paper is told of every step up to the last", "[paper]") {
    const auto library = libraryOfCatalogue(140);
    for (const auto format : allPaperFormats) {
        std::size_t last = 0;
        std::size_t all = 0;
        const auto bytes = render(library, format, [&](std::size_t done, std::size_t total) {
            // While pages are laid out nobody knows how many there will be.
            if (total == 0) {
                CHECK(all == 0);
                return;
            }
            CHECK(done == last + 1);
            CHECK((all == 0 || total == all));
            last = done;
            all = total;
        });
        CHECK(all > 2);
        CHECK(last == all);
        CHECK(bytes == render(library, format, {}));
    }
}

TEST_CASE("a paper can be stopped at every step, by any exception", "[paper]") {
    const auto library = libraryOfCatalogue(140);
    for (const auto format : allPaperFormats) {
        std::size_t all = 0;
        render(library, format, [&](std::size_t, std::size_t) { ++all; });
        for (std::size_t step = 1; step <= all; ++step) {
            std::size_t told = 0;
            const auto stop = [&](std::size_t, std::size_t) {
                if (++told == step) throw std::runtime_error("enough");
            };
            CHECK_THROWS_WITH(render(library, format, stop), "enough");
            CHECK(told == step);
        }
    }
}

TEST_CASE("a large map can be stopped while its pages are laid out", "[paper]") {
    const auto library = libraryOfCatalogue(140);
    std::size_t laidOut = 0;
    const auto stop = [&](std::size_t, std::size_t total) {
        REQUIRE(total == 0);
        if (++laidOut == 3) throw std::runtime_error("enough");
    };
    CHECK_THROWS_WITH(render(library, PaperFormat::pdf, stop), "enough");
}
