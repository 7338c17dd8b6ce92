// SPDX-License-Identifier: MIT
#include "app/print_map.h"

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

TEST_CASE("what is printed has every page of the paper and every word of it", "[app]") {
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
