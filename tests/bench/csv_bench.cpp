// SPDX-License-Identifier: MIT
// What importing and exporting a table costs against the barest loops over the same rows.
// Usage: csv_bench [ROWS [REPEATS]]
#include "bench/bare_table.h"
#include "bench/big_library.h"
#include "bench/measure.h"
#include "exchange/csv_write.h"
#include "intake/join_rows.h"
#include "support/project_files.h"
#include "support/scratch_folder.h"

#include <cstdlib>
#include <iostream>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rightward;
using namespace rightward::bench;

namespace {

void check(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

/// The file's bytes and no room for more.
std::string bytesIn(const std::filesystem::path& path) {
    std::string bytes(std::filesystem::file_size(path), '\0');
    std::ifstream(path, std::ios::binary)
        .read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// A map of many capabilities, no two of one name.
MapContent bigContent(int rows) {
    auto content = bigLibrary(1, rows).maps.begin()->second->content;
    int number = 0;
    for (auto& [id, capability] : content.capabilities) {
        capability.name = Name(capability.name.text() + " " + std::to_string(++number));
    }
    return content;
}

FreshId counter() {
    return [next = std::uint64_t{1}]() mutable {
        Uuid::Bytes bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<std::uint8_t>(next >> (i * 8));
        ++next;
        return Uuid(bytes);
    };
}

MapId mapId() { return *MapId::parse("11111111-1111-4111-8111-111111111111"); }

/// From a table to one edit.
std::size_t import(const CsvTable& table, const Catalogue& catalogue) {
    const Council council{*CouncilId::parse("22222222-2222-4222-8222-222222222222"),
                          Name("Northmere"),
                          {},
                          {},
                          {},
                          {}};
    const MapInfo map{mapId(), council.id, Name("Digital"), *Date::of(2026, 11, 23)};
    auto reading = readRows(table, guessLayout(table).layout);
    check(reading.problems.empty(), "the table has problems");
    const auto joining =
        newMapOfRows({}, map, council, std::move(reading.rows), {}, catalogue, counter());
    check(!joining.isRefused, "the rows were refused");
    return joining.arrivals.size();
}

/// The most memory that a process of its own holds while it does a thing.
template <class Run>
double peakMebibytes(Run run) {
    const auto child = ::fork();
    check(child >= 0, "fork");
    if (child == 0) {
        run();
        ::_exit(0);
    }
    int status = 0;
    rusage used{};
    check(::wait4(child, &status, 0, &used) == child && status == 0, "child");
    return static_cast<double>(used.ru_maxrss) / 1024;
}

void reportMemory(const std::filesystem::path& path) {
    const auto catalogue = readCatalogue(contentOf(shippedFile("catalogue.json")));
    const auto importing = [&](const auto& bytes) {
        return peakMebibytes([&] {
            const auto table = readCsvTable(bytes()); // whose bytes go as soon as it stands
            import(table, catalogue);
        });
    };
    // A process that has imported next to nothing has its libraries and its heap in memory.
    const auto before = importing([] { return std::string("name\nLaptops\n"); });
    const auto taken = importing([&] { return bytesIn(path); }) - before;
    const auto file = static_cast<double>(std::filesystem::file_size(path)) / 1024 / 1024;
    report("Table", "csv.size", file, "MiB");
    report("Importing a table, memory", "csv.import.memory", taken, "MiB");
    report("Importing a table, memory against the file", "csv.import.memory.ratio", taken / file,
           "times");
}

void compareReading(const std::string& bytes, std::size_t rows, int repeats) {
    const auto catalogue = readCatalogue(contentOf(shippedFile("catalogue.json")));
    const auto reading = compare(
        repeats, [&] { check(import(readCsvTable(bytes), catalogue) == rows, "import"); },
        [&] { check(readBareTable(bytes).size() == rows, "read bare"); });
    report("Importing a table", "csv.import", reading);
}

void compareWriting(const MapContent& content, const std::string& bytes, int repeats) {
    const auto bare = readBareTable(bytes);
    const auto writing = compare(
        repeats, [&] { check(writeCsv(content).size() == bytes.size(), "write"); },
        [&] { check(!writeBareTable(bare).empty(), "write bare"); });
    report("Exporting a table", "csv.export", writing);
}

void run(int rows, int repeats) {
    const ScratchFolder folder;
    const auto path = folder / "table.csv";
    peakMebibytes([&] { putContent(path, writeCsv(bigContent(rows))); });
    reportMemory(path); // first, while this process is small
    const auto content = bigContent(rows);
    const auto bytes = bytesIn(path);
    check(writeCsv(content) == bytes, "a table is not written alike twice");
    compareReading(bytes, content.capabilities.size(), repeats);
    compareWriting(content, bytes, repeats);
}

int argument(int count, char* values[], int index, int otherwise) {
    return index < count ? std::max(1, std::atoi(values[index])) : otherwise;
}

} // namespace

int main(int argc, char* argv[]) {
    try {
        run(argument(argc, argv, 1, 20'000), argument(argc, argv, 2, 15));
    } catch (const std::exception& error) {
        std::cerr << "csv_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
