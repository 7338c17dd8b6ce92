// SPDX-License-Identifier: MIT
#include "paper/paper.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/secrets.h"

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

QByteArray render(PaperFormat format, PageFormat page, Edition edition) {
    auto options = onPages(page);
    options.edition = edition;
    options.dpi = 72;
    options.parts = PaperParts{true, true, true, true};
    options.heading.marking = Marking("OFFICIAL");
    const auto library = secretLibrary();
    const auto bytes = renderMap(library, firstMap(library).info.id, format, options);
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
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
            // Numbers alone may stand for a length or a place.
            if (secret.contains(u'Z') || secret == u"Estimated") CHECK_FALSE(holds(inside, secret));
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
