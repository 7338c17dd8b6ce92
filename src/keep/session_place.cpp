// SPDX-License-Identifier: MIT
#include "keep/session_place.h"

#include "store/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <optional>
#include <span>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rightward {
namespace {

namespace fs = std::filesystem;

constexpr const char* keptEnding = ".kept";
constexpr const char* lockEnding = ".lock";
constexpr mode_t onlyMine = 0600;
constexpr int mostSessions = 10'000;

/// Nothing where another program holds it.
std::optional<Descriptor> lock(const fs::path& path) {
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, onlyMine));
    if (!file.isOpen()) throw keepingError(errno, path);
    // A disk without locks must not keep anybody from working.
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return std::nullopt;
    return file;
}

/// False where there is one already.
bool makeEmpty(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, onlyMine));
    if (!file.isOpen() && errno != EEXIST) throw keepingError(errno, path);
    return file.isOpen();
}

/// Whether anything has this name, if only a link to nothing.
bool isTaken(const fs::path& path) {
    std::error_code isUnknown;
    return fs::exists(fs::symlink_status(path, isUnknown));
}

/// So that a power cut cannot take away what was just made in it.
void syncFolder(const fs::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen() && ::fsync(opened.number()) != 0 && errno != EINVAL) {
        throw keepingError(errno, folder);
    }
}

void makeFolder(const fs::path& folder) {
    std::vector<fs::path> parents;
    for (auto made = folder; !made.empty() && !isTaken(made); made = made.parent_path())
        parents.push_back(made.parent_path());
    if (parents.empty()) return;
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (!fault) fs::permissions(folder, fs::perms::owner_all, fault);
    if (fault) throw keepingError(fault.value(), folder);
    for (const auto& parent : parents)
        syncFolder(parent);
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
        const auto stem = entry->path().stem().native();
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

Error keepingError(int number, const fs::path& path) {
    return {ErrorCode::keepingFailed, {utf8(path), std::generic_category().message(number)}};
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
        auto held = lock(lockOf(file));
        if (!held || !makeEmpty(file)) continue;
        std::error_code ignored;
        fs::remove(journalOf(file), ignored); // of a file that is gone
        return {file, std::move(*held)};
    }
    throw keepingError(EMFILE, folder);
}

std::vector<SessionPlace> SessionPlace::takeLeft(const fs::path& folder) {
    std::vector<SessionPlace> places;
    for (const int number : numbersOf(folder, keptEnding)) {
        const auto file = numbered(folder, number);
        auto held = lock(lockOf(file));
        // It may have gone before it could be locked.
        if (held && isTaken(file)) places.push_back({file, std::move(*held)});
    }
    return places;
}

void SessionPlace::say(const fs::path& library) const {
    const auto text = utf8(library);
    // Nothing depends on it but what another program tells its person.
    if (::ftruncate(m_lock.number(), 0) != 0) return;
    [[maybe_unused]] const auto written = ::pwrite(m_lock.number(), text.data(), text.size(), 0);
}

std::vector<fs::path> SessionPlace::said(const fs::path& folder) {
    constexpr std::uintmax_t longestPath = 100'000;
    std::vector<fs::path> libraries;
    for (const int number : numbersOf(folder, lockEnding)) {
        const auto path = lockOf(numbered(folder, number));
        if (lock(path)) continue;
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
    throw keepingError(EMFILE, folder);
}

} // namespace rightward
