// SPDX-License-Identifier: MIT
#include "paper/workbook.h"

#include "bridge/convert.h"
#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/paper_builders.h"
#include "support/secrets.h"
#include "support/unzipped.h"

#include <QXmlStreamReader>

using namespace rightward;
using namespace rightward::build;

namespace {

std::vector<std::byte> book(const Library& library, Edition edition) {
    return renderWorkbook(library, firstMap(library).info.id, paperOptions(edition));
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

TEST_CASE("a spreadsheet gives what is in it the room it needs", "[paper]") {
    const auto sheet =
        unzipped(book(libraryWith({std::string(150, 'x'), "Laptops"}), Edition::publicEdition),
                 QStringLiteral("xl/worksheets/sheet1.xml"));
    if (!sheet) return;
    QStringList widths;
    QStringList heights;
    QXmlStreamReader reader(*sheet);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"col") widths += attributes.value(QStringLiteral("width")).toString();
        if (reader.name() == u"row") heights += attributes.value(QStringLiteral("ht")).toString();
    }
    REQUIRE(heights.size() == 3);
    CHECK(heights[0] == QStringLiteral("45"));
    CHECK(heights[2] == QStringLiteral("60"));
    CHECK(heights[1].isEmpty());
    REQUIRE_FALSE(widths.isEmpty());
    CHECK(int(widths.front().toDouble()) == 48);
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
    CHECK_THROWS_AS(renderWorkbook(sampleLibrary(), freshId<MapId>(), {}), std::out_of_range);
}

namespace {

PaperOptions cabinetOptions() {
    auto options = paperOptions(Edition::exemptEdition);
    options.heading = {Name("Where to start"), Subtitle("For decision"),
                       Meeting("Cabinet, 14 January 2027"), AgendaItem("7"),
                       Marking("OFFICIAL & more")};
    options.lastSave = LastSave{Date::of(2027, 1, 12)};
    return options;
}

/// What is printed above or below a sheet.
QString printedOn(const std::vector<std::byte>& bytes, const QString& sheet,
                  const QString& element) {
    const auto xml = unzipped(bytes, sheet);
    return xml ? textsIn(*xml, element).join(u'|') : QString();
}

QString onSheet(int number) {
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(QString::number(number));
}

} // namespace

TEST_CASE("a spreadsheet says what it is on a sheet after that of the data", "[paper]") {
    const auto library = sampleLibrary();
    const auto bytes = renderWorkbook(library, firstMap(library).info.id, cabinetOptions());
    const Cells cells(bytes);
    if (!cells.isRead) return;
    // The data begin in the first cell, with their headings.
    CHECK(cells.texts.first() == QStringLiteral("Capability"));
    for (const auto* said :
         {"Where to start", "For decision", "Cabinet, 14 January 2027", "OFFICIAL & more",
          "Northmere District Council · map dated 1 November 2026"})
        CHECK(cells.texts.contains(QString::fromUtf8(said)));
    const auto all = cells.texts.join(u'|');
    CHECK(all.contains(QStringLiteral("|Edition|Exempt edition: not for publication. ")));
    CHECK(all.contains(QStringLiteral("saved 12 January 2027.")));
    const auto names = unzipped(bytes, QStringLiteral("xl/workbook.xml"));
    CHECK(names->contains("About (exempt edition)"));
    const auto properties = unzipped(bytes, QStringLiteral("docProps/core.xml"));
    for (const auto* said : {"<dc:title>Where to start</dc:title>", "Exempt edition",
                             "<cp:category>OFFICIAL &amp; more</cp:category>",
                             "For decision · Cabinet, 14 January 2027 · 7"})
        CHECK(properties->contains(said));
}

