// SPDX-License-Identifier: MIT
#include "faults/hostile.h"

#include "exchange/csv_write.h"
#include "exchange/json.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

namespace rightward::faults {

const std::string& soundJson() {
    static const auto json = writeJson(readJson(contentOf(shippedFile("samples.json"))).library);
    return json;
}

const Bytes& soundLibrary() {
    static const auto bytes = libraryBytes(readJson(soundJson()).library);
    return bytes;
}

const std::string& soundCsv() {
    static const auto csv = writeCsv(readJson(soundJson()).library.maps.begin()->second->content);
    return csv;
}

void putBytes(const std::filesystem::path& path, const Bytes& bytes) {
    putContent(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

FaultCase libraryCase(std::string name, Outcome expected, Outcome withoutDigest,
                      std::function<Bytes()> bytes) {
    return {std::move(name), "case.rightward", expected, withoutDigest,
            [bytes = std::move(bytes)](const auto& file) { putBytes(file, bytes()); }};
}

FaultCase textCase(std::string name, const std::string& ending, Outcome expected,
                   std::function<std::string()> text) {
    return {std::move(name), "case" + ending, expected, expected,
            [text = std::move(text)](const auto& file) { putContent(file, text()); }};
}

} // namespace rightward::faults
