// SPDX-License-Identifier: MIT
#include "paper/missing_glyphs.h"

#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTextLayout>

#include <set>

namespace rightward {
namespace {

/// Asks the paper's own font first, which has nearly all, then whichever Qt would take instead.
class Glyphs {
public:
    void read(const QString& text) {
        for (const auto character : text.toUcs4()) {
            if (!m_seen.insert(character).second) continue;
            if (!m_own.supportsCharacter(character) && !isShown(character))
                m_missing += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        }
    }

    const QString& missing() const { return m_missing; }

private:
    static bool isShown(uint character) {
        // What is never seen, as a mark of direction, needs no shape.
        const auto category = QChar::category(char32_t(character));
        if (category == QChar::Other_Format || category == QChar::Other_Control ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            return true;
        const auto text = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        QTextLayout layout(text, QGuiApplication::font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const auto& run : layout.glyphRuns()) {
            if (run.glyphIndexes().contains(0)) return false;
        }
        return !layout.glyphRuns().isEmpty();
    }

    QRawFont m_own = QRawFont::fromFont(QGuiApplication::font());
    std::set<uint> m_seen;
    QString m_missing;
};

} // namespace

QString charactersWithoutGlyph(const PaperPages& paper) {
    Glyphs glyphs;
    for (const auto& sheet : paper.sheets) {
        for (const auto& item : sheet.page) {
            if (const auto* text = std::get_if<PageText>(&item)) glyphs.read(text->text);
            const auto* map = std::get_if<PageMap>(&item);
            if (!map) continue;
            for (const auto& chip : map->layout.chips)
                glyphs.read(chip.content.name);
        }
    }
    return glyphs.missing();
}

} // namespace rightward
