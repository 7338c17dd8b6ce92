// SPDX-License-Identifier: MIT
#include "paper/web_page.h"

#include "support/catch.h"
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

QByteArray pageOf(const Library& library, Edition edition = Edition::publicEdition) {
    const auto bytes = renderWebPage(library, firstMap(library).info.id, edition);
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
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
