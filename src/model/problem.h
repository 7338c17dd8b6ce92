// SPDX-License-Identifier: MIT
#pragma once

#include "model/text.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace rightward {

/// What can be wrong with something people typed or sent. The words are in ui/bridge.
enum class ProblemCode : std::uint8_t {
    textBlank,
    textTooLong,
    textNotUtf8,
    textControlCharacter,
    placeOutOfRange,
    placeIncomplete,
    dateInvalid,
    moneyInvalid,
    numberInvalid,
    numberOutOfRange,
    wordUnknown,
    idInvalid,
    idTwice,
    fieldMissing,
    fieldUnknown,
    fieldWrongType,
    councilMissing,
    mapMissing,
    capabilityMissing,
    linkToSelf,
    linkTwice,
    linkCircular,
    linkAcrossMaps,
    matchToSelf,
    matchTwice,
    versionTwice,
    tooManyCapabilities,
    versionMissing,
    recordDiffers,
    tooManyInVersions,
    tooManyRecords,
    dateCenturyUnclear,
    placeScaleUnclear,
    nameTwice,
    catalogueEntryUnknown,
    nameColumnMissing,
    columnTwice,
    columnUnknown,
    rowsAboveHeading,
    rowTooShort,
    rowTooLong,
    readAsWindows1252,
    hiddenCharacters,
    extensionBeforeEnd,
    poundsRounded,
};

/// What a faulty text is told to the person as.
ProblemCode problemOf(TextFault fault);

/// One thing that is wrong: what, where, and what was found there.
struct Problem {
    ProblemCode code{};
    /// A path into what was read, such as maps[0].capabilities[3].name, or a row and column.
    std::string where;
    std::vector<std::string> args;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// How the world can say no. The words are in ui/bridge.
enum class ErrorCode : std::uint8_t {
    fileMissing,
    fileIsFolder,
    fileNotRegular,
    fileUnreadable,
    fileEmpty,
    fileTooLarge,
    fileNotLibrary,
    fileNewer,
    fileDamaged,
    fileHasSideFile,
    fileExists,
    fileChangedElsewhere,
    folderMissing,
    noPermission,
    nameTooLong,
    diskFull,
    writeFailed,
    jsonInvalid,
    jsonTooDeep,
    jsonDuplicateKey,
    jsonNotOurs,
    jsonNewer,
    contentInvalid,
    renderFailed,
    pictureTooLarge,
    libraryTooLarge,
    jsonTooLarge,
    fileTooSlow,
    csvEmpty,
    csvTooLarge,
    csvNotText,
    csvUnclosedQuote,
    csvStrayQuote,
    csvOtherKind,
    fileReplaced,
    fileDeleted,
    fileReadOnly,
    folderReadOnly,
    fileInUse,
    fileNotConfirmed,
    keepingFailed,
};

/// Thrown when the world says no. `args` are facts for the sentence: a path first, where there
/// is one, then a reason or a number.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::vector<std::string> args, Problems problems = {});

    ErrorCode code() const { return m_code; }
    const std::vector<std::string>& args() const { return m_args; }
    /// What exactly was wrong, where the code is contentInvalid.
    const Problems& problems() const { return m_problems; }

private:
    ErrorCode m_code;
    std::vector<std::string> m_args;
    Problems m_problems;
};

} // namespace rightward
