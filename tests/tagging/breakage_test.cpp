// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/sample_paper.h"
#include "tagging/check_parts.h"

#include <functional>

using namespace rightward;
using namespace rightward::build;

namespace {

/// The first element with a tag, in the order of reading; or the next ones.
Handle elementUnder(const Handle& above, const std::string& tag, int& skip) {
    for (auto kid : kidsIn(above)) {
        if (!kid.isDictionary() || nameIn(kid, "/Type") == "MCR") continue;
        if (nameIn(kid, "/S") == tag && skip-- == 0) return kid;
        auto found = elementUnder(kid, tag, skip);
        if (!found.isNull()) return found;
    }
    return Handle::newNull();
}

Handle structure(QPDF& pdf) { return pdf.getRoot().getKey("/StructTreeRoot"); }

Handle element(QPDF& pdf, const std::string& tag, int skip = 0) {
    return elementUnder(structure(pdf), tag, skip);
}

Handle page(QPDF& pdf, std::size_t number = 0) { return pdf.getAllPages().at(number); }

Handle font(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0")) return object;
    }
    return Handle::newNull();
}
Handle fontPart(QPDF& pdf) { return font(pdf).getKey("/DescendantFonts").getArrayItem(0); }

Handle bookmark(QPDF& pdf) { return pdf.getRoot().getKey("/Outlines").getKey("/First"); }

Handle name(const std::string& text) { return Handle::newName("/" + text); }
Handle number(int value) { return Handle::newInteger(value); }
Handle text(const std::string& value) { return Handle::newUnicodeString(value); }

void replace(Handle stream, const std::string& from, const std::string& to) {
    auto content = streamText(stream);
    const auto at = content.find(from);
    REQUIRE(at != std::string::npos);
    content.replace(at, from.size(), to);
    stream.replaceStreamData(content, Handle::newNull(), Handle::newNull());
}
void replaceOnPage(QPDF& pdf, const std::string& from, const std::string& to) {
    replace(page(pdf).getKey("/Contents"), from, to);
}
void replaceInMetadata(QPDF& pdf, const std::string& from, const std::string& to) {
    replace(pdf.getRoot().getKey("/Metadata"), from, to);
}

struct Breakage {
    std::function<void(QPDF&)> breakIt;
    std::string fault;
};

const std::vector<Breakage> factBreakages{
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }, "no language"},
    {[](QPDF& pdf) { pdf.getRoot().replaceKey("/Lang", text("plain English")); }, "no language"},
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); }, "not marked as tagged"},
    {[](QPDF& pdf) {
         pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true));
     },
     "doubts its own tags"},
    {[](QPDF& pdf) {
         pdf.getRoot()
             .getKey("/ViewerPreferences")
             .replaceKey("/DisplayDocTitle", Handle::newBool(false));
     },
     "does not show its title"},
    {[](QPDF& pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); }, "no title"},
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }, "no metadata"},
    {[](QPDF& pdf) { replaceInMetadata(pdf, "</dc:format>", "</dc:former>"); },
     "metadata is not well-formed"},
    {[](QPDF& pdf) { replaceInMetadata(pdf, "Northmere", "Southmere"); },
     "metadata has another title"},
    {[](QPDF& pdf) { replaceInMetadata(pdf, "en-GB", "cy-GB"); }, "metadata has another language"},
    {[](QPDF& pdf) { replaceInMetadata(pdf, "<pdfuaid:part>1", "<pdfuaid:part>2"); },
     "does not claim PDF/UA-1"},
    {[](QPDF& pdf) { replaceInMetadata(pdf, "conformance>A", "conformance>B"); },
     "does not claim PDF/A-2a"},
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/OutputIntents"); },
     "does not say which colours it means"},
    {[](QPDF& pdf) {
         auto intent = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
         replace(intent.getKey("/DestOutputProfile"), "acsp", "asp ");
     },
     "the colour profile is none"},
    {[](QPDF& pdf) { pdf.getRoot().replaceKey("/OpenAction", Handle::newArray()); },
     "holds something that acts or is attached"},
    {[](QPDF& pdf) { page(pdf).replaceKey("/Annots", Handle::newArray()); }, "has annotations"},
    {[](QPDF& pdf) { page(pdf).removeKey("/Tabs"); }, "the order of tabs is not the structure's"},
};

