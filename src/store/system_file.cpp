// SPDX-License-Identifier: MIT
#include "store/system_file.h"

#include "store/file.h"

namespace rightward {
namespace {

ErrorCode codeOf(SystemRefusal refusal, SystemCodes codes) {
    switch (refusal) {
    case SystemRefusal::missing: return codes.missing;
    case SystemRefusal::isFolder: return ErrorCode::fileIsFolder;
    case SystemRefusal::notRegular: return ErrorCode::fileNotRegular;
    case SystemRefusal::noPermission:
    case SystemRefusal::diskReadOnly: return ErrorCode::noPermission;
    case SystemRefusal::nameTooLong: return ErrorCode::nameTooLong;
    case SystemRefusal::diskFull: return ErrorCode::diskFull;
    case SystemRefusal::exists:
    case SystemRefusal::inUse:
    case SystemRefusal::other: break;
    }
    return codes.other;
}

} // namespace

Error systemError(const std::error_code& fault, const std::filesystem::path& path,
                  SystemCodes codes) {
    return {codeOf(refusalOf(fault), codes), {utf8(path), reasonOf(fault)}};
}

} // namespace rightward
