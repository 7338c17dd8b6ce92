// SPDX-License-Identifier: MIT
// Headers that lie, copies that were cut or mangled on the way, and other kinds of file.
#include "faults/hostile.h"

#include "faults/forge.h"

#include <algorithm>

namespace rightward::faults {
namespace {

constexpr auto refused = Outcome::refused;
constexpr auto same = Outcome::same;

Bytes bytesOf(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

struct HeaderLie {
    const char* name;
    std::size_t at;
    std::size_t size;
    std::uint32_t value;
    Outcome expected;
};

// Where things stand: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr HeaderLie lies[]{
    {"magic", 0, 4, 0x53514c61, refused},
    {"page_size_0", 16, 2, 0, refused},
    {"page_size_1", 16, 2, 1, refused},
    {"page_size_512", 16, 2, 512, refused},
    {"page_size_8192", 16, 2, 8192, refused},
    {"page_size_odd", 16, 2, 4095, refused},
    {"write_version_0", 18, 1, 0, refused},
    {"write_version_3", 18, 1, 3, refused},
    {"write_version_wal_alone", 18, 1, 2, refused},
    {"read_version_3", 19, 1, 3, refused},
    {"read_version_wal_alone", 19, 1, 2, refused},
    {"wal", 18, 2, 0x0202, same},
    {"reserved_bytes", 20, 1, 32, refused},
    {"reserved_bytes_255", 20, 1, 255, refused},
    {"payload_max", 21, 1, 255, refused},
    {"payload_min", 22, 1, 0, refused},
    {"payload_leaf", 23, 1, 0, refused},
    {"change_counter", 24, 4, 77, same},
    {"page_count_0", 28, 4, 0, refused},
    {"page_count_1", 28, 4, 1, refused},
    {"page_count_huge", 28, 4, 0xffffffff, refused},
    {"free_list_start", 32, 4, 5, refused},
    {"free_list_start_beyond", 32, 4, 0x7fffffff, refused},
    {"free_list_count", 36, 4, 1, refused},
    {"free_list_count_huge", 36, 4, 0xffffffff, refused},
    {"schema_cookie", 40, 4, 12345, same},
    {"schema_format_0", 44, 4, 0, refused},
    {"schema_format_1", 44, 4, 1, refused},
    {"schema_format_5", 44, 4, 5, refused},
    {"cache_size", 48, 4, 0x7fffffff, refused},
    {"automatic_vacuum", 52, 4, 10, refused},
    {"encoding_0", 56, 4, 0, refused},
    {"encoding_utf16le", 56, 4, 2, refused},
    {"encoding_utf16be", 56, 4, 3, refused},
    {"encoding_4", 56, 4, 4, refused},
    {"version_0", 60, 4, 0, refused},
    {"version_newer", 60, 4, 2, refused},
    {"version_far_newer", 60, 4, 0x7fffffff, refused},
    {"version_negative", 60, 4, 0xffffffff, refused},
    {"version_least", 60, 4, 0x80000000, refused},
    {"incremental_vacuum", 64, 4, 1, refused},
    {"application_none", 68, 4, 0, refused},
    {"application_other", 68, 4, 0x47504b47, refused},
    {"unused_bytes", 72, 4, 1, refused},
    {"unused_bytes_end", 88, 4, 0xff, refused},
    {"valid_for", 92, 4, 99, same},
    {"sqlite_version", 96, 4, 0xffffffff, same},
    {"schema_page_kind", 100, 1, 5, refused},
    {"schema_cells_0", 103, 2, 0, refused},
    {"schema_cells_65535", 103, 2, 65535, refused},
    {"schema_content_start", 105, 2, 8, refused},
    {"schema_first_cell", 108, 2, 0xffff, refused},
};

Bytes with(const HeaderLie& lie) {
    auto bytes = soundLibrary();
    for (std::size_t i = 0; i < lie.size; ++i) {
        bytes[lie.at + i] = static_cast<std::byte>(lie.value >> (8 * (lie.size - 1 - i)));
    }
    return bytes;
}

Bytes cutTo(std::size_t size) {
    auto bytes = soundLibrary();
    bytes.resize(size);
    return bytes;
}

Bytes continuedBy(const Bytes& more) {
    auto bytes = soundLibrary();
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

/// Each byte as `put` writes it.
template <class Put>
Bytes rewritten(Put put) {
    Bytes bytes;
    for (const auto byte : soundLibrary())
        put(bytes, byte);
    return bytes;
}

Bytes withCrLf() {
    return rewritten([](Bytes& out, std::byte byte) {
        if (byte == std::byte{'\n'}) out.push_back(std::byte{'\r'});
        out.push_back(byte);
    });
}

Bytes without(std::byte unwanted) {
    return rewritten([unwanted](Bytes& out, std::byte byte) {
        if (byte != unwanted) out.push_back(byte);
    });
}

Bytes sevenBit() {
    return rewritten([](Bytes& out, std::byte byte) { out.push_back(byte & std::byte{0x7f}); });
}

/// As a program that took it for Windows-1252 and wrote UTF-8.
Bytes asText() {
    return rewritten([](Bytes& out, std::byte byte) {
        if ((byte & std::byte{0x80}) == std::byte{0}) return out.push_back(byte);
        out.push_back(std::byte{0xc0} | (byte >> 6U));
        out.push_back(std::byte{0x80} | (byte & std::byte{0x3f}));
    });
}

Bytes zeroed(std::size_t from, std::size_t to) {
    auto bytes = soundLibrary();
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(from),
              bytes.begin() + static_cast<std::ptrdiff_t>(to), std::byte{0});
    return bytes;
}

void addCuts(FaultCases& cases) {
    const auto whole = soundLibrary().size();
    for (const auto size :
         {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{99},
          std::size_t{100}, std::size_t{104}, std::size_t{105}, std::size_t{512}, std::size_t{4095},
          std::size_t{4096}, whole / 2, whole - 4096, whole - 1}) {
        cases.push_back(libraryCase("cut_to_" + std::to_string(size), refused, refused,
                                    [size] { return cutTo(size); }));
    }
    const auto add = [&](const char* name, const std::function<Bytes()>& more) {
        cases.push_back(libraryCase(std::string("tail_") + name, refused, refused,
                                    [more] { return continuedBy(more()); }));
    };
    add("byte", [] { return Bytes(1); });
    add("line", [] { return bytesOf("\r\n"); });
    add("page", [] { return Bytes(4096); });
    add("twice", [] { return soundLibrary(); });
    add("zip", [] { return bytesOf("PK\x05\x06"); });
}

void addMangled(FaultCases& cases) {
    const auto add = [&](const char* name, std::function<Bytes()> bytes) {
        cases.push_back(libraryCase(name, refused, refused, std::move(bytes)));
    };
    add("crlf", withCrLf);
    add("no_zeros", [] { return without(std::byte{0}); });
    add("no_line_feeds", [] { return without(std::byte{'\n'}); });
    add("seven_bit", sevenBit);
    add("as_text", asText);
    add("mark_before", [] {
        auto bytes = bytesOf("\xef\xbb\xbf");
        bytes.insert(bytes.end(), soundLibrary().begin(), soundLibrary().end());
        return bytes;
    });
    add("backwards", [] { return Bytes(soundLibrary().rbegin(), soundLibrary().rend()); });
    add("half_zeros", [] { return zeroed(soundLibrary().size() / 2, soundLibrary().size()); });
    add("header_zeros", [] { return zeroed(0, 100); });
    add("schema_zeros", [] { return zeroed(100, 4096); });
    add("all_but_header_zeros", [] { return zeroed(100, soundLibrary().size()); });
}

void addOtherKinds(FaultCases& cases) {
    const auto add = [&](const char* name, Bytes bytes) {
        cases.push_back(libraryCase(std::string("is_") + name, refused, refused,
                                    [bytes = std::move(bytes)] { return bytes; }));
    };
    add("html", bytesOf("<!DOCTYPE html><title>Sign in</title>"));
    add("zip", bytesOf(std::string_view("PK\x03\x04\x14\0\0\0\x08\0", 10)));
    add("png", bytesOf("\x89PNG\r\n\x1a\n"));
    add("json", bytesOf(soundJson()));
    add("words", bytesOf("name,supplier\r\nLaptops,Tarnwick\r\n"));
    add("zeros", Bytes(8192));
    add("ones", Bytes(8192, std::byte{0xff}));
    add("magic_alone", bytesOf(std::string_view("SQLite format 3\0", 16)));
    add("too_large", Bytes(std::size_t{64} * 1024 * 1024 + 1, std::byte{1}));
    cases.push_back(libraryCase("is_other_database", refused, refused, [] {
        return Forge(Bytes{}).run("CREATE TABLE t(x); INSERT INTO t VALUES(1)").bytes();
    }));
}

} // namespace

FaultCases hostileBytes() {
    FaultCases cases;
    for (const auto& lie : lies) {
        cases.push_back(libraryCase(std::string("header_") + lie.name, lie.expected, lie.expected,
                                    [lie] { return with(lie); }));
    }
    addCuts(cases);
    addMangled(cases);
    addOtherKinds(cases);
    return cases;
}

} // namespace rightward::faults
