// SPDX-License-Identifier: MIT
#include "store/earlier_saves.h"

#include "store/digest.h"
#include "store/file.h"
#include "store/system_file.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rightward {
namespace {

namespace fs = std::filesystem;

constexpr const char* ending = ".rightward";

/// The copies of one library have a folder of their own, named after its path.
fs::path folderOf(const fs::path& folder, const fs::path& library) {
    const auto name = utf8(fs::absolute(library).lexically_normal());
    return folder / digestOf(std::as_bytes(std::span(name)));
}

std::optional<std::int64_t> wholeNumber(const std::string& text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [last, wrong] = std::from_chars(text.data(), end, number, 10);
    if (wrong != std::errc() || last != end || number < 0) return std::nullopt;
    return number;
}

/// A copy is called after its number and the second it was made: 12-1795435200.rightward.
std::optional<EarlierSave> saveAt(const fs::path& file) {
    const auto stem = utf8(file.stem());
    const auto dash = stem.find('-');
    if (dash == std::string::npos || file.extension() != ending) return std::nullopt;
    const auto number = wholeNumber(stem.substr(0, dash));
    const auto seconds = wholeNumber(stem.substr(dash + 1));
    if (!number || !seconds) return std::nullopt;
    return EarlierSave{file, *number, Moment{*seconds}};
}

void makeFolder(const fs::path& folder) {
    std::error_code fault;
    // For this person alone: the library may lie where fewer may read than here.
    if (fs::create_directories(folder, fault)) {
        fs::permissions(folder, fs::perms::owner_all, fault);
    }
    if (fault) {
        throw systemError(fault, folder, {ErrorCode::folderMissing, ErrorCode::writeFailed});
    }
}

bool holds(const fs::path& file, const Bytes& bytes) {
    std::error_code fault;
    if (fs::file_size(file, fault) != bytes.size() || fault) return false;
    try {
        return readWholeFile(file, bytes.size()) == bytes;
    } catch (const Error&) {
        return false; // then one more copy is no harm
    }
}

} // namespace

std::vector<EarlierSave> earlierSaves(const fs::path& folder, const fs::path& library) {
    std::vector<EarlierSave> saves;
    std::error_code fault;
    for (fs::directory_iterator entry(folderOf(folder, library), fault), end;
         !fault && entry != end; entry.increment(fault)) {
        if (auto save = saveAt(entry->path())) saves.push_back(std::move(*save));
    }
    std::sort(saves.begin(), saves.end(),
              [](const auto& a, const auto& b) { return a.number > b.number; });
    return saves;
}

void keepSave(const fs::path& folder, const fs::path& library, const Bytes& saved, Moment now) {
    const auto before = earlierSaves(folder, library);
    if (!before.empty() && holds(before.front().file, saved)) return;
    const auto number = before.empty() ? 1 : before.front().number + 1;
    const auto name = std::to_string(number) + "-" +
                      std::to_string(std::max<std::int64_t>(0, now.seconds)) + ending;
    makeFolder(folderOf(folder, library));
    writeNewFileAtomically(folderOf(folder, library) / name, saved);
    for (std::size_t i = mostEarlierSaves - 1; i < before.size(); ++i) {
        std::error_code staysForNow;
        fs::remove(before[i].file, staysForNow);
    }
}

} // namespace rightward
