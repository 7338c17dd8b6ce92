// SPDX-License-Identifier: MIT
// What the library file costs against the barest loops over the same rows.
// Usage: store_bench [MAPS [CAPABILITIES [REPEATS]]]
#include "bench/bare_rows.h"
#include "bench/big_library.h"
#include "bench/measure.h"
#include "model/problem.h"
#include "score/ranking.h"
#include "store/library_file.h"
#include "store/library_writer.h"
#include "store/schema.h"

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

void compareReading(const Library& library, const Bytes& bytes, int repeats) {
    const auto reading = compare(
        repeats,
        [&] { check(libraryFromBytes(bytes, "x").maps.size() == library.maps.size(), "read"); },
        [&] { check(readBare(bytes).size() == librarySchema().size(), "read bare"); });
    report("Reading a library", "store.read", reading);
    const auto scoring = once([&] {
        std::size_t placed = 0;
        for (const auto& [id, map] : library.maps)
            placed += ranked(map->content).size();
        check(placed == capabilityCount(library), "score");
    });
    report("Scoring and ranking all, as a share of reading", "store.score.share",
           scoring / reading.ours, "times");
}

void compareWriting(const Library& library, const Bytes& bytes, int repeats) {
    const auto tables = readBare(bytes);
    std::vector<std::string> schema;
    for (const auto& table : librarySchema())
        schema.push_back(table.sql);
    const auto writing = compare(
        repeats, [&] { check(writeLibrary(library).span().size() == bytes.size(), "write"); },
        [&] { check(writeBare(tables, schema) == bytes.size(), "write bare"); });
    report("Writing a library", "store.write", writing);
}

/// The most memory that a process of its own holds while it makes, writes and reads a library.
double peakMebibytes(int maps, int capabilities) {
    const auto child = ::fork();
    check(child >= 0, "fork");
    if (child == 0) {
        const auto bytes = libraryBytes(bigLibrary(maps, capabilities));
        ::_exit(libraryFromBytes(bytes, "x").maps.size() == static_cast<std::size_t>(maps) ? 0 : 1);
    }
    int status = 0;
    rusage used{};
    check(::wait4(child, &status, 0, &used) == child && status == 0, "child");
    return static_cast<double>(used.ru_maxrss) / 1024;
}

void reportMemory(int maps, int capabilities) {
    for (const int divisor : {4, 2, 1}) {
        const int some = std::max(1, maps / divisor);
        report("Peak memory, " + std::to_string(some) + " maps",
               "store.memory." + std::to_string(some), peakMebibytes(some, capabilities), "MiB");
    }
}

int argument(int count, char* values[], int index, int otherwise) {
    return index < count ? std::max(1, std::atoi(values[index])) : otherwise;
}

void run(int maps, int capabilities, int repeats) {
    reportMemory(maps, capabilities); // first, while this process is small
    const auto library = bigLibrary(maps, capabilities);
    const auto bytes = libraryBytes(library);
    check(libraryFromBytes(bytes, "x") == library, "what was read is not what was written");
    report("Library file", "store.size", static_cast<double>(bytes.size()) / 1024, "KiB");
    compareWriting(library, bytes, repeats);
    compareReading(library, bytes, repeats);
}

} // namespace

int main(int argc, char* argv[]) {
    try {
        run(argument(argc, argv, 1, 66), argument(argc, argv, 2, 300), argument(argc, argv, 3, 15));
    } catch (const std::exception& error) {
        std::cerr << "store_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
