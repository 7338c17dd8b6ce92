// SPDX-License-Identifier: MIT
#include "paper/web_page.h"

#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/secrets.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

QByteArray arrayOf(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray pageOf(const Library& library, const PaperOptions& options) {
    return arrayOf(renderWebPage(library, firstMap(library).info.id, options));
}

QByteArray pageOf(const Library& library, Edition edition = Edition::publicEdition) {
    return pageOf(library, paperOptions(edition));
}

QByteArray comparisonOf(const ComparedMaps& maps, const PaperOptions& options = {}) {
    return arrayOf(renderComparisonPage(maps.toCompare(), options));
}

/// What a page is made of; fails where its elements do not fit into each other.
struct Read {
    std::map<QString, QStringList> texts; ///< by element
    std::set<QString> attributes;
    QStringList scopes;
    QString policy;

    explicit Read(const QByteArray& page) {
        QXmlStreamReader xml(page);
        QStringList open;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                open += xml.name().toString();
                texts[open.back()] += QString();
                take(xml.attributes());
            } else if (token == QXmlStreamReader::EndElement) {
                open.removeLast();
            } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
                texts[open.back()].back() += xml.text();
            }
        }
        INFO(xml.errorString().toStdString());
        CHECK_FALSE(xml.hasError());
    }

    QString all(const char* element) const {
        const auto found = texts.find(QString::fromLatin1(element));
        return found == texts.end() ? QString() : found->second.join(u'|');
    }
    bool has(const char* element) const { return texts.contains(QString::fromLatin1(element)); }

private:
    void take(const QXmlStreamAttributes& all) {
        for (const auto& each : all) {
            attributes.insert(each.name().toString());
            if (each.name() == u"scope") scopes += each.value().toString();
            if (each.value() == u"Content-Security-Policy")
                policy = all.value(QStringLiteral("content")).toString();
        }
    }
};

} // namespace

TEST_CASE("a web page says in tables what its map shows", "[paper]") {
    const auto library = sampleLibrary();
    const Read page(pageOf(library));
    for (const auto& [id, capability] : firstMap(library).content.capabilities)
        CHECK(page.all("th").contains(toQt(capability.name.text())));
    CHECK(page.all("h1") == toQt(firstMap(library).info.title.text()));
    CHECK(page.all("h2").contains(QStringLiteral("Start on day one")));
    CHECK(page.all("desc").size() > 200); // the drawing, for those who hear it
    CHECK(page.has("svg"));
    CHECK(page.scopes.contains(QStringLiteral("col")));
    CHECK(page.scopes.contains(QStringLiteral("row")));
    CHECK(page.all("p").contains(QStringLiteral("Public edition")));
}

TEST_CASE("a web page runs nothing and asks for nothing", "[paper]") {
    const auto bytes = pageOf(sampleLibrary());
    const Read page(bytes);
    for (const auto* none : {"script", "link", "img", "image", "iframe", "a", "object", "use"})
        CHECK_FALSE(page.has(none));
    for (const auto* none : {"src", "href", "style", "onload", "onclick"})
        CHECK_FALSE(page.attributes.contains(QString::fromLatin1(none)));
    CHECK(page.policy.startsWith(QStringLiteral("default-src 'none';")));
    // The policy lets in the one style that is there, letter by letter.
    const auto from = bytes.indexOf("<style>") + 7;
    const auto style = bytes.mid(from, bytes.indexOf("</style>") - from);
    const auto digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    CHECK(page.policy.contains(
        QStringLiteral("style-src 'sha256-%1'").arg(QString::fromLatin1(digest))));
    CHECK_FALSE(style.contains('&'));
    CHECK(bytes.startsWith("<!DOCTYPE html>"));
    CHECK_FALSE(bytes.contains("<td/>"));
    CHECK_FALSE(bytes.contains("<?xml"));
}

