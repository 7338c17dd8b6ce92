// SPDX-License-Identifier: MIT
#include "canvas/palette.h"
#include "model/problem.h"
#include "paper/paper.h"
#include "support/catch.h"
#include "support/generators.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/scratch_folder.h"
#include "support/secrets.h"

#include <QImage>

#include <functional>
#include <limits>

using namespace rightward;
using namespace rightward::build;

namespace {

std::vector<std::byte> render(const Library& library, PaperFormat format,
                              const PaperOptions& options = {}) {
    return renderMap(library, firstMap(library).info.id, format, options);
}

QImage imageOf(const std::vector<std::byte>& png) {
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()), int(png.size()), "PNG");
}

const Details secrets = secretDetails();

ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return {};
}

PaperOptions withDpi(double dpi) { return paperOptions(Edition::publicEdition, dpi); }

const PaperOptions exempt = paperOptions(Edition::exemptEdition);

} // namespace

TEST_CASE("a picture is A4 landscape at the dots per inch asked for", "[paper]") {
    const auto library = libraryWith({"Laptops"});
    const auto image = imageOf(render(library, PaperFormat::png));
    CHECK(image.size() == QSize(2339, 1654));
    CHECK(image.dotsPerMeterX() == 7874);
    CHECK(image.dotsPerMeterY() == 7874);
    CHECK(imageOf(render(library, PaperFormat::png, withDpi(72))).size() == QSize(842, 595));
}

TEST_CASE("a picture of a large map stacks its pages", "[paper]") {
    const auto image = imageOf(render(libraryOfCatalogue(140), PaperFormat::png, withDpi(72)));
    CHECK(image.width() == 842);
    CHECK(image.height() >= 3 * 595);
    CHECK(image.height() % 595 == 0);
}

TEST_CASE("a picture shows the box where sharing starts", "[paper]") {
    const auto image = imageOf(render(libraryWith({}), PaperFormat::png, withDpi(72)));
    const auto orange = lightPalette().tier(Tier::dayOne).fill;
    int found = 0;
    for (int x = 0; x < image.width(); ++x)
        found += image.pixelColor(x, 450) == orange ? 1 : 0;
    CHECK(found > 60);
    CHECK(image.pixelColor(5, 5) == QColor(Qt::white));
}

TEST_CASE("a picture that would be too large is refused before it is made", "[paper]") {
    const auto library = libraryWith({"Laptops"});
    for (const double dpi : {1500.0, 1e9, 0.0, -72.0, std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN()}) {
        CHECK(codeOf([&] { (void)render(library, PaperFormat::png, withDpi(dpi)); }) ==
              ErrorCode::pictureTooLarge);
    }
}

TEST_CASE("the same map gives the same bytes", "[paper]") {
    const auto library = sampleLibrary();
    CHECK(render(library, PaperFormat::pdf) == render(library, PaperFormat::pdf));
    CHECK(render(library, PaperFormat::png, withDpi(72)) ==
          render(library, PaperFormat::png, withDpi(72)));
}

TEST_CASE("no byte of a public edition depends on what it leaves out", "[paper]") {
    const auto library = sampleLibrary();
    Details open;
    const auto bare = withDetails(library, open);
    const auto secret = withDetails(library, secrets);
    CHECK(render(secret, PaperFormat::pdf) == render(bare, PaperFormat::pdf));
    CHECK(render(secret, PaperFormat::png, withDpi(72)) ==
          render(bare, PaperFormat::png, withDpi(72)));
    CHECK(render(secret, PaperFormat::pdf, exempt) != render(bare, PaperFormat::pdf, exempt));
}

TEST_CASE("whatever the library, no byte of its public edition tells a secret", "[paper]") {
    int left = 12; // painting takes its time
    CHECK(rc::check("secrets or none, the same bytes", [&](const Library& library) {
        if (library.maps.empty() || left-- <= 0) return;
        const auto bare = withDetails(library, {});
        const auto secret = withDetails(library, secrets);
        RC_ASSERT(render(secret, PaperFormat::pdf) == render(bare, PaperFormat::pdf));
        RC_ASSERT(render(secret, PaperFormat::png, withDpi(72)) ==
                  render(bare, PaperFormat::png, withDpi(72)));
    }));
}

TEST_CASE("a PDF is searchable: every name is found", "[paper]") {
    const auto library = sampleLibrary();
    for (const auto& [id, map] : library.maps) {
        const auto words = wordsIn(renderMap(library, id, PaperFormat::pdf, {}));
        if (!words) return;
        for (const auto& [capabilityId, capability] : map->content.capabilities)
            CHECK(words->contains(toQt(capability.name.text())));
        CHECK(words->contains(toQt(library.councils.at(map->info.council).name.text())));
        CHECK(words->contains(QStringLiteral("Public edition")));
    }
}

TEST_CASE("secrets are found in the exempt edition only", "[paper]") {
    const auto library = withDetails(libraryWith({"Laptops", "Payroll"}), secrets);
    const auto openWords = wordsIn(render(library, PaperFormat::pdf));
    const auto exemptWords = wordsIn(render(library, PaperFormat::pdf, exempt));
    if (!openWords) return;
    for (const auto& word : secretWords)
        CHECK_FALSE(openWords->contains(word));
    for (const auto* word : {"Zenith Supplies", "£987,654", "Estimated", "30 Mar 2031",
                             "30 Aug 2030", "Exempt edition: not for publication"}) {
        CHECK(exemptWords->contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("markup in a name is words like any other", "[paper]") {
    const auto words = wordsIn(render(
        libraryWith({"<img src=file:///etc/hostname>", "<b>Bold</b> & co"}), PaperFormat::pdf));
    if (!words) return;
    CHECK(words->contains(QStringLiteral("<img src=file:///etc/hostname>")));
    CHECK(words->contains(QStringLiteral("<b>Bold</b> & co")));
}

TEST_CASE("a file's ending says what it is to be", "[paper]") {
    CHECK(formatNamedBy("map.png") == PaperFormat::png);
    CHECK(formatNamedBy("a.b/MAP.PDF") == PaperFormat::pdf);
    CHECK_FALSE(formatNamedBy("map.docx"));
    CHECK_FALSE(formatNamedBy("pdf"));
    CHECK_FALSE(formatNamedBy(""));
}

TEST_CASE("an export is there whole, or not at all and says why", "[paper]") {
    const ScratchFolder folder;
    const auto library = libraryWith({"Laptops"});
    const auto id = firstMap(library).info.id;
    exportMap(library, id, PaperFormat::pdf, {}, folder / "map.pdf");
    CHECK(contentOf(folder / "map.pdf").substr(0, 5) == "%PDF-");
    CHECK(codeOf([&] {
              exportMap(library, id, PaperFormat::pdf, {}, folder / "none" / "map.pdf");
          }) == ErrorCode::folderMissing);
    CHECK(folder.count() == 1);
}