TEST_CASE("the marking of a spreadsheet is on every page of it that is printed", "[paper]") {
    const auto library = libraryWith({"Laptops"});
    auto options = cabinetOptions();
    const auto bytes = renderWorkbook(library, firstMap(library).info.id, options);
    if (!unzipped(bytes, onSheet(1))) return;
    for (const auto number : {1, 2}) {
        CHECK(printedOn(bytes, onSheet(number), QStringLiteral("oddHeader")) ==
              QStringLiteral("&COFFICIAL && more"));
        CHECK(printedOn(bytes, onSheet(number), QStringLiteral("oddFooter")) ==
              QStringLiteral("&LExempt edition: not for publication&COFFICIAL && more&RPage &P "
                             "of &N"));
    }
    options.heading.marking = Marking(QString(60, QChar(0x4e00)).toStdString());
    const auto wide = renderWorkbook(library, firstMap(library).info.id, options);
    CHECK(printedOn(wide, onSheet(1), QStringLiteral("oddFooter"))
              .contains(QString(60, QChar(0x4e00))));
    const auto plain = book(library, Edition::publicEdition);
    CHECK(printedOn(plain, onSheet(1), QStringLiteral("oddHeader")).isEmpty());
    CHECK(printedOn(plain, onSheet(1), QStringLiteral("oddFooter")).contains(u"Public edition"));
}

TEST_CASE("a comparison as a spreadsheet tells what its table tells, in typed cells", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const Cells open(renderComparisonWorkbook(maps.toCompare(), {}));
    if (!open.isRead) return;
    CHECK(open.texts.first() == QStringLiteral("capability"));
    for (const auto* text :
         {"Northmere District Council: name", "who would have to move", "Cloud platform",
          "Start on day one, together", "Only Northmere District Council",
          "Northmere District Council 100 right", "Waiting for a place: Eastvale Borough Council"})
        CHECK(open.texts.contains(QString::fromUtf8(text)));
    CHECK(open.texts.join(u'|').contains(u"Compared on 23 November 2026."));
    CHECK_FALSE(open.texts.contains(QStringLiteral("cost a year together")));
    const auto exempt = renderComparisonWorkbook(maps.toCompare(), cabinetOptions());
    const Cells cells(exempt);
    CHECK(cells.numbers.contains(QStringLiteral("170000")));
    const auto ends = QDate(1899, 12, 30).daysTo(QDate(2027, 11, 30));
    CHECK(cells.numbers.contains(QString::number(ends)));
    CHECK(cells.texts.contains(QStringLiteral("Where to start")));
    CHECK(cells.texts.join(u'|').contains(
        QStringLiteral("A contract for all would come to £816,000 with VAT")));
}

TEST_CASE("no cell of a compared spreadsheet is a formula, and a public one tells no secret",
          "[paper]") {
    const ComparedMaps formulas({libraryWith({"=1+1", "+44", "@SUM(A1)"})}, 2);
    const Cells cells(renderComparisonWorkbook(formulas.toCompare(), {}));
    if (!cells.isRead) return;
    CHECK_FALSE(cells.hasFormula);
    CHECK(cells.texts.contains(QStringLiteral("=1+1")));
    const ComparedMaps bare({withDetails(sampleLibrary(), {})});
    const ComparedMaps secret({withDetails(sampleLibrary(), secretDetails())});
    CHECK(renderComparisonWorkbook(secret.toCompare(), {}) ==
          renderComparisonWorkbook(bare.toCompare(), {}));
    const auto options = cabinetOptions();
    CHECK(renderComparisonWorkbook(secret.toCompare(), options) !=
          renderComparisonWorkbook(bare.toCompare(), options));
}

TEST_CASE("a wide spreadsheet is printed on as many pages across as keep it readable", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto exempt = renderComparisonWorkbook(maps.toCompare(), cabinetOptions());
    const auto sheet = unzipped(exempt, onSheet(1));
    if (!sheet) return;
    CHECK(sheet->contains("fitToWidth"));
    const auto narrow = unzipped(book(sampleLibrary(), Edition::publicEdition), onSheet(1));
    CHECK_FALSE(narrow->contains("fitToWidth"));
    // What it says of itself is not cut off either.
    const auto about = unzipped(exempt, onSheet(2));
    CHECK(about->contains("customHeight=\"1\""));
}
