// SPDX-License-Identifier: MIT
#include "keep/session_place.h"

#include "store/file.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>
#include <system_error>

namespace rightward {
namespace {

namespace fs = std::filesystem;

constexpr const char* keptEnding = ".kept";
constexpr const char* lockEnding = ".lock";
constexpr unsigned onlyMine = 0600;
constexpr int mostSessions = 10'000;

/// Nothing where another program holds it.
std::optional<SystemFile> hold(const fs::path& path) {
    std::error_code fault;
    auto file = SystemFile::openToHold(path, fault);
    if (refusalOf(fault) == SystemRefusal::inUse) return std::nullopt;
    if (fault) throw keepingError(fault, path);
    return file;
}

/// False where there is one already.
bool makeEmpty(const fs::path& path) {
    std::error_code fault;
    const auto folder = SystemFolder::open(path.parent_path(), fault);
    if (!fault) folder.create(path.filename(), onlyMine, fault);
    if (refusalOf(fault) == SystemRefusal::exists) return false;
    if (fault) throw keepingError(fault, path);
    return true;
}

/// Whether anything has this name, if only a link to nothing.
bool isTaken(const fs::path& path) {
    std::error_code isUnknown;
    return fs::exists(fs::symlink_status(path, isUnknown));
}

/// So that a power cut cannot take away what was just made.
void syncName(const fs::path& made) {
    std::error_code isHidden; // what may not be looked at cannot be synced
    const auto folder = SystemFolder::open(made.parent_path(), isHidden);
    if (isHidden) return;
    if (const auto fault = folder.sync(made.filename())) throw keepingError(fault, made);
}

void makeFolder(const fs::path& folder) {
    std::vector<fs::path> toMake;
    for (auto path = folder; !path.empty() && !isTaken(path); path = path.parent_path())
        toMake.push_back(path);
    if (toMake.empty()) return;
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (!fault) fs::permissions(folder, fs::perms::owner_all, fault);
    if (fault) throw keepingError(fault, folder);
    for (const auto& made : toMake)
        syncName(made);
}

fs::path lockOf(const fs::path& file) { return fs::path(file).replace_extension(lockEnding); }

fs::path numbered(const fs::path& folder, int number) {
    return folder / (std::to_string(number) + keptEnding);
}

/// The numbers for which there is a file with this ending, lowest first.
std::vector<int> numbersOf(const fs::path& folder, const char* ending) {
    std::vector<int> numbers;
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        const auto stem = utf8(entry->path().stem());
        int number = 0;
        const auto [last, wrong] =
            std::from_chars(stem.data(), stem.data() + stem.size(), number, 10);
        const bool isNumber = wrong == std::errc() && last == stem.data() + stem.size();
        if (isNumber && entry->path().extension() == ending) numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

Error keepingError(const std::error_code& fault, const fs::path& path) {
    return {ErrorCode::keepingFailed, {utf8(path), reasonOf(fault)}};
}

Error keepingError(std::errc reason, const fs::path& path) {
    return keepingError(std::make_error_code(reason), path);
}

fs::path journalOf(const fs::path& database) {
    auto journal = database;
    journal += "-journal";
    return journal;
}

SessionPlace SessionPlace::take(const fs::path& folder) {
    makeFolder(folder);
    for (int number = 1; number <= mostSessions; ++number) {
        const auto file = numbered(folder, number);
        if (isTaken(file)) continue;
        auto held = hold(lockOf(file));
        if (!held || !makeEmpty(file)) continue;
        std::error_code ignored;
        fs::remove(journalOf(file), ignored); // of a file that is gone
        return {file, std::move(*held)};
    }
    throw keepingError(std::errc::too_many_files_open, folder);
}

std::vector<SessionPlace> SessionPlace::takeLeft(const fs::path& folder) {
    std::vector<SessionPlace> places;
    for (const int number : numbersOf(folder, keptEnding)) {
        const auto file = numbered(folder, number);
        auto held = hold(lockOf(file));
        // It may have gone before it could be locked.
        if (held && isTaken(file)) places.push_back({file, std::move(*held)});
    }
    return places;
}

void SessionPlace::say(const fs::path& library) const {
    const auto text = utf8(library);
    // Nothing depends on it but what another program tells its person.
    if (m_lock.clear()) return;
    std::error_code ignored;
    m_lock.write(std::as_bytes(std::span(text)), 0, ignored);
}

std::vector<fs::path> SessionPlace::said(const fs::path& folder) {
    constexpr std::uintmax_t longestPath = 100'000;
    std::vector<fs::path> libraries;
    for (const int number : numbersOf(folder, lockEnding)) {
        const auto path = lockOf(numbered(folder, number));
        if (hold(path)) continue;
        const auto text = readWholeFile(path, longestPath);
        if (text.empty()) continue;
        libraries.push_back(
            pathFromUtf8({reinterpret_cast<const char*>(text.data()), text.size()}));
    }
    return libraries;
}

void SessionPlace::clear() const noexcept {
    std::error_code ignored;
    // In this order: a journal whose file is gone does nothing.
    fs::remove(m_file, ignored);
    fs::remove(journalOf(m_file), ignored);
}

fs::path SessionPlace::setAside() const {
    const auto folder = m_file.parent_path();
    for (int number = 1; number <= mostSessions; ++number) {
        auto aside = folder / ("set-aside-" + std::to_string(number) + keptEnding);
        if (isTaken(aside)) continue;
        fs::rename(m_file, aside);
        std::error_code isMissing;
        fs::rename(journalOf(m_file), journalOf(aside), isMissing);
        return aside;
    }
    throw keepingError(std::errc::too_many_files_open, folder);
}

} // namespace rightward
