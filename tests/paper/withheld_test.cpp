// SPDX-License-Identifier: MIT
#include "paper/paper.h"
#include "paper/web_page.h"
#include "paper/workbook.h"
#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/secrets.h"
#include "support/unzipped.h"

#include <QImage>

#include <span>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Every capability has secrets, and two plan to move.
Library secretLibrary() {
    auto library = withDetails(sampleLibrary(), secretDetails());
    for (auto& [id, map] : library.maps)
        map.writable().content.capabilities.begin()->second.plannedMove =
            PlannedMove{Place(900, 100), Date::of(2029, 2, 28)};
    return library;
}

QByteArray arrayOf(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

PaperOptions all(PageFormat page, Edition edition) {
    auto options = onPages(page);
    options.edition = edition;
    options.dpi = 72;
    options.parts = PaperParts{true, true, true, true};
    options.heading.marking = Marking("OFFICIAL");
    return options;
}

QByteArray render(PaperFormat format, PageFormat page, Edition edition) {
    const auto library = secretLibrary();
    return arrayOf(renderMap(library, firstMap(library).info.id, format, all(page, edition)));
}

/// With the comparison of both samples in it.
QByteArray renderJoint(PaperFormat format, Edition edition) {
    auto options = all({}, edition);
    options.parts->comparison = true;
    const ComparedMaps maps({secretLibrary()});
    return arrayOf(rendered(paperPages(maps.toCompare(), format, options), format, options.dpi));
}

QByteArray renderJointPage(Edition edition) {
    auto options = all({}, edition);
    options.parts->comparison = true;
    return arrayOf(renderComparisonPage(ComparedMaps({secretLibrary()}).toCompare(), options));
}

/// Every file in a spreadsheet, one after another; nothing where unzip is not installed.
QByteArray filesIn(const std::vector<std::byte>& book) {
    return unzipped(book, QStringLiteral("*")).value_or(QByteArray());
}

/// Of a map, and of both compared.
std::vector<QByteArray> renderBooks(Edition edition) {
    const ComparedMaps maps({secretLibrary()});
    const auto options = all({}, edition);
    return {filesIn(renderWorkbook(maps.library(), firstMap(maps.library()).info.id, options)),
            filesIn(renderComparisonWorkbook(maps.toCompare(), options))};
}

std::vector<std::byte> bytesOf(const QByteArray& array) {
    const auto bytes = std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
    return {bytes.begin(), bytes.end()};
}

/// The file and all that is packed in it: whatever stands between "stream" and "endstream".
QByteArray unpacked(const QByteArray& pdf) {
    auto all = pdf;
    const QByteArray start("stream\n");
    for (auto at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at + 1)) {
        const auto from = at + start.size();
        // Qt wants the length before the bytes, and grows from a short one.
        all += qUncompress(QByteArray("\0\0\x10\0", 4) +
                           pdf.mid(from, pdf.indexOf("endstream", from) - from));
    }
    return all;
}

/// As it is, as UTF-16 and as the hexadecimal of that, which are the ways a PDF writes texts.
bool holds(const QByteArray& bytes, const QString& word) {
    QByteArray wide;
    for (const auto c : word) {
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xff);
    }
    return bytes.contains(word.toUtf8()) || bytes.contains(wide) ||
           bytes.toLower().contains(wide.toHex());
}

/// Whether it is a word, and no number that may also be a length or a place.
bool isWord(const QString& secret) { return secret.contains(u'Z') || secret == u"Estimated"; }

} // namespace

TEST_CASE("no public paper holds a secret, in its words or anywhere within", "[paper]") {
    for (const auto page : allFormats) {
        const auto pdf = render(PaperFormat::pdf, page, Edition::publicEdition);
        const auto inside = unpacked(pdf);
        CHECK(inside.size() > 2 * pdf.size());
        const auto words = wordsIn(bytesOf(pdf));
        for (const auto& secret : secretWords) {
            CAPTURE(secret.toStdString());
            if (words) CHECK_FALSE(words->contains(secret));
            if (isWord(secret)) CHECK_FALSE(holds(inside, secret));
        }
        if (words) CHECK(words->contains(QStringLiteral("28 Feb 2029")));
    }
}

TEST_CASE("the same search finds the secrets of an exempt paper", "[paper]") {
    const auto pdf = render(PaperFormat::pdf, {}, Edition::exemptEdition);
    const auto words = wordsIn(bytesOf(pdf));
    if (!words) return;
    for (const auto* secret : {"Zenith Supplies", "£987,654", "30 Mar 2031", "Estimated"})
        CHECK(words->contains(QString::fromUtf8(secret)));
}