const std::vector<Breakage> structureBreakages{
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }, "no structure"},
    {[](QPDF& pdf) { structure(pdf).getKey("/K").replaceKey("/S", name("Part")); },
     "not one document"},
    {[](QPDF& pdf) { element(pdf, "P").replaceKey("/S", name("Prose")); },
     "a tag that is no standard one"},
    {[](QPDF& pdf) { element(pdf, "P").removeKey("/Type"); }, "an element without a type"},
    {[](QPDF& pdf) { element(pdf, "P").replaceKey("/P", element(pdf, "H1")); },
     "an element with another parent"},
    {[](QPDF& pdf) { element(pdf, "P").removeKey("/K"); }, "an empty element"},
    {[](QPDF& pdf) { element(pdf, "TR").replaceKey("/S", name("P")); },
     "an element where it may not stand"},
    {[](QPDF& pdf) { element(pdf, "H1").replaceKey("/Pg", Handle::newDictionary()); },
     "a piece on no page"},
    {[](QPDF& pdf) { element(pdf, "P").replaceKey("/K", element(pdf, "H1").getKey("/K")); },
     "a piece of two elements"},
    {[](QPDF& pdf) { element(pdf, "Figure").removeKey("/Alt"); },
     "a figure that is not said in words"},
    {[](QPDF& pdf) { element(pdf, "Figure").replaceKey("/Alt", text("          map          ")); },
     "a figure that is not said in words"},
    {[](QPDF& pdf) { element(pdf, "Figure").removeKey("/A"); }, "a figure without a place"},
    {[](QPDF& pdf) {
         element(pdf, "Figure").getKey("/A").getKey("/BBox").setArrayItem(0, number(-40));
     },
     "a figure off its page"},
    {[](QPDF& pdf) { element(pdf, "H1").replaceKey("/S", name("H2")); },
     "a level of headings is left out"},
    {[](QPDF& pdf) { element(pdf, "H2").replaceKey("/S", name("H3")); },
     "a level of headings is left out"},
    {[](QPDF& pdf) { element(pdf, "H2").replaceKey("/S", name("H1")); }, "more than one title"},
    {[](QPDF& pdf) { element(pdf, "TH").removeKey("/A"); }, "a heading that does not say of what"},
    {[](QPDF& pdf) { element(pdf, "TH", 2).replaceKey("/A", element(pdf, "TH").getKey("/A")); },
     "a heading of a column that is not above it"},
    {[](QPDF& pdf) {
         for (int column = 0; column < 2; ++column)
             element(pdf, "TH").replaceKey("/S", name("TD"));
     },
     "a cell without a heading"},
    {[](QPDF& pdf) { element(pdf, "TR", 1).getKey("/K").eraseItem(1); },
     "rows of a table that differ in length"},
    {[](QPDF& pdf) { page(pdf).removeKey("/StructParents"); },
     "a piece that does not know its element"},
    {[](QPDF& pdf) {
         auto lists = structure(pdf).getKey("/ParentTree").getKey("/Nums");
         lists.getArrayItem(1).setArrayItem(3, element(pdf, "H2"));
     },
     "a piece that does not know its element"},
    {[](QPDF& pdf) { structure(pdf).replaceKey("/ParentTreeNextKey", number(1)); },
     "the next key is taken"},
};

const std::vector<Breakage> contentBreakages{
    {[](QPDF& pdf) { replaceOnPage(pdf, "/Artifact BMC", "/Span BMC"); },
     "painted, but neither said nor an artifact"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "EMC\n", ""); }, "a piece that does not end"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "EMC\n", "EMC EMC\n"); }, "an end without a piece"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "<</MCID 1>>", "<</MCID 0>>"); },
     "a piece that is there twice"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "<</MCID 1>>", "<</MCID 0>>"); },
     "an element names a piece that is not there"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "<</MCID 1>>", "<</MCID 999>>"); },
     "a piece in no element"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "/H1 <<", "/P <<"); },
     "a piece called other than its element"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "BT\n", "/Artifact BMC EMC BT\n"); },
     "an artifact inside a piece"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "ET\n", "EMC ET /Artifact BMC\n"); },
     "a piece across a text's end"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "EMC\n/P <</MCID 1>>", "/P <</MCID 1>>"); },
     "a piece inside a piece"},
    {[](QPDF& pdf) {
         replaceOnPage(pdf, "EMC\n/P <</MCID 1>>", "EMC /Artifact BMC /P <</MCID 1>>");
     },
     "a piece inside an artifact"},
};