TEST_CASE("markup in a name is words on a web page", "[paper]") {
    const Read page(pageOf(libraryWith({"<script>alert(1)</script>", "</table></svg> & \"'",
                                        "Gwasanaethau \xef\xbf\xbf digidol"})));
    CHECK_FALSE(page.has("script"));
    CHECK(page.all("th").contains(QStringLiteral("<script>alert(1)</script>")));
    CHECK(page.all("th").contains(QStringLiteral("</table></svg> & \"'")));
}

TEST_CASE("a public web page does not depend on what it leaves out", "[paper]") {
    const auto library = sampleLibrary();
    const auto bare = withDetails(library, {});
    const auto secret = withDetails(library, secretDetails());
    CHECK(pageOf(secret) == pageOf(bare));
    const auto exempt = QString::fromUtf8(pageOf(secret, Edition::exemptEdition));
    CHECK(exempt.contains(QStringLiteral("£987,654")));
    CHECK(exempt.contains(QStringLiteral("Exempt edition")));
}

TEST_CASE("an empty map and a very large one have web pages", "[paper]") {
    CHECK(Read(pageOf(libraryWith({}))).has("svg"));
    const Read large(pageOf(libraryOfCatalogue(140)));
    CHECK(large.has("svg"));
    CHECK(large.texts.at(QStringLiteral("tbody")).size() >= 4);
}

TEST_CASE("a web page bears the same head as a paper, its marking at top and bottom", "[paper]") {
    PaperOptions options;
    options.heading = {Name("Where to <start>"), Subtitle("For decision"),
                       Meeting("Cabinet, 14 January 2027"), AgendaItem("7"),
                       Marking("OFFICIAL & more")};
    options.lastSave = LastSave{Date::of(2027, 1, 12)};
    const Read page(pageOf(sampleLibrary(), options));
    CHECK(page.all("h1") == "Where to <start>"_q);
    CHECK(page.all("title").startsWith("Where to <start>: "_q));
    const auto texts = page.texts.at("p"_q);
    CHECK(texts.first() == "OFFICIAL & more"_q);
    CHECK(texts.last() == "OFFICIAL & more"_q);
    CHECK(texts.contains("For decision"_q));
    CHECK(page.all("p").contains("Cabinet, 14 January 2027 · Agenda item 7"_q));
    CHECK(page.all("p").contains("saved 12 January 2027."_q));
    CHECK_FALSE(Read(pageOf(sampleLibrary())).all("p").contains("OFFICIAL"_q));
}

