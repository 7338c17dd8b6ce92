// SPDX-License-Identifier: MIT
#include "store/publication.h"

#include "store/digest.h"
#include "store/file.h"

#include <algorithm>
#include <array>
#include <thread>

namespace rightward {
namespace {

namespace fs = std::filesystem;

constexpr SystemCodes writingCodes{ErrorCode::folderMissing, ErrorCode::writeFailed};
constexpr unsigned newFilePermissions = 0666; // less the umask

fs::path folderOf(const fs::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? "." : folder;
}

/// Short, so that it fits wherever the real name does. It says whose it is and for which file, so
/// that who finds one knows whether it is their own; the number tells several apart.
fs::path temporaryName(const fs::path& name, int number) {
    const auto whose = utf8(name) + '\n' + personHere();
    constexpr std::size_t enough = 16;
    const auto digest = digestOf(std::as_bytes(std::span(whose))).substr(0, enough);
    return ".rightward-" + digest + "-" + std::to_string(number) + ".tmp";
}

/// "map (2).pdf" for "map.pdf".
fs::path numberedName(const fs::path& name, int number) {
    auto numbered = name.stem();
    numbered += " (" + std::to_string(number) + ")";
    return numbered += name.extension();
}

std::error_code notWritten() { return std::make_error_code(std::errc::io_error); }

bool isInUse(const std::error_code& fault) { return refusalOf(fault) == SystemRefusal::inUse; }

/// Tries again, for so long, where another program has the file open just now.
template <class Call>
std::error_code patiently(std::chrono::milliseconds patience, Call call) {
    constexpr auto pause = std::chrono::milliseconds(50);
    auto fault = call();
    for (auto left = patience; isInUse(fault) && left > pause; left -= pause) {
        std::this_thread::sleep_for(pause);
        fault = call();
    }
    return fault;
}

} // namespace

Publication::Publication(const fs::path& path, Target target) : m_path(path), m_target(target) {
    const auto place = target == Target::mayExist ? linkTarget(path) : path;
    std::error_code fault;
    m_folder = SystemFolder::open(folderOf(place), fault);
    if (fault) fail(fault);
    m_name = place.filename();
    if (m_name.empty()) throw Error(ErrorCode::fileIsFolder, {utf8(m_path)});
    lookAtTarget();
}

Publication::~Publication() {
    // Some systems remove nothing that is open, and nothing can be done where it fails.
    [[maybe_unused]] const auto closing = m_file.isOpen() ? m_file.close() : std::error_code();
    if (!m_temporary.empty()) m_folder.remove(m_temporary);
}

void Publication::lookAtTarget() {
    std::error_code fault;
    const auto status = m_folder.look(m_name, fault);
    if (fault) fail(fault);
    if (!status) return;
    if (status->kind == FileKind::folder) throw Error(ErrorCode::fileIsFolder, {utf8(m_path)});
    if (m_target == Target::mustBeNew) throw Error(ErrorCode::fileExists, {utf8(m_path)});
    if (status->kind != FileKind::regular) {
        throw Error(ErrorCode::fileNotRegular, {utf8(m_path)});
    }
    // The folder would let us replace a file that is meant to be read only.
    fault = m_folder.refusalToWrite(m_name);
    if (fault) failToWriteIn(ErrorCode::fileReadOnly, fault);
    m_permissions = status->permissions;
}

void Publication::createTemporary() {
    constexpr int mostAttempts = 1000;
    const auto permissions = m_permissions.value_or(newFilePermissions);
    std::error_code fault;
    for (int attempt = 0; attempt < mostAttempts && !m_file.isOpen(); ++attempt) {
        auto name = temporaryName(m_name, attempt);
        m_file = m_folder.create(name, permissions, fault);
        if (!fault) {
            m_temporary = std::move(name);
        } else if (refusalOf(fault) == SystemRefusal::exists) {
            m_inTheWay.push_back(std::move(name));
        } else {
            failToWriteIn(ErrorCode::folderReadOnly, fault);
        }
    }
    if (fault) fail(fault);
    if (m_permissions) fault = m_file.permit(*m_permissions);
    if (fault) fail(fault);
}

void Publication::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        std::error_code fault;
        const auto written = m_file.write(bytes, m_written, fault);
        if (fault || written == 0) fail(fault ? fault : notWritten());
        bytes = bytes.subspan(written);
        m_written += written;
    }
}

void Publication::sync() {
    // Never asked twice: after one failure the system forgets what it could not write.
    if (const auto fault = m_file.sync()) fail(fault);
}

void Publication::compare(std::span<const std::byte> bytes) {
    std::array<std::byte, 65'536> buffer;
    std::uintmax_t position = 0;
    for (auto rest = bytes; true;) {
        std::error_code fault;
        const auto size = m_file.read(buffer, position, fault);
        if (fault) fail(fault);
        if (size == 0 && rest.empty()) return;
        if (size == 0 || size > rest.size() ||
            !std::equal(buffer.data(), buffer.data() + size, rest.begin())) {
            fail(notWritten());
        }
        rest = rest.subspan(size);
        position += size;
    }
}

void Publication::takeName(std::chrono::milliseconds patience) {
    std::error_code unknown;
    m_changed = m_file.status(unknown).changed;
    if (const auto fault = m_file.close()) fail(fault);
    const auto fault = patiently(patience, [this] { return tryToTakeName(); });
    if (!fault) {
        m_temporary.clear();
        return;
    }
    if (isInUse(fault)) throw Error(ErrorCode::fileInUse, {utf8(m_path), utf8(leaveBeside())});
    if (m_target == Target::mustBeNew && refusalOf(fault) == SystemRefusal::exists) {
        throw Error(ErrorCode::fileExists, {utf8(m_path)});
    }
    fail(fault);
}

std::error_code Publication::tryToTakeName() {
    return m_target == Target::mustBeNew ? m_folder.giveFreeName(m_temporary, m_name)
                                         : m_folder.replace(m_temporary, m_name);
}

fs::path Publication::leaveBeside() {
    // A name that can be seen and opened, and that no later save takes for its own.
    constexpr int mostNames = 1000;
    auto left = std::exchange(m_temporary, {});
    for (int number = 2; number < mostNames; ++number) {
        auto name = numberedName(m_name, number);
        const auto fault = m_folder.giveFreeName(left, name);
        if (refusalOf(fault) == SystemRefusal::exists) continue;
        if (!fault) left = std::move(name);
        break;
    }
    return m_folder.path() / left;
}

bool Publication::syncFolder() {
    constexpr auto patience = std::chrono::seconds(2);
    return !patiently(patience, [this] { return m_folder.sync(m_name); });
}

void Publication::removeLeftovers() noexcept {
    constexpr std::int64_t day = 86'400;
    for (const auto& name : m_inTheWay) {
        std::error_code unknown;
        const auto status = m_folder.look(name, unknown);
        // Both times are from one clock, whoever's it is. No save lasts that long; one that did
        // would say that it failed, and could be made again.
        const bool isStale = status && m_changed - status->changed >= day;
        if (isStale && status->kind == FileKind::regular) m_folder.remove(name);
    }
}

void Publication::failToWriteIn(ErrorCode readOnly, const std::error_code& fault) const {
    const auto refusal = refusalOf(fault);
    if (refusal == SystemRefusal::diskReadOnly)
        throw Error(ErrorCode::folderReadOnly, {utf8(m_path)});
    if (refusal == SystemRefusal::noPermission) throw Error(readOnly, {utf8(m_path)});
    fail(fault);
}

void Publication::fail(const std::error_code& fault) const {
    throw systemError(fault, m_path, writingCodes);
}

} // namespace rightward
