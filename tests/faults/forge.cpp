// SPDX-License-Identifier: MIT
#include "faults/forge.h"

#include "support/crafted_library.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

namespace rightward::faults {

Forge::Forge(const Bytes& library) { open(library); }
Forge::~Forge() { sqlite3_close(m_handle); }

void Forge::open(const Bytes& library) {
    sqlite3_close(m_handle);
    if (sqlite3_open(":memory:", &m_handle) != SQLITE_OK) throw std::bad_alloc();
    if (library.empty()) return;
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(library.size()));
    if (!copy) throw std::bad_alloc();
    std::copy_n(reinterpret_cast<const unsigned char*>(library.data()), library.size(), copy);
    const auto size = static_cast<sqlite3_int64>(library.size());
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    sqlite3_deserialize(m_handle, "main", copy, size, size, flags);
    run("PRAGMA journal_mode=OFF");
}

Forge& Forge::run(const std::string& sql) {
    char* message = nullptr;
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string reason = message ? message : "no reason";
        sqlite3_free(message);
        throw std::runtime_error(sql.substr(0, 200) + ": " + reason);
    }
    return *this;
}

Forge& Forge::rewriteSchema(const std::string& sql) {
    return run("PRAGMA writable_schema=ON").run(sql);
}

// Texts of one length take each other's place in their page.

Forge& Forge::loosen() {
    rewriteSchema("UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT, ', '        '), "
                  "'TEXT NOT NULL', 'BLOB /*fill*/')");
    open(bytes());
    return *this;
}

Forge& Forge::tighten() {
    for (const auto& table : librarySchema()) {
        rewriteSchema("UPDATE sqlite_schema SET sql = '" + table.sql + "' WHERE name = '" +
                      table.name + "'");
    }
    return *this;
}

Forge& Forge::sign() {
    const Connection connection(bytes(), Deadline::max());
    return run("UPDATE content SET digest = '" + crafted::digestOf(connection) + "'");
}

Bytes Forge::bytes() const {
    sqlite3_int64 size = 0;
    auto* first = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!first) throw std::bad_alloc();
    const auto* begin = reinterpret_cast<const std::byte*>(first);
    Bytes bytes(begin, begin + size);
    sqlite3_free(first);
    return bytes;
}

} // namespace rightward::faults
