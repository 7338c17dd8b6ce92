// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>

namespace rightward {
namespace {

/// Carries the words to whoever translates them.
struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// What went wrong with the file named %1, where %2 is a fact about it.
QString fileSentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::fileMissing:
        return ErrorWords::tr("There is no file %1. Check the name and the folder.");
    case ErrorCode::fileIsFolder: return ErrorWords::tr("%1 is a folder. Choose a file.");
    case ErrorCode::fileNotRegular:
        return ErrorWords::tr("%1 is not an ordinary file. Choose a file on a disk.");
    case ErrorCode::fileUnreadable:
        return ErrorWords::tr("%1 could not be read (%2). Copy it to this computer and try again.");
    case ErrorCode::fileEmpty:
        return ErrorWords::tr("%1 is empty. Ask whoever sent it to send it again.");
    case ErrorCode::fileTooLarge:
        return ErrorWords::tr("%1 is too large to be read. Check that it is the right file.");
    case ErrorCode::fileNotLibrary:
        return ErrorWords::tr("%1 is not a Rightward library. Check that it is the right file.");
    case ErrorCode::fileNewer:
        return ErrorWords::tr(
            "%1 was made by a newer version of Rightward. Install that version to open "
            "it; the file is as it was.");
    case ErrorCode::fileDamaged:
        return ErrorWords::tr("%1 is damaged and was not opened. Open an earlier copy of it.");
    case ErrorCode::fileHasSideFile:
        return ErrorWords::tr("%1 has another program's unfinished changes beside it (%2) and was "
                              "left alone. Ask for "
                              "a fresh copy, or use another name.");
    case ErrorCode::fileExists:
        return ErrorWords::tr("%1 is there already and was not touched. Choose another name.");
    case ErrorCode::fileChangedElsewhere:
        return ErrorWords::tr(
            "Somebody else changed %1 after you opened it, so it was not "
            "overwritten. Keep your work in another file, or bring both together.");
    case ErrorCode::fileReplaced:
        return ErrorWords::tr(
            "Somebody else saved %1 after you opened it, so it was not "
            "overwritten. Keep your work in another file, or bring both together.");
    case ErrorCode::fileDeleted:
        return ErrorWords::tr("%1 was deleted or moved after you opened it. Write your work again, "
                              "there or in another folder.");
    case ErrorCode::fileReadOnly:
        return ErrorWords::tr("%1 may be read but not changed. Keep your work in another file.");
    case ErrorCode::folderReadOnly:
        return ErrorWords::tr("Nothing can be written in the folder of %1. Keep your work in "
                              "another folder.");
    case ErrorCode::fileInUse:
        return ErrorWords::tr(
            "Another program is using %1, so it is as it was. Your work is in %2. "
            "Close the other program and save again.");
    case ErrorCode::fileNotConfirmed:
        return ErrorWords::tr("%1 was written, but the disk did not confirm that it would "
                              "last. Save again, or save a copy on another disk.");
    case ErrorCode::keepingFailed:
        return ErrorWords::tr("Your latest changes are not being kept in %1 (%2). Save the library "
                              "now, so that they are not only in memory.");
    case ErrorCode::folderMissing:
        return ErrorWords::tr("The folder of %1 is not there. Make it, or choose another.");
    case ErrorCode::noPermission:
        return ErrorWords::tr(
            "You may not read or write %1. Choose another folder, or ask for access.");
    case ErrorCode::nameTooLong:
        return ErrorWords::tr("The name %1 is too long for this disk. Choose a shorter one.");
    case ErrorCode::diskFull:
        return ErrorWords::tr(
            "%1 was not written because the disk is full; what was there before is as it "
            "was. Make room, or choose another disk.");
    case ErrorCode::writeFailed:
        return ErrorWords::tr(
            "%1 was not written (%2); what was there before is as it was. Try again, or "
            "choose another folder.");
    case ErrorCode::jsonInvalid:
        return ErrorWords::tr("This is not JSON that can be read: see line %1, column %2.");
    case ErrorCode::jsonTooLarge:
        return ErrorWords::tr(
            "This JSON is too large to be a Rightward library. Check that it is the right file.");
    case ErrorCode::jsonTooDeep:
        return ErrorWords::tr("This JSON is nested too deeply to be ours.");
    case ErrorCode::jsonDuplicateKey:
        return ErrorWords::tr(
            "This JSON names %1 twice in one place, so it is unclear which is meant.");
    case ErrorCode::jsonNotOurs: return ErrorWords::tr("This JSON is not a Rightward library.");
    case ErrorCode::jsonNewer:
        return ErrorWords::tr(
            "This JSON was made by a newer version of Rightward. Install that version to "
            "read it.");
    case ErrorCode::csvEmpty: return ErrorWords::tr("There are no rows in this table.");
    case ErrorCode::csvTooLarge:
        return ErrorWords::tr(
            "This table is too large. It may have 20,000 rows, 200 columns and 32 MiB.");
    case ErrorCode::csvNotText:
        return ErrorWords::tr("This is not text that can be read: see row %1. Save it from the "
                              "spreadsheet as CSV in UTF-8.");
    case ErrorCode::csvUnclosedQuote:
        return ErrorWords::tr("A quotation mark in row %1 is never closed.");
    case ErrorCode::csvOtherKind:
        return ErrorWords::tr("This is another kind of file, such as a web page, and not a table. "
                              "Save it as CSV in the program that it comes from.");
    case ErrorCode::csvStrayQuote:
        return ErrorWords::tr("A quotation mark in row %1 stands where none can. Save the table "
                              "as CSV from the spreadsheet again.");
    case ErrorCode::contentInvalid:
        return ErrorWords::tr("%1 holds values that cannot be right and was not opened.");
    case ErrorCode::renderFailed:
        return ErrorWords::tr("The page could not be drawn. Try a smaller size.");
    case ErrorCode::pictureTooLarge:
        return ErrorWords::tr("A picture of that size is too large. Choose fewer dots per inch.");
    case ErrorCode::fileTooSlow:
        return ErrorWords::tr(
            "%1 takes longer to read than a library should and was not opened. Check that it is "
            "the right file.");
    case ErrorCode::libraryTooLarge:
        return ErrorWords::tr(
            "%1 was not written because it would be too large to open again; what was "
            "there before is as it was. Remove versions that are no longer needed.");
    }
    return {};
}

