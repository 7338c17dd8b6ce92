// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace rightward {

/// A file as another program has it open while this lives: nobody may read, write or delete it.
class HeldFile {
public:
    explicit HeldFile(const std::filesystem::path& path);
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile() { release(); }

    void release();

private:
    void* m_handle;
};

} // namespace rightward
