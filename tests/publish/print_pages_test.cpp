// SPDX-License-Identifier: MIT
#include "publish/print_pages.h"

#include "bridge/shipped.h"
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/scratch_folder.h"

#include <QPrinter>

#include <fstream>
#include <iterator>
#include <span>

using namespace rightward;
using namespace rightward::build;

TEST_CASE("what is printed has every page of the paper and every word of it", "[publish]") {
    const ScratchFolder folder;
    const auto library = sampleLibrary();
    const auto pages =
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pathToQt(folder / "printed.pdf"));
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    printPages(printer, pages);
    std::ifstream file(folder / "printed.pdf", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto bytes = std::as_bytes(std::span(text));
    const std::vector<std::byte> pdf(bytes.begin(), bytes.end());
    REQUIRE(pdf.size() > 10'000);
    const auto words = wordsIn(pdf);
    const auto facts = factsOf(pdf);
    if (!words || !facts) return;
    CHECK(facts->contains(QStringLiteral("Pages: %1 ").arg(pages.sheets.size())));
    for (const auto& [id, capability] : firstMap(library).content.capabilities)
        CHECK(words->contains(toQt(capability.name.text())));
}

TEST_CASE("only the pages that somebody asked for are printed", "[publish]") {
    const ScratchFolder folder;
    const auto library = sampleLibrary();
    const auto pages =
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions());
    REQUIRE(pages.sheets.size() >= 3);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pathToQt(folder / "printed.pdf"));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    printPages(printer, pages);
    std::ifstream file(folder / "printed.pdf", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto bytes = std::as_bytes(std::span(text));
    const auto facts = factsOf({bytes.begin(), bytes.end()});
    const auto words = wordsIn({bytes.begin(), bytes.end()});
    if (!facts || !words) return;
    CHECK(facts->contains(QStringLiteral("Pages: 2 ")));
    CHECK(words->contains(QStringLiteral("Page 2 of")));
    CHECK_FALSE(words->contains(QStringLiteral("Page 1 of")));
}
