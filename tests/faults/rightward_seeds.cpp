// SPDX-License-Identifier: MIT
// rightward-seeds FOLDER: writes what the fuzzers start from, sound and hostile files small enough
// to be changed quickly, into library/, json/ and csv/ there.
#include "faults/hostile.h"
#include "support/scratch_folder.h"

#include <iostream>

using namespace rightward;
using namespace rightward::faults;

namespace {

constexpr std::uintmax_t mostBytes = 131'072;

void writeSeeds(const std::filesystem::path& folder, const FaultCases& cases) {
    std::filesystem::create_directories(folder);
    std::size_t count = 0;
    for (const auto& one : cases) {
        const auto file = folder / ("seed_" + std::to_string(++count));
        one.make(file);
        if (std::filesystem::file_size(file) > mostBytes) std::filesystem::remove(file);
    }
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::cerr << "usage: rightward-seeds FOLDER\n";
        return 64;
    }
    const std::filesystem::path folder = argv[1];
    auto libraries = hostileBytes();
    for (auto& more : {hostilePages(), hostileSchemas(), hostileRows()})
        libraries.insert(libraries.end(), more.begin(), more.end());
    writeSeeds(folder / "library", libraries);
    putBytes(folder / "library" / "sound", soundLibrary());
    std::size_t plans = 0;
    for (const auto* plan : {"edit", "edit\5\3\1\2\3\4name", "edit\1\4\7\7\2\3\4", "edit\7\2\1\1"})
        putContent(folder / "library" / ("plan_" + std::to_string(++plans)), plan);
    writeSeeds(folder / "json", hostileJson());
    putContent(folder / "json" / "sound", soundJson());
    writeSeeds(folder / "csv", hostileCsv());
    putContent(folder / "csv" / "sound", soundCsv());
    return 0;
}
