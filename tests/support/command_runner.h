// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "command/command.h"
#include "support/scratch_folder.h"

#include <QString>

#include <map>

namespace rightward::build {

/// What one call of the command line left behind.
struct CommandResult {
    int exit = 0;
    QString out;
    QString err;
};

inline CommandResult runWith(const QStringList& arguments) {
    CommandResult result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.exit = runCommand(arguments, out, err);
    out.flush();
    err.flush();
    return result;
}

inline QString inside(const ScratchFolder& folder, const char* name) {
    return QString::fromStdString((folder / name).string());
}

/// Every file of a folder with its bytes, to see that nothing was made or changed.
inline std::map<std::string, std::string> snapshot(const ScratchFolder& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        const auto isFile = entry.is_regular_file();
        files[entry.path().string()] = isFile ? contentOf(entry.path()) : "a folder";
    }
    return files;
}

} // namespace rightward::build