TEST_CASE("no public comparison in a paper holds a secret", "[paper]") {
    const auto pdf = renderJoint(PaperFormat::pdf, Edition::publicEdition);
    const auto inside = unpacked(pdf);
    const auto words = wordsIn(bytesOf(pdf));
    for (const auto& secret : secretWords) {
        if (words) CHECK_FALSE(words->contains(secret));
        if (isWord(secret)) CHECK_FALSE(holds(inside, secret));
        if (isWord(secret))
            CHECK_FALSE(holds(renderJoint(PaperFormat::svg, Edition::publicEdition), secret));
    }
    if (!words) return;
    CHECK(words->contains(QStringLiteral("Same tier: ")));
    CHECK(words->contains(QStringLiteral("28 Feb 2029")));
    CHECK(wordsIn(bytesOf(renderJoint(PaperFormat::pdf, Edition::exemptEdition)))
              ->contains(QStringLiteral("30 Mar 2031")));
}

TEST_CASE("no public web page holds a secret, be it of a map or of two", "[paper]") {
    const auto library = secretLibrary();
    const auto of = [&](Edition edition) {
        return arrayOf(renderWebPage(library, firstMap(library).info.id, all({}, edition)));
    };
    for (const auto& page : {of(Edition::publicEdition), renderJointPage(Edition::publicEdition)}) {
        for (const auto& secret : {"Zelda", "Zenith", "Zany", "Zealous", "Estimated", "987,654",
                                   "30 Mar 2031", "30 Aug 2030", "29 Apr 2032", "£"})
            CHECK_FALSE(holds(page, QString::fromUtf8(secret)));
        CHECK(holds(page, QStringLiteral("28 Feb 2029")));
    }
    for (const auto& page : {of(Edition::exemptEdition), renderJointPage(Edition::exemptEdition)}) {
        CHECK(holds(page, QStringLiteral("Zenith")));
        CHECK(holds(page, QStringLiteral("30 Mar 2031")));
    }
}

TEST_CASE("no file in a public spreadsheet holds a secret", "[paper]") {
    // Spreadsheets count days.
    const auto days = QDate(1899, 12, 30).daysTo(QDate(2031, 3, 30));
    const auto ends = QStringLiteral("<v>%1</v>").arg(days);
    for (const auto& files : renderBooks(Edition::publicEdition)) {
        if (files.isEmpty()) return;
        for (const auto& secret : {"Zelda", "Zenith", "Zany", "Zealous", "Estimated", "987654",
                                   "Annual cost", "cost a year"})
            CHECK_FALSE(holds(files, QString::fromUtf8(secret)));
        CHECK_FALSE(holds(files, ends));
        CHECK(holds(files, QStringLiteral("Public edition")));
    }
    const auto exempt = renderBooks(Edition::exemptEdition);
    CHECK(holds(exempt.front(), QStringLiteral("<v>987654</v>")));
    CHECK(holds(exempt.front(), ends));
    CHECK(holds(exempt.back(), QStringLiteral("<v>1975308</v>")));
    CHECK(holds(exempt.back(), ends));
}

TEST_CASE("a picture's own texts hold no secret", "[paper]") {
    for (const auto page : allFormats) {
        const auto png = render(PaperFormat::png, page, Edition::publicEdition);
        const auto image = QImage::fromData(png, "PNG");
        REQUIRE_FALSE(image.isNull());
        for (const auto& key : image.textKeys()) {
            for (const auto& secret : secretWords)
                CHECK_FALSE(image.text(key).contains(secret));
        }
        for (const auto& secret : secretWords) {
            if (secret.contains(u'Z')) CHECK_FALSE(holds(png, secret));
        }
    }
}

TEST_CASE("a public drawing holds no secret", "[paper]") {
    const auto svg = render(PaperFormat::svg, {}, Edition::publicEdition);
    for (const auto& secret : secretWords) {
        if (secret.contains(u'Z')) CHECK_FALSE(holds(svg, secret));
    }
    CHECK(holds(svg, QStringLiteral("Planned moves: ")));
}

TEST_CASE("nothing that is withheld changes a byte of a public paper of any kind", "[paper]") {
    auto options = onPages({PaperSize::a4, Orientation::portrait});
    options.parts = PaperParts{true, true, true, true};
    options.dpi = 72;
    const auto bare = withDetails(sampleLibrary(), {});
    const auto secret = withDetails(sampleLibrary(), secretDetails());
    const auto id = firstMap(bare).info.id;
    for (const auto format : {PaperFormat::pdf, PaperFormat::png, PaperFormat::svg})
        CHECK(renderMap(bare, id, format, options) == renderMap(secret, id, format, options));
}
