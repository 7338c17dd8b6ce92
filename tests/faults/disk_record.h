// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace rightward::faults {

/// One thing that a program did to a file, or said.
struct DiskStep {
    enum class Kind : char {
        write = 'W',
        truncate = 'T',
        sync = 'S',
        rename = 'R',
        unlink = 'U',
        say = 'A',
    };
    Kind kind{};
    std::size_t at = 0; ///< where it wrote, or the size it cut to
    std::string path;
    std::string other; ///< the new name
    std::string bytes;
};

/// What recording_calls.cpp wrote down. Throws std::runtime_error.
std::vector<DiskStep> readRecord(const std::filesystem::path& record);

/// A disk that is written to and may lose its power. What was synced is safe. Of what was not,
/// each sector of each write may have arrived or not, as on a disk that writes in an order of its
/// own. Names are kept in the order in which they were given, up to any of them; syncing a file
/// or its folder makes those so far safe, as ext4 does.
class PoweredDisk {
public:
    /// Starts with what is in the folder, all of it safe.
    explicit PoweredDisk(const std::filesystem::path& folder);

    void take(const DiskStep& step);
    /// Puts what a power cut now could leave in another folder, which is emptied first.
    void cutInto(const std::filesystem::path& folder, std::mt19937& chance) const;

private:
    struct File {
        std::string safe;
        std::vector<DiskStep> waiting;
    };
    using Names = std::map<std::string, std::shared_ptr<File>>;

    std::string nameOf(const std::string& path) const;
    bool isOurs(const std::string& path) const;
    File& fileAt(const std::string& name);
    void change(Names after);
    void sync(const std::string& path);

    std::filesystem::path m_folder;
    Names m_names;                ///< as programs see them
    std::vector<Names> m_waiting; ///< the safe names, then each state since
};

} // namespace rightward::faults
