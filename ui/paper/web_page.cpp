// SPDX-License-Identifier: MIT
#include "paper/web_page.h"

#include "bridge/score_words.h"
#include "paper/frame.h"
#include "paper/key.h"
#include "paper/map_pages.h"
#include "paper/map_words.h"
#include "paper/paper_words.h"
#include "paper/svg.h"
#include "paper/table_pages.h"
#include "paper/xml_text.h"
#include "store/file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <stdexcept>

namespace rightward {
namespace {

constexpr double mapWidth = 760;
constexpr double keyGap = 6;

/// In light and in dark; the drawing keeps its paper.
const QString look = QStringLiteral(
    ":root{color-scheme:light dark;--ink:#1d2530;--quiet:#5b6470;--paper:#fff;--line:#d5d8dd}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e9ebee;--quiet:#a9b0ba;--paper:#16191e;"
    "--line:#3a404a}}"
    "body{margin:0 auto;max-width:70rem;padding:1.5rem;background:var(--paper);color:var(--ink);"
    "font:1rem/1.5 'Noto Sans','Segoe UI',Arial,sans-serif}"
    "h1{margin:0;font-size:1.9rem;line-height:1.2}h2{margin:2rem 0 .5rem;font-size:1.25rem}"
    ".quiet{color:var(--quiet)}.edition{font-weight:700}"
    "figure{margin:1.5rem 0;overflow-x:auto}figure svg{display:block;width:100%;min-width:45rem;"
    "height:auto;border-radius:.4rem}figcaption{margin-top:.5rem;color:var(--quiet)}"
    ".table{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;"
    "vertical-align:top}tbody th{font-weight:400}.number{padding-right:1.6rem;text-align:right}"
    "footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet)}"
    "@media print{h2{break-after:avoid}tr,figure{break-inside:avoid}}");

/// Nothing may be loaded and nothing run; only this very style is let in.
QString policy() {
    const auto digest = QCryptographicHash::hash(look.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; "
                          "form-action 'none'")
        .arg(QString::fromLatin1(digest.toBase64()));
}

/// As tall as it needs to be; nothing for a map that no page could hold.
std::optional<MapLayout> wholeMap(const MapContent& content) {
    constexpr double tallest = 16'000;
    for (double height = mapWidth * 0.55; height < tallest; height *= 1.5) {
        if (auto layout = mapOnOnePage(chipsOf(content), {mapWidth, height})) return layout;
    }
    return std::nullopt;
}

/// The map with its key under it.
QByteArray mapDrawing(const MapLayout& layout, const QString& title) {
    Page page{PageMap{{0, 0}, layout}};
    const auto top = layout.size.height() + keyGap;
    addKey(page, {0, top}, mapWidth);
    const QSizeF size(mapWidth, top + keyHeight(mapWidth));
    return svgOf(page, size, title, mapInWords(layout));
}

/// Without what may stand only at the top of a file.
QByteArray asPart(const QByteArray& svg) { return svg.mid(svg.indexOf("<svg ")); }

class WebPage {
public:
    explicit WebPage(QByteArray& bytes) : m_buffer(&bytes), m_xml(&m_buffer) {
        m_buffer.open(QIODevice::WriteOnly);
    }

    void write(const FrameWords& words, const MapContent& content, Edition edition) {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        start("html");
        attribute("lang", QStringLiteral("en-GB"));
        writeHead(words);
        start("body");
        writeHeader(words);
        start("main");
        writeMap(words, content);
        for (const auto& section : tableSections(content, edition))
            writeTable(section);
        m_xml.writeEndElement();
        writeFooter(words);
        m_xml.writeEndDocument();
    }