/// Fills in as many facts as there are. All at once, so that a % in a name stays what it is.
QString filled(const QString& sentence, const std::vector<std::string>& args) {
    const auto fact = [&](std::size_t index) {
        return index < args.size() ? toQt(args[index]) : QString();
    };
    if (sentence.contains(QStringLiteral("%2"))) return sentence.arg(fact(0), fact(1));
    if (sentence.contains(QStringLiteral("%1"))) return sentence.arg(fact(0));
    return sentence;
}

} // namespace

QString errorText(const Error& error) {
    auto sentence = filled(fileSentence(error.code()), error.args());
    if (error.problems().empty()) return sentence;
    const auto& first = error.problems().front();
    return ErrorWords::tr("%1 First at %2: %3")
        .arg(sentence, toQt(first.where), problemText(first));
}

QString problemText(ProblemCode code) {
    switch (code) {
    case ProblemCode::textBlank:
        return ErrorWords::tr("This needs a name. Type at least one letter.");
    case ProblemCode::textTooLong:
        return ErrorWords::tr("This is too long. A name holds 200 characters, a note 10,000.");
    case ProblemCode::textNotUtf8: return ErrorWords::tr("This text is damaged. Type it again.");
    case ProblemCode::textControlCharacter:
        return ErrorWords::tr(
            "This holds characters that cannot be shown, such as a line break in a name. "
            "Type it again.");
    case ProblemCode::placeOutOfRange:
        return ErrorWords::tr(
            "This lies outside the grid: places run from 0 to 1000, or from 0 to 1 in a table "
            "with decimal points.");
    case ProblemCode::placeIncomplete:
        return ErrorWords::tr("A place needs both numbers, evolution and visibility, or neither.");
    case ProblemCode::dateInvalid:
        return ErrorWords::tr(
            "This is no date that can be read. Write it like 2027-03-31 or 31/03/2027.");
    case ProblemCode::moneyInvalid:
        return ErrorWords::tr("This is not a sum in whole pounds. Write it like £12,500.");
    case ProblemCode::numberInvalid:
        return ErrorWords::tr("This is not a whole number. Write it like 120.");
    case ProblemCode::numberOutOfRange:
        return ErrorWords::tr("This number is too small or too large.");
    case ProblemCode::wordUnknown:
        return ErrorWords::tr("This is none of the words that can stand here.");
    case ProblemCode::idInvalid: return ErrorWords::tr("This is not an id.");
    case ProblemCode::idTwice: return ErrorWords::tr("This id is used twice.");
    case ProblemCode::fieldMissing:
        return ErrorWords::tr("Something that is needed is missing here.");
    case ProblemCode::fieldUnknown: return ErrorWords::tr("This is nothing that Rightward knows.");
    case ProblemCode::fieldWrongType:
        return ErrorWords::tr("This is of the wrong kind, such as a number in place of a text.");
    case ProblemCode::councilMissing:
        return ErrorWords::tr("This belongs to a council that is not there.");
    case ProblemCode::mapMissing: return ErrorWords::tr("This belongs to a map that is not there.");
    case ProblemCode::capabilityMissing:
        return ErrorWords::tr("This names a capability that is not there.");
    case ProblemCode::linkToSelf: return ErrorWords::tr("A capability cannot depend on itself.");
    case ProblemCode::linkTwice: return ErrorWords::tr("The same link is there twice.");
    case ProblemCode::linkCircular:
        return ErrorWords::tr("These links run in a circle: a capability would depend on itself.");
    case ProblemCode::linkAcrossMaps:
        return ErrorWords::tr("A link must join two capabilities of one map.");
    case ProblemCode::matchToSelf:
        return ErrorWords::tr("A capability cannot be matched with itself.");
    case ProblemCode::matchTwice: return ErrorWords::tr("The same match is there twice.");
    case ProblemCode::versionTwice: return ErrorWords::tr("Two versions have the same number.");
    case ProblemCode::tooManyCapabilities:
        return ErrorWords::tr("A library holds at most 20,000 capabilities.");
    case ProblemCode::versionMissing:
        return ErrorWords::tr("This belongs to a version that is not there.");
    case ProblemCode::recordDiffers:
        return ErrorWords::tr(
            "This is in the library already, with other content; the library kept its own.");
    case ProblemCode::tooManyInVersions:
        return ErrorWords::tr("The versions of a library hold at most 100,000 capabilities. Remove "
                              "versions that are no longer needed.");
    case ProblemCode::tooManyRecords:
        return ErrorWords::tr("There are more of these than a library can hold.");
    case ProblemCode::dateCenturyUnclear:
        return ErrorWords::tr("Which century is meant? Write the year with four digits.");
    case ProblemCode::placeScaleUnclear:
        return ErrorWords::tr(
            "Only 0 and 1 are seen, so it is unclear whether places run to 1 or to "
            "1000. Write 0.0 and 1.0 where they run to 1.");
    case ProblemCode::nameTwice:
        return ErrorWords::tr("This name is there more than once. Make sure that each is meant.");
    case ProblemCode::catalogueEntryUnknown:
        return ErrorWords::tr("This version of Rightward has no such catalogue entry.");
    case ProblemCode::nameColumnMissing:
        return ErrorWords::tr("No column holds the names. Say which one does.");
    case ProblemCode::columnTwice:
        return ErrorWords::tr("Two columns mean the same. Choose one of them.");
    case ProblemCode::columnUnknown: return ErrorWords::tr("This column is not read.");
    case ProblemCode::rowsAboveHeading:
        return ErrorWords::tr("The rows above the headings are not read.");
    case ProblemCode::rowTooShort:
        return ErrorWords::tr("This row has fewer cells than there are headings.");
    case ProblemCode::rowTooLong:
        return ErrorWords::tr("This row has more cells than there are headings.");
    case ProblemCode::poundsRounded: return ErrorWords::tr("This sum was rounded to whole pounds.");
    case ProblemCode::readAsWindows1252:
        return ErrorWords::tr("This is not UTF-8, so it was read as Windows-1252.");
    case ProblemCode::hiddenCharacters:
        return ErrorWords::tr("This name holds characters that cannot be seen, or that turn the "
                              "direction of writing. Type it again.");
    case ProblemCode::extensionBeforeEnd:
        return ErrorWords::tr("The contract could be extended to a day before it ends. Check both "
                              "dates.");
    }
    return {};
}

QString problemText(const Problem& problem) { return problemText(problem.code); }

} // namespace rightward
