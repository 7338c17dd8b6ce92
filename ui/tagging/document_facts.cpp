// SPDX-License-Identifier: MIT
#include "tagging/document_facts.h"

#include "tagging/pdf_values.h"

#include <QColorSpace>

#include <qpdf/QPDF.hh>

namespace rightward {
namespace {

using Handle = QPDFObjectHandle;

const QString language = QStringLiteral("en-GB");

QString producer() {
    return QStringLiteral("Qt %1, qpdf %2")
        .arg(QString::fromLatin1(qVersion()), QString::fromStdString(QPDF::QPDFVersion()));
}

/// The same facts for programs that know no PDF (XMP). PDF/A asks that whatever it has no name for,
/// as the part of PDF/UA, is described.
const QString metadataForm = QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>%4</xmp:CreatorTool>
<pdf:Producer>%5</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>the part of PDF/UA that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>)");

/// A text for XML, without what XML cannot hold.
QString forXml(const QString& text) {
    QString kept;
    for (const auto c : text) {
        if (c >= u' ' && c != QChar(0xFFFE) && c != QChar(0xFFFF)) kept += c;
    }
    return kept.toHtmlEscaped();
}

void addMetadata(QPDF& pdf, const DocumentTags& tags) {
    const auto text = metadataForm.arg(QString(QChar(QChar::ByteOrderMark)), forXml(tags.title),
                                       language, forXml(tags.creator), forXml(producer()));
    auto stream = Handle::newStream(&pdf, text.toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    // Readable without knowing how PDF packs things.
    stream.setFilterOnWrite(false);
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void addInformation(QPDF& pdf, const DocumentTags& tags) {
    auto information = newDictionary(pdf);
    information.replaceKey("/Title", pdfText(tags.title));
    information.replaceKey("/Creator", pdfText(tags.creator));
    information.replaceKey("/Producer", pdfText(producer()));
    pdf.getTrailer().replaceKey("/Info", information);
}

void addColours(QPDF& pdf) {
    const auto profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    auto stream = Handle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", Handle::newInteger(3));
    auto intent = newDictionary(pdf, "/OutputIntent");
    const auto colours = Handle::newString("sRGB IEC61966-2.1");
    intent.replaceKey("/S", name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", colours);
    intent.replaceKey("/Info", colours);
    intent.replaceKey("/DestOutputProfile", stream);
    auto intents = Handle::newArray();
    intents.appendItem(intent);
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

Handle withTrue(const char* key) {
    auto dictionary = Handle::newDictionary();
    dictionary.replaceKey(key, Handle::newBool(true));
    return dictionary;
}

} // namespace

void addDocumentFacts(QPDF& pdf, const DocumentTags& tags) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", pdfText(language));
    root.replaceKey("/MarkInfo", withTrue("/Marked"));
    root.replaceKey("/ViewerPreferences", withTrue("/DisplayDocTitle"));
    addInformation(pdf, tags);
    addMetadata(pdf, tags);
    addColours(pdf);
}

} // namespace rightward
