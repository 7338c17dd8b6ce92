// SPDX-License-Identifier: MIT
#include "paper/html_writer.h"

#include "model/problem.h"
#include "paper/xml_text.h"

#include <QCryptographicHash>
#include <QStringList>

namespace rightward {
namespace {

/// In light and in dark; drawings keep their paper.
const QString look = QStringLiteral(
    ":root{color-scheme:light dark;--ink:#1d2530;--quiet:#5b6470;--paper:#fff;--line:#d5d8dd}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e9ebee;--quiet:#a9b0ba;--paper:#16191e;"
    "--line:#3a404a}}"
    "body{margin:0 auto;max-width:70rem;padding:1.5rem;background:var(--paper);color:var(--ink);"
    "font:1rem/1.5 'Noto Sans','Segoe UI',Arial,sans-serif;overflow-wrap:break-word}"
    "h1{margin:0;font-size:1.9rem;line-height:1.2}h2{margin:2rem 0 .5rem;font-size:1.25rem}"
    "h3{margin:1.5rem 0 .5rem;font-size:1.05rem}"
    ".marking{margin:0 0 1rem;text-align:center;font-weight:700}footer .marking{margin-top:1rem}"
    ".logo{display:block;margin:0 0 1rem;max-width:100%;border-radius:.2rem}"
    ".subtitle{margin:.25rem 0;font-size:1.15rem}"
    ".quiet{color:var(--quiet)}.edition{font-weight:700}"
    "figure{margin:1.5rem 0;overflow-x:auto}figure svg{display:block;width:100%;min-width:45rem;"
    "height:auto;border-radius:.4rem}figcaption{margin:.5rem 0;color:var(--quiet)}"
    ".maps{display:grid;gap:0 2rem;"
    "grid-template-columns:repeat(auto-fit,minmax(min(33rem,100%),1fr))}"
    // Wider than the text where the window is: small letters become larger.
    ".maps{position:relative;left:50%;width:min(94vw,100rem);transform:translateX(-50%)}"
    ".maps figure{margin:1rem 0 0}.maps svg{min-width:33rem}.key svg{max-width:48rem}"
    ".table{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;"
    "vertical-align:top}td{min-width:6rem}tbody th{min-width:8rem;font-weight:400}"
    ".number{min-width:0;padding-right:1.6rem;text-align:right}"
    "footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet)}"
    "@media print{h2,h3{break-after:avoid}tr,figure{break-inside:avoid}}");

/// Nothing may be loaded and nothing run; only this very style is let in, and a picture that is
/// part of the page where it has one.
QString policy(bool hasPicture) {
    const auto digest = QCryptographicHash::hash(look.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("default-src 'none'; style-src 'sha256-%1'; %2base-uri 'none'; "
                          "form-action 'none'")
        .arg(QString::fromLatin1(digest.toBase64()),
             hasPicture ? QStringLiteral("img-src data:; ") : QString());
}

/// As large as it is shown on the sharpest of screens, no larger.
QByteArray pngOf(const QImage& image) {
    constexpr QSize most(780, 264);
    const auto isLarger = image.width() > most.width() || image.height() > most.height();
    const auto shown =
        isLarger ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !shown.save(&buffer, "PNG"))
        throw Error(ErrorCode::renderFailed, {});
    return bytes;
}

} // namespace

HtmlWriter::HtmlWriter(QByteArray& bytes) : m_buffer(&bytes), m_xml(&m_buffer) {
    m_buffer.open(QIODevice::WriteOnly);
}

void HtmlWriter::startPage(const FrameWords& words) {
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    start("html");
    attribute("lang", QStringLiteral("en-GB"));
    head(words);
    start("body");
    header(words);
    start("main");
}

void HtmlWriter::endPage(const FrameWords& words) {
    end();
    start("footer");
    text("p", words.firstNote);
    if (!words.marking.isEmpty()) text("p", words.marking, "marking");
    end();
    m_xml.writeEndDocument();
}

void HtmlWriter::start(const char* element, const char* kind) {
    m_xml.writeStartElement(QString::fromLatin1(element));
    if (kind) attribute("class", QString::fromLatin1(kind));
}

void HtmlWriter::text(const char* element, const QString& words, const char* kind) {
    start(element, kind);
    m_xml.writeCharacters(xmlText(words));
    end();
}

void HtmlWriter::drawing(const QByteArray& svg) {
    m_xml.writeCharacters({}); // closes the tag before what is written past the writer
    // Without what may stand only at the top of a file.
    m_buffer.write(svg.mid(svg.indexOf("<svg ")));
}

void HtmlWriter::section(const TableSection& section, int level) {
    if (section.rows.empty() && section.note.isEmpty()) return;
    text(level == 2 ? "h2" : "h3", section.heading);
    if (!section.note.isEmpty()) text("p", section.note, "quiet");
    if (!section.rows.empty()) table(section);
}

void HtmlWriter::attribute(const char* name, const QString& value) {
    m_xml.writeAttribute(QString::fromLatin1(name), value);
}

void HtmlWriter::meta(const char* name, const QString& value, const QString& content) {
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    attribute(name, value);
    if (!content.isEmpty()) attribute("content", content);
}

void HtmlWriter::head(const FrameWords& words) {
    start("head");
    meta("charset", QStringLiteral("utf-8"), {});
    meta("http-equiv", QStringLiteral("Content-Security-Policy"), policy(!words.logo.isNull()));
    meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width"));
    text("title", words.title + QStringLiteral(": ") + words.about);
    text("style", look);
    end();
}

void HtmlWriter::header(const FrameWords& words) {
    start("header");
    if (!words.marking.isEmpty()) text("p", words.marking, "marking");
    if (!words.logo.isNull()) logo(words.logo);
    text("h1", words.title);
    if (!words.subtitle.isEmpty()) text("p", words.subtitle, "subtitle");
    text("p", words.about, "quiet");
    text("p", words.edition, "edition");
    text("p", words.editionMeaning, "quiet");
    end();
}

/// Who hears the page misses nothing, so it is announced to nobody.
void HtmlWriter::logo(const QImage& image) {
    constexpr QSize most(260, 88);
    auto size = image.size();
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    const auto png = QString::fromLatin1(pngOf(image).toBase64());
    m_xml.writeEmptyElement(QStringLiteral("img"));
    attribute("class", QStringLiteral("logo"));
    attribute("alt", {});
    attribute("width", QString::number(qMax(1, size.width())));
    attribute("height", QString::number(qMax(1, size.height())));
    attribute("src", QStringLiteral("data:image/png;base64,") + png);
}

void HtmlWriter::table(const TableSection& section) {
    start("div", "table");
    start("table");
    start("thead");
    start("tr");
    for (const auto& column : section.columns)
        cell("th", column.heading, "col", column.isNumber);
    end();
    end();
    start("tbody");
    for (const auto& each : section.rows)
        row(section, each);
    end();
    end();
    end();
}

void HtmlWriter::row(const TableSection& section, const QStringList& row) {
    start("tr");
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool isNumber = section.columns[std::size_t(i)].isNumber;
        i == 0 ? cell("th", row[i], "row", isNumber) : cell("td", row[i], nullptr, isNumber);
    }
    end();
}

void HtmlWriter::cell(const char* element, const QString& words, const char* scope, bool isNumber) {
    start(element);
    if (scope) attribute("scope", QString::fromLatin1(scope));
    if (isNumber) attribute("class", QStringLiteral("number"));
    lines(words);
    end();
}

void HtmlWriter::lines(const QString& words) {
    const auto all = words.split(QChar(QChar::LineSeparator));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0) m_xml.writeEmptyElement(QStringLiteral("br"));
        m_xml.writeCharacters(xmlText(all[i]));
    }
}

} // namespace rightward
