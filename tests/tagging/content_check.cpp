// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace rightward::build {
namespace {

const std::set<std::string> painting{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"};
const std::set<std::string> showing{"Tj", "TJ", "'", "\""};

/// A stretch of content between its two operators.
struct Stretch {
    bool isArtifact = false;
    bool isPiece = false;
    bool isInText = false;
};

/// Reads the content of one page.
class PageReader : public QPDFObjectHandle::ParserCallbacks {
public:
    PageReader(Handle page, std::size_t number, const Structure& structure, Faults& faults,
               ShownGlyphs& shown)
        : m_fonts(page.getKey("/Resources").getKey("/Font")), m_number(number),
          m_structure(structure), m_faults(faults), m_shown(shown) {}

    void handleObject(Handle object, std::size_t /*offset*/, std::size_t /*length*/) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {
        if (!m_open.empty()) m_faults.insert("a piece that does not end");
    }

    const std::set<int>& pieces() const { return m_pieces; }

private:
    void perform(const std::string& name) {
        if (name == "BT" || name == "ET") m_isInText = name == "BT";
        if (name == "BMC" || name == "BDC") begin();
        if (name == "EMC") end();
        if (name == "Tf") m_font = m_fonts.getKey(m_operands.at(0).getName());
        if (showing.count(name) > 0) show();
        if (showing.count(name) + painting.count(name) > 0) paint();
    }

    void begin() {
        const auto tag = m_operands.at(0).getName().substr(1);
        Stretch stretch{tag == "Artifact", false, m_isInText};
        const auto isAny = [&](auto test) {
            return std::any_of(m_open.begin(), m_open.end(), test);
        };
        const bool isInPiece = isAny([](const Stretch& each) { return each.isPiece; });
        const bool isInArtifact = isAny([](const Stretch& each) { return each.isArtifact; });
        if (m_operands.size() > 1 && m_operands[1].isDictionary() &&
            m_operands[1].hasKey("/MCID")) {
            stretch.isPiece = true;
            name(m_operands[1].getKey("/MCID").getIntValueAsInt(), tag);
        }
        if (stretch.isArtifact && isInPiece) m_faults.insert("an artifact inside a piece");
        if (stretch.isPiece && isInArtifact) m_faults.insert("a piece inside an artifact");
        if (stretch.isPiece && isInPiece) m_faults.insert("a piece inside a piece");
        m_open.push_back(stretch);
    }

    void name(int piece, const std::string& tag) {
        if (!m_pieces.insert(piece).second) m_faults.insert("a piece that is there twice");
        const auto owner = m_structure.owners.find({m_number, piece});
        if (owner == m_structure.owners.end())
            m_faults.insert("a piece in no element");
        else if (owner->second.tag != tag)
            m_faults.insert("a piece called other than its element");
    }

    void end() {
        if (m_open.empty()) {
            m_faults.insert("an end without a piece");
            return;
        }
        if (m_open.back().isInText != m_isInText) m_faults.insert("a piece across a text's end");
        m_open.pop_back();
    }

    void paint() {
        const bool isSaid = std::any_of(m_open.begin(), m_open.end(), [](const Stretch& each) {
            return each.isPiece || each.isArtifact;
        });
        if (!isSaid) m_faults.insert("painted, but neither said nor an artifact");
    }

    void show() {
        if (!m_font.isDictionary()) {
            m_faults.insert("text without a font");
            return;
        }
        auto strings = m_operands.at(m_operands.size() - 1);
        for (auto each :
             strings.isArray() ? strings.getArrayAsVector() : std::vector<Handle>{strings}) {
            if (!each.isString()) continue;
            const auto bytes = each.getStringValue();
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
                m_shown[m_font.getObjGen()].insert(
                    unsigned(static_cast<unsigned char>(bytes[i]) * 256 +
                             static_cast<unsigned char>(bytes[i + 1])));
        }
    }

    Handle m_fonts;
    std::size_t m_number;
    const Structure& m_structure;
    Faults& m_faults;
    ShownGlyphs& m_shown;
    std::vector<Handle> m_operands;
    std::vector<Stretch> m_open;
    std::set<int> m_pieces;
    Handle m_font = Handle::newNull();
    bool m_isInText = false;
};

} // namespace

ShownGlyphs checkContent(QPDF& pdf, const Structure& structure, Faults& faults) {
    ShownGlyphs shown;
    std::size_t found = 0;
    const auto& pages = pdf.getAllPages();
    for (std::size_t number = 0; number < pages.size(); ++number) {
        PageReader reader(pages[number], number, structure, faults, shown);
        QPDFPageObjectHelper(pages[number]).parseContents(&reader);
        for (const auto piece : reader.pieces())
            found += structure.owners.count({number, piece});
    }
    if (found != structure.owners.size())
        faults.insert("an element names a piece that is not there");
    return shown;
}

} // namespace rightward::build
