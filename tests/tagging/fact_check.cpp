// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

#include <map>

namespace rightward::build {
namespace {

/// What stands in the metadata: the text inside every element, by its name with its prefix.
struct Metadata {
    std::map<QString, QString> texts;
    bool isWellFormed = false;
};

Metadata metadataIn(const std::string& stream) {
    Metadata metadata;
    QXmlStreamReader reader(QByteArray::fromStdString(stream));
    QStringList open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) open += reader.qualifiedName().toString();
        if (reader.isEndElement()) open.removeLast();
        if (!reader.isCharacters()) continue;
        for (const auto& name : open)
            metadata.texts[name] += reader.text().trimmed();
    }
    metadata.isWellFormed = !reader.hasError();
    return metadata;
}

void checkMetadata(Handle root, const std::string& title, Faults& faults) {
    auto stream = root.getKey("/Metadata");
    if (!stream.isStream()) {
        faults.insert("no metadata");
        return;
    }
    auto metadata = metadataIn(streamText(stream));
    if (!metadata.isWellFormed) faults.insert("metadata is not well-formed");
    auto& texts = metadata.texts;
    if (texts[QStringLiteral("dc:title")].toStdString() != title)
        faults.insert("metadata has another title");
    if (texts[QStringLiteral("dc:language")].toStdString() != textIn(root, "/Lang"))
        faults.insert("metadata has another language");
    if (texts[QStringLiteral("pdfuaid:part")] != u"1") faults.insert("does not claim PDF/UA-1");
    if (texts[QStringLiteral("pdfaid:part")] != u"2" ||
        texts[QStringLiteral("pdfaid:conformance")] != u"A")
        faults.insert("does not claim PDF/A-2a");
}

bool isRgbProfile(const std::string& profile) {
    return profile.size() > 128 && profile.compare(16, 4, "RGB ") == 0 &&
           profile.compare(36, 4, "acsp") == 0;
}

void checkColours(Handle root, Faults& faults) {
    auto intents = root.getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() != 1) {
        faults.insert("does not say which colours it means");
        return;
    }
    auto intent = intents.getArrayItem(0);
    if (nameIn(intent, "/S") != "GTS_PDFA1" ||
        !isRgbProfile(streamText(intent.getKey("/DestOutputProfile"))))
        faults.insert("the colour profile is none");
}

void checkWhatMayNotBe(QPDF& pdf, Faults& faults) {
    auto root = pdf.getRoot();
    for (const auto* key : {"/OpenAction", "/AA", "/AcroForm", "/Names"}) {
        if (root.hasKey(key)) faults.insert("holds something that acts or is attached");
    }
    if (pdf.isEncrypted()) faults.insert("encrypted");
    if (!pdf.getTrailer().hasKey("/ID")) faults.insert("no identifier");
    for (auto page : pdf.getAllPages()) {
        if (page.hasKey("/Annots")) faults.insert("has annotations");
        if (nameIn(page, "/Tabs") != "S") faults.insert("the order of tabs is not the structure's");
    }
}

} // namespace

void checkFacts(QPDF& pdf, Faults& faults) {
    auto root = pdf.getRoot();
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (!tag.match(QString::fromStdString(textIn(root, "/Lang"))).hasMatch())
        faults.insert("no language");
    auto mark = root.getKey("/MarkInfo");
    const auto isTrue = [](Handle dictionary, const char* key) {
        return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
               dictionary.getKey(key).getBoolValue();
    };
    if (!isTrue(mark, "/Marked")) faults.insert("not marked as tagged");
    if (isTrue(mark, "/Suspects")) faults.insert("doubts its own tags");
    if (!isTrue(root.getKey("/ViewerPreferences"), "/DisplayDocTitle"))
        faults.insert("does not show its title");
    const auto title = textIn(pdf.getTrailer().getKey("/Info"), "/Title");
    if (title.empty()) faults.insert("no title");
    checkMetadata(root, title, faults);
    checkColours(root, faults);
    checkWhatMayNotBe(pdf, faults);
}

} // namespace rightward::build
