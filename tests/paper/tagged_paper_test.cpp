// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "paper/comparison_pages.h"
#include "paper/comparison_paper.h"
#include "paper/map_words.h"
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/secrets.h"
#include "tagging/paper_check.h"
#include "tagging/tagged_pdf.h"

#include <QProcess>
#include <QStandardPaths>

#include <stdexcept>

using namespace rightward;
using namespace rightward::build;

namespace {

PaperOptions optionsOf(Edition edition) {
    PaperOptions options;
    options.edition = edition;
    return options;
}

std::vector<std::byte> paperOf(const Library& library, Edition edition = Edition::exemptEdition) {
    return renderMap(library, firstMap(library).info.id, PaperFormat::pdf, optionsOf(edition));
}

Library libraryOfThousand() {
    auto library = libraryWith({});
    auto& map = library.maps.begin()->second.writable();
    for (int i = 0; i < 1'000; ++i) {
        auto capability =
            placedCapability("Service " + std::to_string(i), Place(i * 389 % 1001, i * 617 % 1001));
        capability.map = map.info.id;
        capability.details = secretDetails();
        map.content.capabilities.emplace(capability.id, capability);
    }
    return library;
}

/// Both samples beside each other.
class Pair {
public:
    explicit Pair(Edition edition) : m_shown(compared(), edition) {}
    const ShownComparison& shown() const { return m_shown; }

private:
    MapsToCompare compared() const {
        MapsToCompare compared{{},
                               {m_catalogue, m_suggester, m_library.matches,
                                FlagTerms{m_settings, *Date::of(2026, 11, 23), {{}, {}}}}};
        for (const auto& [id, map] : m_library.maps)
            compared.maps.push_back(
                {&m_library.councils.at(map->info.council), &map->info, &map->content, {}});
        return compared;
    }

    Library m_library = sampleLibrary();
    Catalogue m_catalogue = shippedCatalogue();
    Suggester m_suggester{m_catalogue};
    Settings m_settings = shippedSettings();
    ShownComparison m_shown;
};

/// Its faults, if any, in the words of a failed check.
void checkSound(const std::vector<std::byte>& pdf) {
    const auto faults = faultsOf(pdf);
    CAPTURE(faults);
    CHECK(faults.empty());
}

/// Every dot of every page; nothing where pdftoppm is not installed.
QByteArray dotsOf(const std::vector<std::byte>& pdf) {
    const auto tool = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (tool.isEmpty()) return {};
    QProcess process;
    process.start(tool, {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-")});
    process.write(reinterpret_cast<const char*>(pdf.data()), qint64(pdf.size()));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

void checkLooksTheSame(const PaperPages& pages) {
    const auto tagged = dotsOf(rendered(pages, PaperFormat::pdf, 72));
    CHECK((tagged == dotsOf(renderedUntagged(pages))));
}

} // namespace

TEST_CASE("every sample is a sound paper in both editions", "[paper]") {
    const auto library = sampleLibrary();
    for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
        for (const auto& [id, map] : library.maps)
            checkSound(renderMap(library, id, PaperFormat::pdf, optionsOf(edition)));
    }
}

TEST_CASE("a paper about two maps is sound in both editions", "[paper]") {
    for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
        const Pair pair(edition);
        checkSound(rendered(comparisonPages(pair.shown(), PaperFormat::pdf), PaperFormat::pdf, 72));
    }
}

TEST_CASE("a paper of nothing, of one and of a whole catalogue is sound", "[paper]") {
    checkSound(paperOf(libraryWith({})));
    checkSound(paperOf(libraryWith({"Laptops"})));
    checkSound(paperOf(libraryOfCatalogue(140)));
}

TEST_CASE("a paper of a thousand rows is sound", "[paper]") {
    checkSound(paperOf(libraryOfThousand()));
}

TEST_CASE("names of every kind make a sound paper", "[paper]") {
    std::string veryLong;
    for (int i = 0; i < 6; ++i)
        veryLong += "gwasanaethau gwybodaeth ";
    const auto library =
        libraryWith({"Gŵyl y Tŷ Dŵr", "Café — “fi”, office & <b>", veryLong + "diwedd"});
    checkSound(paperOf(library));
}

TEST_CASE("a paper with all that a council may add is sound, upright and on A3", "[paper]") {
    const auto library = sampleLibrary();
    auto options = optionsOf(Edition::exemptEdition);
    options.page = {PaperSize::a3, Orientation::portrait};
    options.heading.subtitle = Subtitle("Is-deitl: gwasanaethau digidol");
    options.heading.marking = Marking("OFFICIAL");
    options.parts = PaperParts{true, true, true, true};
    options.logo = QImage(120, 60, QImage::Format_RGB32);
    options.logo.fill(Qt::darkGreen);
    checkSound(renderMap(library, firstMap(library).info.id, PaperFormat::pdf, options));
}

TEST_CASE("tags change no dot", "[paper]") {
    const auto library = sampleLibrary();
    checkLooksTheSame(
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions{}));
    const Pair pair(Edition::exemptEdition);
    checkLooksTheSame(comparisonPages(pair.shown(), PaperFormat::pdf));
}

TEST_CASE("a map in words says what stands in which box", "[paper]") {
    const auto library = libraryWith({"Laptops", "Payroll"}, Place(875, 167));
    const auto pages =
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions{});
    const auto words = mapInWords(itemsOf<PageMap>(pages).front().layout);
    CHECK(words.contains(u"2 capabilities"));
    CHECK(words.contains(u"Start on day one, in the box Commodity, Behind the scenes: "
                         "Laptops 96; Payroll 96."));
}

TEST_CASE("tags for what is not on a page are refused", "[paper]") {
    const auto library = libraryWith({"Laptops"});
    const auto pages =
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions{});
    const auto untagged = renderedUntagged(pages);
    const QByteArray bytes(reinterpret_cast<const char*>(untagged.data()),
                           qsizetype(untagged.size()));
    DocumentTags tags;
    CHECK_NOTHROW(taggedPdf(bytes, tags));
    tags.elements.push_back({Tag::paragraph, {{0, 3}}, {}, {}, {}, {}, {}});
    CHECK_THROWS_AS(taggedPdf(bytes, tags), std::runtime_error);
    CHECK_THROWS_AS(taggedPdf("no PDF", {}), std::runtime_error);
}
