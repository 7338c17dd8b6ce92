// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"
#include "model/tokens.h"

namespace rightward {

// What is wrong, as programs read it on the command line. In the order of the codes, so that a test
// can tell that none is missing.

template <>
inline constexpr auto
    tokenTable<ProblemCode> = std::to_array<std::pair<ProblemCode, std::string_view>>(
        {{ProblemCode::textBlank, "textBlank"},
         {ProblemCode::textTooLong, "textTooLong"},
         {ProblemCode::textNotUtf8, "textNotUtf8"},
         {ProblemCode::textControlCharacter, "textControlCharacter"},
         {ProblemCode::placeOutOfRange, "placeOutOfRange"},
         {ProblemCode::placeIncomplete, "placeIncomplete"},
         {ProblemCode::dateInvalid, "dateInvalid"},
         {ProblemCode::moneyInvalid, "moneyInvalid"},
         {ProblemCode::numberInvalid, "numberInvalid"},
         {ProblemCode::numberOutOfRange, "numberOutOfRange"},
         {ProblemCode::wordUnknown, "wordUnknown"},
         {ProblemCode::idInvalid, "idInvalid"},
         {ProblemCode::idTwice, "idTwice"},
         {ProblemCode::fieldMissing, "fieldMissing"},
         {ProblemCode::fieldUnknown, "fieldUnknown"},
         {ProblemCode::fieldWrongType, "fieldWrongType"},
         {ProblemCode::councilMissing, "councilMissing"},
         {ProblemCode::mapMissing, "mapMissing"},
         {ProblemCode::capabilityMissing, "capabilityMissing"},
         {ProblemCode::linkToSelf, "linkToSelf"},
         {ProblemCode::linkTwice, "linkTwice"},
         {ProblemCode::linkCircular, "linkCircular"},
         {ProblemCode::linkAcrossMaps, "linkAcrossMaps"},
         {ProblemCode::matchToSelf, "matchToSelf"},
         {ProblemCode::matchTwice, "matchTwice"},
         {ProblemCode::versionTwice, "versionTwice"},
         {ProblemCode::tooManyCapabilities, "tooManyCapabilities"},
         {ProblemCode::versionMissing, "versionMissing"},
         {ProblemCode::recordDiffers, "recordDiffers"},
         {ProblemCode::tooManyInVersions, "tooManyInVersions"},
         {ProblemCode::tooManyRecords, "tooManyRecords"},
         {ProblemCode::dateCenturyUnclear, "dateCenturyUnclear"},
         {ProblemCode::placeScaleUnclear, "placeScaleUnclear"},
         {ProblemCode::nameTwice, "nameTwice"},
         {ProblemCode::catalogueEntryUnknown, "catalogueEntryUnknown"},
         {ProblemCode::nameColumnMissing, "nameColumnMissing"},
         {ProblemCode::columnTwice, "columnTwice"},
         {ProblemCode::columnUnknown, "columnUnknown"},
         {ProblemCode::rowsAboveHeading, "rowsAboveHeading"},
         {ProblemCode::rowTooShort, "rowTooShort"},
         {ProblemCode::rowTooLong, "rowTooLong"},
         {ProblemCode::readAsWindows1252, "readAsWindows1252"},
         {ProblemCode::hiddenCharacters, "hiddenCharacters"},
         {ProblemCode::extensionBeforeEnd, "extensionBeforeEnd"},
         {ProblemCode::poundsRounded, "poundsRounded"}});

template <>
inline constexpr auto tokenTable<ErrorCode> = std::to_array<std::pair<ErrorCode, std::string_view>>(
    {{ErrorCode::fileMissing, "fileMissing"},
     {ErrorCode::fileIsFolder, "fileIsFolder"},
     {ErrorCode::fileNotRegular, "fileNotRegular"},
     {ErrorCode::fileUnreadable, "fileUnreadable"},
     {ErrorCode::fileEmpty, "fileEmpty"},
     {ErrorCode::fileTooLarge, "fileTooLarge"},
     {ErrorCode::fileNotLibrary, "fileNotLibrary"},
     {ErrorCode::fileNewer, "fileNewer"},
     {ErrorCode::fileDamaged, "fileDamaged"},
     {ErrorCode::fileHasSideFile, "fileHasSideFile"},
     {ErrorCode::fileExists, "fileExists"},
     {ErrorCode::fileChangedElsewhere, "fileChangedElsewhere"},
     {ErrorCode::folderMissing, "folderMissing"},
     {ErrorCode::noPermission, "noPermission"},
     {ErrorCode::nameTooLong, "nameTooLong"},
     {ErrorCode::diskFull, "diskFull"},
     {ErrorCode::writeFailed, "writeFailed"},
     {ErrorCode::jsonInvalid, "jsonInvalid"},
     {ErrorCode::jsonTooDeep, "jsonTooDeep"},
     {ErrorCode::jsonDuplicateKey, "jsonDuplicateKey"},
     {ErrorCode::jsonNotOurs, "jsonNotOurs"},
     {ErrorCode::jsonNewer, "jsonNewer"},
     {ErrorCode::contentInvalid, "contentInvalid"},
     {ErrorCode::renderFailed, "renderFailed"},
     {ErrorCode::pictureTooLarge, "pictureTooLarge"},
     {ErrorCode::libraryTooLarge, "libraryTooLarge"},
     {ErrorCode::jsonTooLarge, "jsonTooLarge"},
     {ErrorCode::fileTooSlow, "fileTooSlow"},
     {ErrorCode::csvEmpty, "csvEmpty"},
     {ErrorCode::csvTooLarge, "csvTooLarge"},
     {ErrorCode::csvNotText, "csvNotText"},
     {ErrorCode::csvUnclosedQuote, "csvUnclosedQuote"},
     {ErrorCode::csvStrayQuote, "csvStrayQuote"},
     {ErrorCode::csvOtherKind, "csvOtherKind"},
     {ErrorCode::fileReplaced, "fileReplaced"},
     {ErrorCode::fileDeleted, "fileDeleted"},
     {ErrorCode::fileReadOnly, "fileReadOnly"},
     {ErrorCode::folderReadOnly, "folderReadOnly"},
     {ErrorCode::fileInUse, "fileInUse"},
     {ErrorCode::fileNotConfirmed, "fileNotConfirmed"},
     {ErrorCode::keepingFailed, "keepingFailed"}});

} // namespace rightward
