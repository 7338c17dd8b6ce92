// SPDX-License-Identifier: MIT
#include "command/library_on_disk.h"

#include "bridge/convert.h"
#include "command/call.h"

#include <filesystem>
#include <system_error>

namespace rightward {

LibraryOnDisk::LibraryOnDisk(const QString& name) : m_name(name) {
    const auto path = pathFromQt(name);
    std::error_code ignored;
    // A link that leads nowhere is something too, and cannot be read.
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) return;
    m_bytes = readLibraryBytes(path);
    m_library = libraryFromBytes(*m_bytes, path);
}

void LibraryOnDisk::replaceWith(const Library& library) const {
    const auto path = pathFromQt(m_name);
    if (isNew()) {
        makeLibraryFile(path, library);
    } else if (!(library == m_library)) {
        if (readLibraryBytes(path) != *m_bytes)
            throw Refusal(Exit::couldNot,
                          CommandWords::tr("Somebody changed %1 in the meantime, so it was left as "
                                           "it is. Do the same again.")
                              .arg(m_name));
        writeLibraryFile(path, library);
    }
}

} // namespace rightward
