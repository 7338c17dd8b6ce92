// SPDX-License-Identifier: MIT
#pragma once

#include "paper/frame.h"
#include "paper/table_writer.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace rightward {

/// Writes one web page that needs nothing else, runs nothing and asks for nothing: a policy in it
/// forbids that. Whatever names hold comes out as text.
class HtmlWriter {
public:
    explicit HtmlWriter(QByteArray& bytes);

    /// All that comes before the content: title, whose it is, marking, edition and logo.
    void startPage(const FrameWords& words);
    void endPage(const FrameWords& words);

    void start(const char* element, const char* kind = nullptr);
    void end() { m_xml.writeEndElement(); }
    void text(const char* element, const QString& words, const char* kind = nullptr);
    /// As SVG, with what it says in words inside.
    void drawing(const QByteArray& svg);
    /// Its heading is of that level. Nothing where there is nothing to say.
    void section(const TableSection& section, int level = 2);

private:
    void attribute(const char* name, const QString& value);
    void meta(const char* name, const QString& value, const QString& content);
    void head(const FrameWords& words);
    void header(const FrameWords& words);
    void logo(const QImage& image);
    void table(const TableSection& section);
    void row(const TableSection& section, const QStringList& row);
    void cell(const char* element, const QString& words, const char* scope, bool isNumber);
    void lines(const QString& words);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace rightward