const std::vector<Breakage> fontBreakages{
    {[](QPDF& pdf) { font(pdf).removeKey("/ToUnicode"); }, "a font whose glyphs say nothing"},
    {[](QPDF& pdf) { replace(font(pdf).getKey("/ToUnicode"), "<0001> <", "<7001> <"); },
     "a glyph that says nothing"},
    {[](QPDF& pdf) { replace(font(pdf).getKey("/ToUnicode"), "<0020>", "<0009>"); },
     "a glyph that says nothing"},
    {[](QPDF& pdf) { replaceOnPage(pdf, "<0001> Tj", "<0000> Tj"); },
     "a character that the font does not have"},
    {[](QPDF& pdf) { fontPart(pdf).getKey("/FontDescriptor").removeKey("/FontFile2"); },
     "a font that is not in the file"},
    {[](QPDF& pdf) { font(pdf).replaceKey("/BaseFont", name("NotoSans-Regular")); },
     "a font with two names"},
    {[](QPDF& pdf) { fontPart(pdf).removeKey("/CIDToGIDMap"); },
     "a font that does not say which glyph is which"},
    {[](QPDF& pdf) {
         fontPart(pdf).getKey("/FontDescriptor").replaceKey("/CIDSet", Handle::newNull());
         fontPart(pdf).getKey("/FontDescriptor").replaceKey("/CIDSet", text("all"));
     },
     "a font with a list of glyphs"},
};

const std::vector<Breakage> bookmarkBreakages{
    {[](QPDF& pdf) { pdf.getRoot().removeKey("/Outlines"); }, "no bookmarks"},
    {[](QPDF& pdf) { bookmark(pdf).replaceKey("/Title", text("")); }, "a bookmark without a name"},
    {[](QPDF& pdf) { bookmark(pdf).replaceKey("/Dest", Handle::newArray()); },
     "a bookmark that leads nowhere"},
    {[](QPDF& pdf) { bookmark(pdf).getKey("/First").removeKey("/Next"); },
     "bookmarks that do not hang together"},
    {[](QPDF& pdf) { bookmark(pdf).replaceKey("/Count", number(1)); },
     "bookmarks that are not counted right"},
    {[](QPDF& pdf) { bookmark(pdf).replaceKey("/SE", element(pdf, "P")); },
     "bookmarks are not the headings"},
};

void checkCaught(const std::vector<Breakage>& breakages) {
    const auto sound = northmerePaper();
    for (const auto& [breakIt, fault] : breakages) {
        QPDF pdf;
        pdf.processMemoryFile("paper", reinterpret_cast<const char*>(sound.data()), sound.size());
        breakIt(pdf);
        CAPTURE(fault);
        CHECK(faultsOf(pdf).count(fault) == 1);
    }
}

} // namespace

TEST_CASE("the paper that is broken is sound before", "[tagging]") {
    const auto faults = faultsOf(northmerePaper());
    CAPTURE(faults);
    CHECK(faults.empty());
}

TEST_CASE("a paper whose facts are broken is caught", "[tagging]") { checkCaught(factBreakages); }

TEST_CASE("a paper whose structure is broken is caught", "[tagging]") {
    checkCaught(structureBreakages);
}

TEST_CASE("a paper whose content is broken is caught", "[tagging]") {
    checkCaught(contentBreakages);
}

TEST_CASE("a paper whose fonts are broken is caught", "[tagging]") { checkCaught(fontBreakages); }

TEST_CASE("a paper whose bookmarks are broken is caught", "[tagging]") {
    checkCaught(bookmarkBreakages);
}
