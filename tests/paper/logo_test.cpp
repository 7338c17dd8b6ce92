// SPDX-License-Identifier: MIT
#include "paper/logo.h"
#include "paper/plain_drawing.h"
#include "support/catch.h"

#include <QBuffer>
#include <QImage>

#include <rapidcheck.h>

using namespace rightward;

namespace {

QByteArray png(int width, int height, const QColor& colour = Qt::red) {
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two halves, red and blue, unless something else is to be in it.
QByteArray svg(const QByteArray& inside = "<rect width='50' height='50' fill='#f00'/>"
                                          "<path d='M50 0h50v50h-50z' fill='#00f'/>",
               const QByteArray& attributes = "viewBox='0 0 100 50'") {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " +
           attributes + ">" + inside + "</svg>";
}

std::variant<QImage, LogoFault> logoIn(const QByteArray& bytes) {
    return logoFrom(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
}
LogoFault faultOf(const QByteArray& bytes) { return std::get<LogoFault>(logoIn(bytes)); }
QImage pictureOf(const QByteArray& bytes) { return std::get<QImage>(logoIn(bytes)); }
bool isTooMuch(const QByteArray& inside) { return faultOf(svg(inside)) == LogoFault::tooMuch; }

QByteArray repeated(const QByteArray& text, int times) { return text.repeated(times); }

} // namespace

TEST_CASE("what shines through a logo is white", "[paper]") {
    const auto logo = pictureOf(png(4, 4, Qt::transparent));
    CHECK(logo.pixelColor(1, 1) == QColor(Qt::white));
    CHECK_FALSE(logo.hasAlphaChannel());
    CHECK(pictureOf(svg("<rect width='1' height='1'/>")).pixelColor(800, 200) == QColor(Qt::white));
}

TEST_CASE("a picture that is none, too large or damaged is refused", "[paper]") {
    const auto whole = png(50, 50);
    CHECK(faultOf({}) == LogoFault::notPicture);
    CHECK(faultOf("GIF89a") == LogoFault::notPicture);
    CHECK(faultOf("<html xmlns='http://www.w3.org/1999/xhtml'/>") == LogoFault::notPicture);
    CHECK(faultOf(png(5'000, 1)) == LogoFault::tooLarge);
    CHECK(faultOf(whole + QByteArray(qsizetype(mostLogoBytes), 'x')) == LogoFault::tooLarge);
    CHECK(faultOf(whole.first(20)) == LogoFault::damaged);
    CHECK(faultOf(whole.first(60)) == LogoFault::damaged);
    // Sixty thousand dots a side in a file of some bytes: told by its head, not by unpacking it.
    auto bomb = whole;
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    CHECK(faultOf(bomb) != LogoFault::notPicture);
}

TEST_CASE("a drawing is painted sharply and in its own proportions", "[paper]") {
    const auto logo = pictureOf(svg());
    CHECK(logo.size() == QSize(1'080, 540));
    CHECK(logo.pixelColor(10, 10) == QColor(0xff, 0, 0));
    CHECK(logo.pixelColor(1'070, 530) == QColor(0, 0, 0xff));
    CHECK(pictureOf(svg("<rect width='4' height='4'/>", "width='40' height='4'")).size() ==
          QSize(1'600, 160));
}

TEST_CASE("a drawing as programs save it is understood", "[paper]") {
    const auto saved = QByteArray("<?xml version='1.0' encoding='utf-8'?>\n"
                                  "<!-- Generator: a drawing program -->\n"
                                  "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                                  "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n") +
                       svg("<title>Arms</title><metadata><a/></metadata>"
                           "<n:namedview xmlns:n='urn:n' n:zoom='12345678901'><n:b/></n:namedview>"
                           "<style><![CDATA[.st0{fill:#005EA5;} .st1{fill:url(#SVGID_0000012345_);}"
                           " .st2{stroke-dasharray:0.0001;fill:none;stroke:#000}]]></style>"
                           "<defs><linearGradient id='SVGID_0000012345_'>"
                           "<stop offset='0' stop-color='#00ff00'/></linearGradient>"
                           "<clipPath id='c'><rect id='box' width='9' height='9'/></clipPath>"
                           "<rect id='r' width='100' height='50'/></defs>"
                           "<use xlink:href='#r' class='st0' clip-path='url(#c)' onclick='x()'/>"
                           "<rect width='50' height='50' class='st1'/>");
    const auto logo = pictureOf(saved);
    CHECK(logo.pixelColor(900, 300) == QColor(0, 0x5e, 0xa5));
    CHECK(logo.pixelColor(100, 300) == QColor(0, 0xff, 0));
    const auto plain = std::get<QByteArray>(plainDrawing(saved));
    for (const auto* left : {"onclick", "dash", "clip", "DOCTYPE", "zoom", "Arms"})
        CHECK_FALSE(plain.contains(left));
}

TEST_CASE("a drawing of more than shapes is refused", "[paper]") {
    CHECK(isTooMuch("<image href='data:image/png;base64,AAAA' width='9' height='9'/>"));
    CHECK(isTooMuch("<image xlink:href='file:///etc/hostname'/>"));
    CHECK(isTooMuch("<script>while (true);</script>"));
    CHECK(isTooMuch("<foreignObject><p>x</p></foreignObject>"));
    CHECK(isTooMuch("<rect><animate attributeName='x' to='9' dur='1s'/></rect>"));
    CHECK(isTooMuch("<text>Council</text>"));
    CHECK(isTooMuch("<filter id='f'><feTurbulence numOctaves='99'/></filter>"));
    CHECK(isTooMuch("<a href='https://example.org'><rect/></a>"));
    CHECK(isTooMuch("<svg viewBox='0 0 1 1'/>"));
}

TEST_CASE("a drawing that looks outside itself is refused", "[paper]") {
    CHECK(isTooMuch("<use href='file:///etc/other.svg#a'/>"));
    CHECK(isTooMuch("<use xlink:href='http://example.org/a.svg#a'/>"));
    CHECK(isTooMuch("<rect fill='url(file:///etc/a.svg#b)'/>"));
    CHECK(isTooMuch("<rect fill='URL ( \" http://example.org'/>"));
    CHECK(isTooMuch("<rect style='fill:url(data:image/png;base64,AAAA)'/>"));
    CHECK(isTooMuch("<style>@import 'http://example.org/a.css';</style>"));
    CHECK(isTooMuch("<style>rect { fill: u\\72l(http://example.org) }</style>"));
    CHECK_FALSE(std::holds_alternative<LogoFault>(
        logoIn(svg("<rect fill='url( \"#a\")' width='9' height='9'/>"))));
}

TEST_CASE("a small drawing that stands for endless work is refused", "[paper]") {
    const QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
    CHECK(faultOf(laughs + svg("<g id='&b;'/>")) == LogoFault::tooMuch);
    CHECK(faultOf("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + svg()) ==
          LogoFault::tooMuch);
    CHECK(isTooMuch(repeated("<g>", 100) + repeated("</g>", 100)));
    CHECK(isTooMuch(repeated("<rect/>", 6'000)));
    CHECK(isTooMuch("<g id='a'><use href='#a'/></g>"));
    CHECK(isTooMuch("<g id='a'><rect/><rect/></g><g id='b'><use href='#a'/><use href='#a'/></g>"
                    "<use href='#b'/>"));
    CHECK(isTooMuch("<g id='a'>" + repeated("<rect/>", 100) + "</g>" +
                    repeated("<use href='#a'/>", 100)));
    CHECK(isTooMuch("<rect width='1e99' height='1'/>"));
    CHECK(isTooMuch("<path d='M0 0L123456789012 5'/>"));
    CHECK(isTooMuch("<style>rect { stroke-dasharray/**/: 0.001 }</style>"));
    CHECK(isTooMuch("<style>" + repeated("a{}", 400) + "</style>"));
    CHECK(faultOf(svg("<path d='" + QByteArray(1'100'000, ' ') + "'/>")) == LogoFault::tooLarge);
}

TEST_CASE("a drawing that cannot be read is refused", "[paper]") {
    CHECK(faultOf(svg("", "")) == LogoFault::damaged);
    CHECK(faultOf(svg("<rect>")) == LogoFault::damaged);
    CHECK(faultOf(svg().chopped(7)) == LogoFault::damaged);
    CHECK(faultOf(svg("", "viewBox='0 0 -5 9'")) == LogoFault::damaged);
    CHECK(faultOf(svg("", "viewBox='0 0 0 0' width='0' height='0'")) == LogoFault::damaged);
    CHECK(faultOf(svg("", "width='900000000000' height='1'")) == LogoFault::tooMuch);
}

TEST_CASE("a drawing of extreme proportions takes few dots", "[paper]") {
    for (const auto* box : {"viewBox='0 0 1000000 1'", "viewBox='0 0 1 1000000'"}) {
        const auto size = pictureOf(svg("<rect width='9' height='9'/>", box)).size();
        CHECK(size.width() <= 1'600);
        CHECK(size.height() <= 540);
        CHECK_FALSE(size.isEmpty());
    }
}

TEST_CASE("whatever is changed in a drawing, it is a picture of few dots or refused", "[paper]") {
    CHECK(rc::check("a picture or a fault", [] {
        static const std::vector<QByteArray> pieces{"<g>",
                                                    "</g>",
                                                    "<use href='#a'/>",
                                                    "id='a'",
                                                    "'",
                                                    "&lt;",
                                                    "<!--",
                                                    "]]>",
                                                    "url(#a)",
                                                    "transform='scale(9e9 -9e9)'",
                                                    "viewBox='-9 -9 0 1e9'",
                                                    "d='M0 0A1e9 1 1 1 1 9 9z'",
                                                    "<linearGradient id='a' href='#a'>",
                                                    "style='",
                                                    "<style>",
                                                    "nan",
                                                    "99999",
                                                    "-",
                                                    "\xff"};
        auto drawing = svg("<g id='a'><rect width='5' height='5' fill='url(#a)'/></g>"
                           "<path d='M0 0c9 9 3 4 9 9z' style='stroke:#000;stroke-width:3'/>");
        const auto changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, drawing.size());
            const auto cut = *rc::gen::inRange<qsizetype>(0, 20);
            drawing.replace(at, cut, *rc::gen::elementOf(pieces));
        }
        const auto logo = logoIn(drawing);
        if (const auto* picture = std::get_if<QImage>(&logo))
            RC_ASSERT(picture->width() <= 1'600 && picture->height() <= 540);
        else
            RC_ASSERT(!logoFaultText(std::get<LogoFault>(logo), QStringLiteral("a.svg")).isEmpty());
    }));
}
