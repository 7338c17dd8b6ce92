// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/secrets.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace rightward;
using namespace rightward::build;

namespace {

QByteArray drawn(const Library& library, Edition edition = Edition::publicEdition) {
    const auto bytes =
        renderMap(library, firstMap(library).info.id, PaperFormat::svg, paperOptions(edition));
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

/// What a drawing says, element by element; fails where it is not well-formed.
struct Said {
    QString title;
    QString description;
    QStringList texts;
    QStringList elements;

    explicit Said(const QByteArray& svg) {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            elements += xml.name().toString();
            if (xml.name() == u"title") title = xml.readElementText();
            if (xml.name() == u"desc") description = xml.readElementText();
            if (xml.name() == u"text") texts += xml.readElementText();
        }
        INFO(xml.errorString().toStdString());
        CHECK_FALSE(xml.hasError());
    }
    QString all() const { return texts.join(u' '); }
};

} // namespace

TEST_CASE("a drawing says every name as text, and what it is", "[paper]") {
    const auto library = sampleLibrary();
    const Said said(drawn(library));
    for (const auto& [id, capability] : firstMap(library).content.capabilities) {
        if (!capability.place) continue;
        for (const auto& word : toQt(capability.name.text()).split(u' '))
            CHECK(said.all().contains(word));
    }
    const auto& council = library.councils.at(firstMap(library).info.council);
    CHECK(said.title.contains(toQt(council.name.text())));
    CHECK(said.description.contains(toQt(council.name.text())));
    for (const auto* none : {"script", "image", "foreignObject", "a", "use"})
        CHECK_FALSE(said.elements.contains(QString::fromLatin1(none)));
}

TEST_CASE("whatever names hold, a drawing is well-formed and says them", "[paper]") {
    const auto name = std::string("</text><script>1</script> & \" \xef\xbf\xbf ]]>");
    const Said said(drawn(libraryWith({name})));
    CHECK_FALSE(said.elements.contains(QStringLiteral("script")));
    CHECK(said.all().contains(QStringLiteral("</text><script>1</script>")));
    CHECK_FALSE(said.all().contains(QChar(0xffff)));
}

TEST_CASE("where our font is missing, a drawing asks for another plain one", "[paper]") {
    const auto svg = drawn(sampleLibrary());
    CHECK(svg.count("font-family=") > 10);
    CHECK(svg.count("font-family=") == svg.count(", Arial, sans-serif"));
}

TEST_CASE("a drawing can be drawn, and is not blank", "[paper]") {
    QSvgRenderer renderer(drawn(sampleLibrary()));
    REQUIRE(renderer.isValid());
    CHECK(renderer.viewBoxF().size() == QSizeF(842, 595));
    QImage image(842, 595, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixel(x, y) != QColor(Qt::white).rgb() ? 1 : 0;
    }
    CHECK(coloured > image.width() * image.height() / 4);
}

TEST_CASE("a public drawing does not depend on what it leaves out", "[paper]") {
    const auto library = sampleLibrary();
    CHECK(drawn(withDetails(library, {})) == drawn(withDetails(library, secretDetails())));
}
