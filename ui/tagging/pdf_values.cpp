// SPDX-License-Identifier: MIT
#include "tagging/pdf_values.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace rightward {

QPDFObjectHandle pdfText(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle newDictionary(QPDF& pdf, const std::string& type) {
    auto dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    if (!type.empty()) dictionary.replaceKey("/Type", QPDFObjectHandle::newName(type));
    return dictionary;
}

QPDFObjectHandle name(const char* slashed) { return QPDFObjectHandle::newName(slashed); }

std::string contentOf(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace rightward
