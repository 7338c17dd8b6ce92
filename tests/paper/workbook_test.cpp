// SPDX-License-Identifier: MIT
#include "paper/workbook.h"

#include "bridge/convert.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/secrets.h"
#include "support/unzipped.h"

#include <QXmlStreamReader>

using namespace rightward;
using namespace rightward::build;

namespace {

std::vector<std::byte> book(const Library& library, Edition edition) {
    return renderWorkbook(library, firstMap(library).info.id, edition);
}

QStringList textsIn(const QByteArray& xml, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts += reader.readElementText();
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

/// What people wrote, and the numbers in the cells: texts stand in a list of their own.
struct Cells {
    QStringList texts;
    QStringList numbers;
    bool hasFormula = false;
    bool isRead = false;

    explicit Cells(const std::vector<std::byte>& bytes) {
        const auto strings = unzipped(bytes, QStringLiteral("xl/sharedStrings.xml"));
        const auto sheet = unzipped(bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
        if (!strings || !sheet) return;
        isRead = true;
        texts = textsIn(*strings, QStringLiteral("t"));
        numbers = textsIn(*sheet, QStringLiteral("v"));
        hasFormula = !textsIn(*sheet, QStringLiteral("f")).isEmpty();
    }
};

} // namespace

TEST_CASE("a spreadsheet holds every capability, numbers as numbers and days as days", "[paper]") {
    const auto library = withDetails(sampleLibrary(), secretDetails());
    const Cells cells(book(library, Edition::exemptEdition));
    if (!cells.isRead) return;
    for (const auto& [id, capability] : firstMap(library).content.capabilities)
        CHECK(cells.texts.contains(toQt(capability.name.text())));
    CHECK(cells.numbers.contains(QStringLiteral("987654")));
    // Spreadsheets count days from the end of 1899.
    const auto day = QDate(1899, 12, 30).daysTo(QDate(2031, 3, 30));
    CHECK(cells.numbers.contains(QString::number(day)));
    CHECK(cells.texts.contains(QStringLiteral("Zealous notes")));
    CHECK(cells.texts.contains(QStringLiteral("Annual cost (£)")));
}

TEST_CASE("what looks like a formula is text", "[paper]") {
    const Cells cells(book(libraryWith({"=HYPERLINK(\"http://x\",\"y\")", "+1", "@SUM(1)"}),
                           Edition::publicEdition));
    if (!cells.isRead) return;
    CHECK_FALSE(cells.hasFormula);
    CHECK(cells.texts.contains(QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")));
    CHECK(cells.texts.contains(QStringLiteral("+1")));
}

TEST_CASE("a public spreadsheet does not depend on what it leaves out", "[paper]") {
    const auto library = sampleLibrary();
    const auto bare = withDetails(library, {});
    const auto secret = withDetails(library, secretDetails());
    CHECK(book(secret, Edition::publicEdition) == book(bare, Edition::publicEdition));
    CHECK(book(secret, Edition::exemptEdition) != book(bare, Edition::exemptEdition));
    const Cells cells(book(secret, Edition::publicEdition));
    if (!cells.isRead) return;
    for (const auto* hidden : {"Supplier", "Annual cost (£)", "Owner", "Notes", "Contract ends"})
        CHECK_FALSE(cells.texts.contains(QString::fromUtf8(hidden)));
    CHECK(cells.texts.contains(QStringLiteral("Users")));
}

TEST_CASE("what is not known is said", "[paper]") {
    const Cells cells(book(libraryWith({"Laptops"}), Edition::exemptEdition));
    if (!cells.isRead) return;
    CHECK(cells.texts.contains(QStringLiteral("not known")));
}

TEST_CASE("a map that is not there has no spreadsheet", "[paper]") {
    CHECK_THROWS_AS(renderWorkbook(sampleLibrary(), freshId<MapId>(), Edition::publicEdition),
                    std::out_of_range);
}
