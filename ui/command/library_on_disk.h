// SPDX-License-Identifier: MIT
#pragma once

#include "store/library_file.h"

#include <QString>

#include <optional>

namespace rightward {

/// The library that a command changes: read once, where it is there, and written once.
class LibraryOnDisk {
public:
    /// Throws Error where what is there cannot be read.
    explicit LibraryOnDisk(const QString& name);

    /// Whether there is none yet.
    bool isNew() const { return !m_bytes; }
    /// Empty where there is none yet.
    const Library& library() const { return m_library; }

    /// Makes or replaces it, or leaves it alone where nothing has changed. Throws Refusal where
    /// somebody else changed it meanwhile, and Error; either way it stays as it was.
    void replaceWith(const Library& library) const;

private:
    QString m_name;
    Library m_library;
    std::optional<Bytes> m_bytes;
};

} // namespace rightward
