// SPDX-License-Identifier: MIT
#include "store/windows_system.h"

namespace rightward {
namespace {

/// Windows would take some names for others: a stream of a file, a device, the name less its last
/// dots or spaces, a pattern. What is written must be found under the name that was given.
std::error_code faultIn(const std::filesystem::path& name, const std::wstring& whole) {
    constexpr std::size_t longest = 255;
    const auto& text = name.native();
    if (text.size() > longest) return faultFrom(ERROR_FILENAME_EXCED_RANGE);
    const bool isTaken = text.find_first_of(L"<>:\"/\\|?*") == std::wstring::npos &&
                         whole.starts_with(LR"(\\?\)") && whole.ends_with(L'\\' + text);
    return isTaken ? std::error_code() : faultFrom(ERROR_INVALID_NAME);
}

/// For renaming what may be renamed: rights were looked at before, so whoever denies it now is a
/// virus scanner, or somebody else, who has the file open.
std::error_code inUseIfDenied(const std::error_code& fault) {
    return fault.value() == ERROR_ACCESS_DENIED ? faultFrom(ERROR_SHARING_VIOLATION) : fault;
}

bool isUnknownHere(const std::error_code& fault) {
    return fault.value() == ERROR_NOT_SUPPORTED || fault.value() == ERROR_INVALID_FUNCTION;
}

} // namespace

SystemFolder SystemFolder::open(const std::filesystem::path& path, std::error_code& fault) {
    // Not shared for deletion, so that nobody can move it away.
    SystemFolder folder(openFile(wholePath(path), FILE_LIST_DIRECTORY,
                                 FILE_SHARE_READ | FILE_SHARE_WRITE, OPEN_EXISTING, fault),
                        path);
    if (fault) return folder;
    const auto status = folder.m_folder.status(fault);
    if (!fault && status.kind != FileKind::folder) fault = faultFrom(ERROR_DIRECTORY);
    return folder;
}

std::optional<FileStatus> SystemFolder::look(const Name& name, std::error_code& fault) const {
    const auto whole = wholePath(m_path / name);
    fault = faultIn(name, whole);
    if (fault) return std::nullopt;
    const auto data = found(whole, fault);
    if (fault.value() == ERROR_FILE_NOT_FOUND) fault.clear();
    if (!data) return std::nullopt;
    auto status = statusOf(data->dwFileAttributes, joined(data->nFileSizeHigh, data->nFileSizeLow),
                           data->ftLastWriteTime);
    if (isLink(*data)) status.kind = FileKind::other;
    return status;
}

std::error_code SystemFolder::refusalToWrite(const Name& name) const {
    const auto whole = wholePath(m_path / name);
    const auto attributes = ::GetFileAttributesW(whole.c_str());
    const bool isKnown = attributes != INVALID_FILE_ATTRIBUTES;
    if (isKnown && (attributes & FILE_ATTRIBUTE_READONLY)) return faultFrom(ERROR_ACCESS_DENIED);
    std::error_code fault;
    openFile(whole, GENERIC_WRITE | DELETE, sharedWithAll, OPEN_EXISTING, fault);
    // Who has it open now may be done by the time that it is replaced.
    return refusalOf(fault) == SystemRefusal::inUse ? std::error_code() : fault;
}

SystemFile SystemFolder::create(const Name& name, unsigned, std::error_code& fault) const {
    return openFile(wholePath(m_path / name), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                    CREATE_NEW, fault);
}

std::error_code SystemFolder::replace(const Name& from, const Name& to) const {
    const auto source = wholePath(m_path / from);
    const auto target = wholePath(m_path / to);
    // Also where an attempt took the old file away and could not put the new one in its place.
    if (::GetFileAttributesW(target.c_str()) == INVALID_FILE_ATTRIBUTES) {
        return giveFreeName(from, to);
    }
    // Asked first, because ReplaceFileW can leave what it had begun where it fails.
    std::error_code fault;
    openFile(target, GENERIC_READ | DELETE, sharedWithAll, OPEN_EXISTING, fault);
    if (fault) return inUseIfDenied(fault);
    // It keeps who may do what. A share that knows nothing of that must not stop anybody's work.
    fault = faultUnless(::ReplaceFileW(target.c_str(), source.c_str(), nullptr,
                                       REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr));
    if (isUnknownHere(fault)) {
        constexpr DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
        fault = faultUnless(::MoveFileExW(source.c_str(), target.c_str(), flags));
    }
    return inUseIfDenied(fault);
}

std::error_code SystemFolder::giveFreeName(const Name& from, const Name& to) const {
    const auto source = wholePath(m_path / from);
    const auto target = wholePath(m_path / to);
    return inUseIfDenied(
        faultUnless(::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH)));
}

std::error_code SystemFolder::remove(const Name& name) const {
    return faultUnless(::DeleteFileW(wholePath(m_path / name).c_str()));
}

std::error_code SystemFolder::sync(const Name& name) const {
    // Windows syncs no folder for an ordinary person. NTFS writes renames to its journal, and
    // flushing the file brings the journal to the disk, up to what happened to that file last.
    std::error_code fault;
    const auto file =
        openFile(wholePath(m_path / name), GENERIC_WRITE, sharedWithAll, OPEN_EXISTING, fault);
    if (fault) return inUseIfDenied(fault);
    const auto status = file.status(fault);
    return fault || status.kind == FileKind::folder ? fault : file.sync();
}

} // namespace rightward
