// SPDX-License-Identifier: MIT
#include "tagging/paper_check.h"

#include "tagging/check_parts.h"

#include <qpdf/Buffer.hh>

namespace rightward::build {

std::string streamText(Handle stream) {
    if (!stream.isStream()) return {};
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string nameIn(Handle dictionary, const std::string& key) {
    if (!dictionary.isDictionary()) return {};
    auto value = dictionary.getKey(key);
    return value.isName() ? value.getName().substr(1) : std::string();
}

std::string textIn(Handle dictionary, const std::string& key) {
    if (!dictionary.isDictionary()) return {};
    auto value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

std::vector<Handle> kidsIn(Handle element) {
    if (!element.isDictionary() || !element.hasKey("/K")) return {};
    auto kids = element.getKey("/K");
    return kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle>{kids};
}

Handle attributeOf(Handle element, const std::string& owner, const std::string& key) {
    auto attributes = element.getKey("/A");
    for (auto each :
         attributes.isArray() ? attributes.getArrayAsVector() : std::vector<Handle>{attributes}) {
        if (nameIn(each, "/O") == owner) return each.getKey(key);
    }
    return Handle::newNull();
}

Faults faultsOf(QPDF& pdf) {
    Faults faults;
    checkFacts(pdf, faults);
    const auto structure = checkStructure(pdf, faults);
    const auto shown = checkContent(pdf, structure, faults);
    checkFonts(pdf, shown, faults);
    checkBookmarks(pdf, structure, faults);
    return faults;
}

Faults faultsOf(const std::vector<std::byte>& bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", reinterpret_cast<const char*>(bytes.data()), bytes.size());
    auto faults = faultsOf(pdf);
    if (!pdf.getWarnings().empty()) faults.insert("the file had to be mended to be read");
    return faults;
}

} // namespace rightward::build