TEST_CASE("a logo is part of a web page, said to nobody, and let in by its policy", "[paper]") {
    PaperOptions options;
    options.logo = QImage(2'000, 500, QImage::Format_RGB32);
    options.logo.fill(Qt::magenta);
    const auto bytes = pageOf(sampleLibrary(), options);
    const Read page(bytes);
    CHECK(page.has("img"));
    CHECK(page.policy.contains("; img-src data:;"_q));
    CHECK(bytes.contains(
        "<img class=\"logo\" alt=\"\" width=\"260\" height=\"65\" src=\"data:image/png;"));
    const auto from = bytes.indexOf("base64,") + 7;
    const auto png = QByteArray::fromBase64(bytes.mid(from, bytes.indexOf('"', from) - from));
    const auto shown = QImage::fromData(png, "PNG");
    CHECK(shown.size() == QSize(780, 195));
    CHECK(shown.pixelColor(1, 1) == QColor(Qt::magenta));
    CHECK_FALSE(Read(pageOf(sampleLibrary())).policy.contains("img-src"_q));
}

TEST_CASE("a web page holds the parts that were asked for", "[paper]") {
    const auto headings = [](PaperParts parts) {
        PaperOptions options;
        options.parts = parts;
        const Read page(pageOf(sampleLibrary(), options));
        return (page.has("svg") ? "map|"_q : QString()) + page.all("h2");
    };
    CHECK(headings({true, false, false, false}) == "map|"_q);
    CHECK(headings({false, true, false, false}).contains("Keep close: 2 of 49"_q));
    CHECK(headings({false, false, true, true}) ==
          "What would have to change: 33|Planned moves: 4"_q);
    CHECK_FALSE(headings({true, true, false, false}).contains("Planned moves"_q));
}

TEST_CASE("a comparison as a web page shows each map and says all of it in tables", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    const auto bytes = comparisonOf(maps);
    const Read page(bytes);
    CHECK(page.texts.at("svg"_q).size() == 3); // both maps and their key
    CHECK(page.all("strong") == "Northmere District Council|Eastvale Borough Council"_q);
    CHECK(page.all("h1") == "Northmere District Council and Eastvale Borough Council"_q);
    for (const auto* heading : {"Start on day one, together: 16 of 44", "Same tier: 21 of 44",
                                "Different tiers: 7 of 44", "Only Northmere District Council: 5",
                                "Waiting for a place: Northmere District Council: 2"})
        CHECK(page.all("h2").contains(QString::fromUtf8(heading)));
    CHECK(page.all("desc").contains("Cloud hosting 98 (Start on day one, together)"_q));
    CHECK(page.all("p").contains("Public edition"_q));
    CHECK(page.all("p").contains("Compared on 23 November 2026"_q));
    for (const auto* none : {"script", "link", "img", "image", "a", "use"})
        CHECK_FALSE(page.has(none));
    CHECK_FALSE(bytes.contains("Readiness, of"));
    const Read exempt(comparisonOf(maps, paperOptions(Edition::exemptEdition)));
    CHECK(exempt.all("h2").contains("To find out"_q));
    CHECK(exempt.all("td").contains("£170,000 a year"_q));
    CHECK(exempt.all("td").contains("A contract for all would come to £816,000 with VAT"_q));
    CHECK(exempt.has("br")); // the reasons each on a line
}

TEST_CASE("a web page may hold a map and then its comparison, under one title", "[paper]") {
    const ComparedMaps maps({sampleLibrary()});
    PaperOptions options;
    options.parts = PaperParts{true, true, false, false, true};
    const Read page(comparisonOf(maps, options));
    CHECK(page.all("h1") == "Digital capabilities 2026"_q);
    CHECK(page.all("h2").endsWith("|Northmere District Council and Eastvale Borough Council"_q));
    CHECK(page.all("h3").contains("Same tier: 21 of 44"_q));
    CHECK(page.texts.at("svg"_q).size() == 4);
    CHECK_THROWS_AS(pageOf(maps.library(), options), std::invalid_argument);
}

TEST_CASE("a public comparison on the web does not depend on what it leaves out", "[paper]") {
    const ComparedMaps bare({withDetails(sampleLibrary(), {})});
    const ComparedMaps secret({withDetails(sampleLibrary(), secretDetails())});
    CHECK(comparisonOf(secret) == comparisonOf(bare));
    const auto exempt = paperOptions(Edition::exemptEdition);
    CHECK(comparisonOf(secret, exempt) != comparisonOf(bare, exempt));
    const auto page = QString::fromUtf8(comparisonOf(secret));
    for (const auto* word : {"Zelda", "Zenith", "Zany", "Zealous", "2031", "£"})
        CHECK_FALSE(page.contains(QString::fromUtf8(word)));
}

TEST_CASE("markup in the names of councils is words in a comparison", "[paper]") {
    auto library = libraryWith({"<b>Bold</b> & %1 %2", "Payroll"});
    library.councils.begin()->second.name = Name("<script>alert(1)</script>");
    const Read page(comparisonOf(ComparedMaps({library}, 3)));
    CHECK_FALSE(page.has("script"));
    CHECK_FALSE(page.has("b"));
    CHECK(page.all("th").contains("<b>Bold</b> & %1 %2"_q));
    CHECK(page.texts.at("svg"_q).size() == 4);
    CHECK(Read(comparisonOf(ComparedMaps({libraryWith({})}, 2))).has("svg"));
}
