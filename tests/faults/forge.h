// SPDX-License-Identifier: MIT
#pragma once

#include "store/library_file.h"

#include <string>

struct sqlite3;

namespace rightward::faults {

/// The bytes of a library in the hands of somebody who may run any SQL on them. Throws
/// std::runtime_error where SQLite will not do it: then the forger made a mistake.
class Forge {
public:
    explicit Forge(const Bytes& library);
    Forge(const Forge&) = delete;
    Forge& operator=(const Forge&) = delete;
    ~Forge();

    Forge& run(const std::string& sql);
    /// The same with writing to the schema allowed. It counts for whoever reads the bytes.
    Forge& rewriteSchema(const std::string& sql);
    /// Lets every value into every column, without a trace once tighten() was called.
    Forge& loosen();
    Forge& tighten();
    /// Puts in the right digest of what the tables hold now.
    Forge& sign();

    Bytes bytes() const;

private:
    void open(const Bytes& library);

    sqlite3* m_handle = nullptr;
};

} // namespace rightward::faults