    /// Only what can be pasted into a document that has its own look.
    void writeTables(const FrameWords& words, const MapContent& content, Edition edition) {
        start("div");
        text("h1", words.title);
        text("p", words.about);
        text("p", words.edition);
        for (const auto& section : tableSections(content, edition))
            writeTable(section);
        m_xml.writeEndElement();
    }

private:
    void start(const char* element) { m_xml.writeStartElement(QString::fromLatin1(element)); }
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
    void text(const char* element, const QString& words, const char* kind = nullptr) {
        start(element);
        if (kind) attribute("class", QString::fromLatin1(kind));
        m_xml.writeCharacters(xmlText(words));
        m_xml.writeEndElement();
    }
    void meta(const char* name, const QString& value, const QString& content) {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute(name, value);
        if (!content.isEmpty()) attribute("content", content);
    }

    void writeHead(const FrameWords& words) {
        start("head");
        meta("charset", QStringLiteral("utf-8"), {});
        meta("http-equiv", QStringLiteral("Content-Security-Policy"), policy());
        meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width"));
        text("title", words.title + QStringLiteral(": ") + words.about);
        text("style", look);
        m_xml.writeEndElement();
    }

    void writeHeader(const FrameWords& words) {
        start("header");
        text("h1", words.title);
        text("p", words.about, "quiet");
        text("p", words.edition, "edition");
        text("p", words.editionMeaning, "quiet");
        m_xml.writeEndElement();
    }

    void writeMap(const FrameWords& words, const MapContent& content) {
        const auto layout = wholeMap(content);
        if (!layout) return;
        start("figure");
        m_xml.writeCharacters({}); // closes the tag before what is written past the writer
        m_buffer.write(asPart(mapDrawing(*layout, words.title)));
        text("figcaption",
             PaperWords::tr("Right is more settled; down is further from residents. The tables "
                            "below say the same in words."));
        m_xml.writeEndElement();
    }

    void writeTable(const TableSection& section) {
        text("h2", section.heading);
        start("div");
        attribute("class", QStringLiteral("table"));
        start("table");
        start("thead");
        start("tr");
        for (const auto& column : section.columns)
            writeCell("th", column.heading, "col", column.isNumber);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        start("tbody");
        for (const auto& row : section.rows)
            writeRow(section, row);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRow(const TableSection& section, const QStringList& row) {
        start("tr");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = section.columns[std::size_t(i)].isNumber;
            i == 0 ? writeCell("th", row[i], "row", isNumber)
                   : writeCell("td", row[i], nullptr, isNumber);
        }
        m_xml.writeEndElement();
    }

    void writeCell(const char* element, const QString& words, const char* scope, bool isNumber) {
        start(element);
        if (scope) attribute("scope", QString::fromLatin1(scope));
        if (isNumber) attribute("class", QStringLiteral("number"));
        m_xml.writeCharacters(xmlText(words));
        m_xml.writeEndElement();
    }

    void writeFooter(const FrameWords& words) {
        start("footer");
        text("p", words.firstNote);
        m_xml.writeEndElement();
    }

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

const Map& mapIn(const Library& library, MapId id) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    return *map;
}

FrameWords wordsFor(const Library& library, const Map& map, Edition edition) {
    PaperOptions options;
    options.edition = edition;
    return wordsOfMap(library.councils.at(map.info.council), map.info, options);
}

} // namespace

QString tablesToPaste(const Library& library, MapId id, Edition edition) {
    const auto& map = mapIn(library, id);
    QByteArray tables;
    WebPage(tables).writeTables(wordsFor(library, map, edition), shownIn(edition, map.content),
                                edition);
    return QString::fromUtf8(tables);
}

std::vector<std::byte> renderWebPage(const Library& library, MapId id, Edition edition) {
    const auto& map = mapIn(library, id);
    QByteArray page;
    WebPage(page).write(wordsFor(library, map, edition), shownIn(edition, map.content), edition);
    const auto bytes = std::as_bytes(std::span(page.constData(), std::size_t(page.size())));
    return {bytes.begin(), bytes.end()};
}

void exportWebPage(const Library& library, MapId map, Edition edition,
                   const std::filesystem::path& to) {
    writeFileAtomically(to, renderWebPage(library, map, edition));
}

} // namespace rightward
