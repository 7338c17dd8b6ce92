// SPDX-License-Identifier: MIT
#pragma once

#include "tagging/paper_check.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rightward::build {

using Handle = QPDFObjectHandle;

/// A page's number and a piece's on it.
using PieceId = std::pair<std::size_t, int>;

struct PieceOwner {
    QPDFObjGen element;
    std::string tag;
};

/// What the structure tree holds.
struct Structure {
    std::map<PieceId, PieceOwner> owners;
    std::vector<Handle> headings;
};

/// The numbers of the glyphs shown in each font.
using ShownGlyphs = std::map<QPDFObjGen, std::set<unsigned>>;

void checkFacts(QPDF& pdf, Faults& faults);
Structure checkStructure(QPDF& pdf, Faults& faults);
void checkTable(const Handle& table, Faults& faults);
ShownGlyphs checkContent(QPDF& pdf, const Structure& structure, Faults& faults);
void checkFonts(QPDF& pdf, const ShownGlyphs& shown, Faults& faults);
void checkBookmarks(QPDF& pdf, const Structure& structure, Faults& faults);

/// A stream unpacked; nothing where there is none.
std::string streamText(Handle stream);
/// A name without its slash; nothing where there is none.
std::string nameIn(Handle dictionary, const std::string& key);
std::string textIn(Handle dictionary, const std::string& key);
/// One kid or several, as a list.
std::vector<Handle> kidsIn(Handle element);
/// From the attributes of an element that this owner has, one or several; null where none.
Handle attributeOf(Handle element, const std::string& owner, const std::string& key);

} // namespace rightward::build
