// SPDX-License-Identifier: MIT
#include "paper/logo.h"
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

#include <QBuffer>
#include <QImage>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

PaperPages paperOf(const Library& library, const PaperOptions& options) {
    return paperPages(library, firstMap(library).info.id, PaperFormat::pdf, options);
}

PaperHeading cabinetPaper() {
    return {Name("Where to start sharing"), Subtitle("A paper of the digital board"),
            Meeting("Cabinet, 14 January 2027"), AgendaItem("7, Appendix A"),
            Marking("OFFICIAL-SENSITIVE")};
}

QByteArray png(int width, int height, const QColor& colour = Qt::red) {
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::variant<QImage, LogoFault> logoIn(const QByteArray& bytes) {
    return logoFrom(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
}

} // namespace

TEST_CASE("a paper says its title, meeting and item, and its marking twice on every page",
          "[paper]") {
    for (const auto page : allFormats) {
        auto options = onPages(page);
        options.heading = cabinetPaper();
        const auto paper = paperOf(sampleLibrary(), options);
        checkSound(paper);
        CHECK(textsOf({paper.sheets.front().page}).contains("A paper of the digital board"_q));
        for (const auto& [format, each] : paper.sheets) {
            const auto texts = textsOf({each});
            CHECK(texts.count("OFFICIAL-SENSITIVE"_q) == 2);
            CHECK(texts.contains("Where to start sharing"_q));
            CHECK(texts.contains("Northmere District Council · map dated 1 November 2026 · "
                                 "Cabinet, 14 January 2027 · Agenda item 7, Appendix A"_q));
        }
        CHECK(paper.title.startsWith("Where to start sharing: "_q));
    }
}

TEST_CASE("the longest words at the head of a paper leave room for what it holds", "[paper]") {
    auto options = paperOptions(Edition::exemptEdition);
    options.heading = {Name(std::string(200, 'W')), Subtitle(std::string(120, 'W')),
                       Meeting(std::string(120, 'W')), AgendaItem(std::string(60, 'W')),
                       Marking(std::string(60, 'W'))};
    options.parts = PaperParts{true, true, true, true};
    for (const auto page : allFormats) {
        options.page = page;
        const auto paper = paperOf(sampleLibrary(), options);
        checkSound(paper);
        CHECK(chipNames(paper) == namesOf(firstMap(sampleLibrary()).content));
    }
}

TEST_CASE("a long Welsh title wraps and stands in full", "[paper]") {
    const auto title = "Galluoedd digidol Cyngor Bwrdeistref Sirol: ble i ddechrau rhannu "
                       "gwasanaethau swyddfa gefn, tŷ, dŵr a ffôn, yn ystod y flwyddyn nesaf"_q;
    auto options = onPages({PaperSize::a4, Orientation::portrait});
    options.heading.title = Name(fromQt(title));
    const auto paper = paperOf(sampleLibrary(), options);
    checkSound(paper);
    for (const auto& [format, each] : paper.sheets)
        CHECK(textsOf({each}).contains(title));
}

TEST_CASE("a paper says when its map was saved, if that is known", "[paper]") {
    auto options = PaperOptions();
    const auto foot = [&] { return textsOf(paperOf(sampleLibrary(), options)).join(u'\n'); };
    CHECK_FALSE(foot().contains("saved"_q));
    options.lastSave = LastSave{};
    CHECK(foot().contains("Map dated 1 November 2026, not saved."_q));
    options.lastSave = LastSave{Date::of(2027, 1, 12)};
    CHECK(foot().contains("Map dated 1 November 2026, saved 12 January 2027."_q));
}

TEST_CASE("a logo stands on the first page, in its own proportions", "[paper]") {
    auto options = PaperOptions();
    options.logo = std::get<QImage>(logoIn(png(600, 200)));
    const auto paper = paperOf(sampleLibrary(), options);
    checkSound(paper);
    const auto logos = itemsOf<PagePicture>(paper);
    REQUIRE(logos.size() == 1);
    CHECK(logos.front().rect.width() == Approx(3 * logos.front().rect.height()));
    CHECK(itemsOf<PagePicture>({paper.sheets.front().page}).size() == 1);
}

TEST_CASE("what shines through a logo is white", "[paper]") {
    const auto logo = std::get<QImage>(logoIn(png(4, 4, Qt::transparent)));
    CHECK(logo.pixelColor(1, 1) == QColor(Qt::white));
    CHECK_FALSE(logo.hasAlphaChannel());
}

TEST_CASE("a logo that is none, too large or damaged is refused", "[paper]") {
    const auto whole = png(50, 50);
    const auto faultOf = [](const QByteArray& bytes) { return std::get<LogoFault>(logoIn(bytes)); };
    CHECK(faultOf({}) == LogoFault::notPng);
    CHECK(faultOf("<svg xmlns='http://www.w3.org/2000/svg'/>") == LogoFault::notPng);
    CHECK(faultOf(png(5'000, 1)) == LogoFault::tooLarge);
    CHECK(faultOf(whole + QByteArray(qsizetype(mostLogoBytes), 'x')) == LogoFault::tooLarge);
    CHECK(faultOf(whole.first(20)) == LogoFault::damaged);
    CHECK(faultOf(whole.first(60)) == LogoFault::damaged);
    // Sixty thousand dots a side in a file of some bytes: told by its head, not by unpacking it.
    auto bomb = whole;
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    CHECK(faultOf(bomb) != LogoFault::notPng);
}
