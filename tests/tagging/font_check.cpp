// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <QRegularExpression>
#include <QString>

namespace rightward::build {
namespace {

/// What each glyph says; only pairs, which is how our papers have it.
std::map<unsigned, QString> meaningsIn(const std::string& map) {
    std::map<unsigned, QString> meanings;
    static const QRegularExpression pair(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]+)>\n"));
    auto matches = pair.globalMatch(QString::fromStdString(map));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString meaning;
        for (qsizetype i = 0; i + 4 <= match.captured(2).size(); i += 4)
            meaning += QChar(match.captured(2).mid(i, 4).toUShort(nullptr, 16));
        meanings[match.captured(1).toUInt(nullptr, 16)] = meaning;
    }
    return meanings;
}

bool isSound(const QString& meaning) {
    for (const auto c : meaning) {
        const auto code = c.unicode();
        if (code < 0x20 || code == 0xFEFF || code >= 0xFFFE || (code >= 0xE000 && code < 0xF900))
            return false;
    }
    return !meaning.isEmpty();
}

void checkMeanings(Handle font, const std::set<unsigned>& glyphs, Faults& faults) {
    if (!font.getKey("/ToUnicode").isStream()) {
        faults.insert("a font whose glyphs say nothing");
        return;
    }
    auto meanings = meaningsIn(streamText(font.getKey("/ToUnicode")));
    for (const auto glyph : glyphs) {
        if (glyph == 0)
            faults.insert("a character that the font does not have");
        else if (!isSound(meanings[glyph]))
            faults.insert("a glyph that says nothing");
    }
}

} // namespace

void checkFonts(QPDF& pdf, const ShownGlyphs& shown, Faults& faults) {
    for (const auto& [id, glyphs] : shown) {
        auto font = pdf.getObject(id);
        if (nameIn(font, "/Subtype") != "Type0") {
            faults.insert("a font of another kind");
            continue;
        }
        auto part = font.getKey("/DescendantFonts").getArrayItem(0);
        auto descriptor = part.getKey("/FontDescriptor");
        if (streamText(descriptor.getKey("/FontFile2")).empty())
            faults.insert("a font that is not in the file");
        const auto name = nameIn(font, "/BaseFont");
        if (name.size() < 8 || name[6] != '+' || name != nameIn(part, "/BaseFont") ||
            name != nameIn(descriptor, "/FontName"))
            faults.insert("a font with two names");
        if (nameIn(part, "/CIDToGIDMap") != "Identity")
            faults.insert("a font that does not say which glyph is which");
        if (descriptor.hasKey("/CIDSet")) faults.insert("a font with a list of glyphs");
        checkMeanings(font, glyphs, faults);
    }
}

} // namespace rightward::build
