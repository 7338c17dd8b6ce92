// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace rightward {

/// A text as PDF keeps it.
QPDFObjectHandle pdfText(const QString& text);
/// A dictionary of its own in the file, with its type where it is given one ("/StructElem").
QPDFObjectHandle newDictionary(QPDF& pdf, const std::string& type = {});
QPDFObjectHandle name(const char* slashed);
/// What a stream holds, unpacked.
std::string contentOf(QPDFObjectHandle stream);

} // namespace rightward
