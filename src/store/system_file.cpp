// SPDX-License-Identifier: MIT
#include "store/system_file.h"

#include "store/file.h"

namespace rightward {
namespace {

ErrorCode codeOf(Refusal refusal, SystemCodes codes) {
    switch (refusal) {
    case Refusal::missing: return codes.missing;
    case Refusal::isFolder: return ErrorCode::fileIsFolder;
    case Refusal::notRegular: return ErrorCode::fileNotRegular;
    case Refusal::noPermission:
    case Refusal::diskReadOnly: return ErrorCode::noPermission;
    case Refusal::nameTooLong: return ErrorCode::nameTooLong;
    case Refusal::diskFull: return ErrorCode::diskFull;
    case Refusal::exists:
    case Refusal::inUse:
    case Refusal::other: break;
    }
    return codes.other;
}

} // namespace

Error systemError(const std::error_code& fault, const std::filesystem::path& path,
                  SystemCodes codes) {
    return {codeOf(refusalOf(fault), codes), {utf8(path), reasonOf(fault)}};
}

} // namespace rightward
