// SPDX-License-Identifier: MIT
#include "faults/incoming.h"

#include "exchange/csv_columns.h"
#include "exchange/csv_rows.h"
#include "exchange/json.h"
#include "exchange/json_check.h"
#include "intake/join_library.h"
#include "intake/join_rows.h"
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

/// What came in as one edit, performed on the empty library.
Incoming joined(Joining joining, Problems problems) {
    problems.insert(problems.end(), joining.problems.begin(), joining.problems.end());
    Incoming incoming{{}, std::move(problems), joining.isRefused};
    apply(incoming.library, joining.edit);
    return incoming;
}

Incoming importJson(const std::filesystem::path& path) {
    auto reading = readJson(textOf(path, JsonLimits::bytes));
    if (!reading.problems.empty()) return {{}, std::move(reading.problems), true};
    return joined(joinLibrary({}, reading.library), {});
}

/// The same ids in every run.
Uuid nextId() {
    static std::uint32_t count = 0;
    Uuid::Bytes bytes{0xfa};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(count >> (8 * i));
    ++count;
    return Uuid(bytes);
}

Incoming importCsv(const std::filesystem::path& path) {
    const auto table = readCsvTable(textOf(path, CsvLimits::bytes));
    auto reading = readRows(table, guessLayout(table).layout);
    Problems problems;
    for (const auto& problem : reading.problems)
        problems.push_back(asProblem(problem));
    if (worstOf(reading.problems) >= Severity::lostRow) return {{}, std::move(problems), true};
    const auto catalogue = readCatalogue(textOf(RIGHTWARD_CATALOGUE, JsonLimits::bytes));
    const Council council{CouncilId(nextId()), Name("Council"), {}, {}, {}, {}};
    const MapInfo map{MapId(nextId()), council.id, Name("Map"), *Date::parse("2026-11-01")};
    return joined(newMapOfRows({}, map, council, std::move(reading.rows), {}, catalogue, nextId),
                  std::move(problems));
}

} // namespace

Incoming openLibrary(const std::filesystem::path& path, DigestCheck digestCheck) {
    return {readLibraryFile(path, {{}, digestCheck}), {}, false};
}

Incoming importFile(const std::filesystem::path& path, DigestCheck digestCheck) {
    const auto ending = endingOf(path);
    if (ending == ".json") return importJson(path);
    if (ending == ".csv") return importCsv(path);
    return joined(joinLibrary({}, readLibraryFile(path, {{}, digestCheck})), {});
}

} // namespace rightward::faults
