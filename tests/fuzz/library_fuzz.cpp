// SPDX-License-Identifier: MIT
// An input is the bytes of a library file; or, behind the word "edit", a plan of what to do to the
// rows of a sound one (cell_edits.h).
#include "fuzz/cell_edits.h"
#include "fuzz/demand.h"
#include "model/rules.h"
#include "store/library_file.h"

#include <optional>
#include <string_view>

using namespace rightward;
using fuzz::demand;

namespace {

std::optional<Library> read(const Bytes& bytes, DigestCheck digestCheck) {
    try {
        return libraryFromBytes(bytes, "x", {Deadline::max(), digestCheck});
    } catch (const Error&) {
        return std::nullopt; // refused, as most are
    }
}

void check(const Bytes& bytes) {
    const auto library = read(bytes, DigestCheck::off);
    if (const auto strict = read(bytes, DigestCheck::on)) {
        demand(library == strict, "the digest only ever refuses");
    }
    if (!library) return;
    demand(brokenRules(*library).empty(), "what is read keeps every rule");
    demand(read(libraryBytes(*library), DigestCheck::on) == library, "read(write(l)) == l");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::string_view plan = "edit";
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::span input(data, size);
    if (text.substr(0, plan.size()) == plan) {
        check(fuzz::editedLibrary(input.subspan(plan.size())));
    } else {
        const auto bytes = std::as_bytes(input);
        check({bytes.begin(), bytes.end()});
    }
    return 0;
}
