// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "fuzz/demand.h"
#include "model/rules.h"
#include "store/library_file.h"

using namespace rightward;
using fuzz::demand;

namespace {

void check(const JsonReading& reading) {
    if (!reading.problems.empty()) {
        demand(reading.library == Library{}, "with problems nothing is read");
        return;
    }
    const auto& library = reading.library;
    demand(brokenRules(library).empty(), "what is read keeps every rule");
    const auto again = readJson(writeJson(library));
    demand(again.problems.empty() && again.library == library, "read(write(l)) == l");
    demand(libraryFromBytes(libraryBytes(library), "x") == library, "a file holds the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        check(readJson({reinterpret_cast<const char*>(data), size}));
    } catch (const Error&) {
        return 0; // refused, as most are
    }
    return 0;
}
