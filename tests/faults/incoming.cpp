// SPDX-License-Identifier: MIT
#include "faults/incoming.h"

#include "exchange/json.h"
#include "exchange/json_check.h"
#include "store/file.h"
#include "store/library_file.h"

#include <algorithm>

namespace rightward::faults {
namespace {

std::string endingOf(const std::filesystem::path& path) {
    auto ending = utf8(path.extension());
    for (char& c : ending) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return ending;
}

std::string textOf(const std::filesystem::path& path, std::size_t limit) {
    const auto bytes = readWholeFile(path, limit);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Incoming importJson(const std::filesystem::path& path) {
    auto reading = readJson(textOf(path, JsonLimits::bytes));
    const bool isRefused = !reading.problems.empty();
    return {std::move(reading.library), std::move(reading.problems), isRefused};
}

} // namespace

Incoming openLibrary(const std::filesystem::path& path, DigestCheck digestCheck) {
    return {readLibraryFile(path, {{}, digestCheck}), {}, false};
}

Incoming importFile(const std::filesystem::path& path, DigestCheck digestCheck) {
    return endingOf(path) == ".json" ? importJson(path) : openLibrary(path, digestCheck);
}

} // namespace rightward::faults
