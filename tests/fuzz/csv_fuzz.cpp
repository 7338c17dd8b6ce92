// SPDX-License-Identifier: MIT
#include "exchange/csv_columns.h"
#include "exchange/csv_rows.h"
#include "exchange/csv_table.h"
#include "exchange/csv_write.h"
#include "fuzz/demand.h"
#include "intake/join_rows.h"

#include <algorithm>

using namespace rightward;
using fuzz::demand;

namespace {

CsvReading readingOf(std::string_view bytes) {
    const auto table = readCsvTable(bytes);
    return readRows(table, guessLayout(table).layout);
}

std::size_t lostRows(const CellProblems& problems) {
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(), [](const CellProblem& problem) {
            return problem.severity == Severity::lostRow;
        }));
}

/// The map that the rows become, with ids that grow with the rows.
MapContent mapOf(std::vector<CapabilityRow> rows) {
    std::uint32_t count = 0;
    const auto fresh = [&count] {
        ++count;
        Uuid::Bytes bytes{0xfa};
        for (std::size_t i = 0; i < 4; ++i)
            bytes[15 - i] = static_cast<std::uint8_t>(count >> (8 * i));
        return Uuid(bytes);
    };
    const Council council{CouncilId(fresh()), Name("Council"), {}, {}, {}, {}};
    const MapInfo map{MapId(fresh()), council.id, Name("Map"), *Date::parse("2026-11-01")};
    const auto joining = newMapOfRows({}, map, council, std::move(rows), {}, Catalogue({}), fresh);
    demand(!joining.isRefused, "rows that were read can come in");
    Library library;
    apply(library, joining.edit);
    return library.map(map.id)->content;
}

void check(std::string_view bytes) {
    const auto table = readCsvTable(bytes);
    const auto reading = readRows(table, guessLayout(table).layout);
    demand(reading.rows.size() + lostRows(reading.problems) <= table.rowCount(),
           "no row counts twice");
    if (worstOf(reading.problems) == Severity::wholeFile) {
        demand(reading.rows.empty(), "a table that is refused has no rows");
        return;
    }
    const auto text = writeCsv(mapOf(reading.rows));
    auto again = readingOf(text);
    demand(worstOf(again.problems) == Severity::note, "what is written reads without a doubt");
    demand(again.rows.size() == reading.rows.size(), "no row is lost on the way out");
    demand(writeCsv(mapOf(std::move(again.rows))) == text, "write(read(write(m))) == write(m)");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        check({reinterpret_cast<const char*>(data), size});
    } catch (const Error&) {
        return 0; // refused, as most are
    }
    return 0;
}
