// SPDX-License-Identifier: MIT
#include "files/save_trouble.h"

#include "bridge/words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace rightward {
namespace {

struct TroubleWords {
    Q_DECLARE_TR_FUNCTIONS(TroubleWords)
};

QString buttonText(SaveAnswer answer) {
    switch (answer) {
    case SaveAnswer::tryAgain: return TroubleWords::tr("&Try again");
    case SaveAnswer::writeAgain: return TroubleWords::tr("&Write it there again");
    case SaveAnswer::saveCopy: return TroubleWords::tr("Save a &copy…");
    case SaveAnswer::showDifference: return TroubleWords::tr("Show the &difference…");
    case SaveAnswer::leave: return TroubleWords::tr("&Not now");
    }
    return {};
}

} // namespace

std::vector<SaveAnswer> answersTo(ErrorCode code) {
    switch (code) {
    case ErrorCode::fileChangedElsewhere:
    case ErrorCode::fileReplaced: return {SaveAnswer::showDifference, SaveAnswer::saveCopy};
    case ErrorCode::fileDeleted: return {SaveAnswer::writeAgain, SaveAnswer::saveCopy};
    case ErrorCode::diskFull:
    case ErrorCode::writeFailed:
    case ErrorCode::fileInUse:
    case ErrorCode::fileNotConfirmed:
    case ErrorCode::fileUnreadable:
    case ErrorCode::fileHasSideFile: return {SaveAnswer::tryAgain, SaveAnswer::saveCopy};
    case ErrorCode::fileReadOnly:
    case ErrorCode::folderReadOnly:
    case ErrorCode::folderMissing:
    case ErrorCode::fileExists:
    case ErrorCode::fileIsFolder:
    case ErrorCode::fileNotRegular:
    case ErrorCode::noPermission:
    case ErrorCode::nameTooLong: return {SaveAnswer::saveCopy};
    default: return {};
    }
}

SaveAnswer askAboutTrouble(const Error& error, QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(errorText(error));
    const auto answers = answersTo(error.code());
    std::vector<const QAbstractButton*> buttons;
    for (const auto answer : answers)
        buttons.push_back(box.addButton(buttonText(answer), QMessageBox::AcceptRole));
    box.addButton(buttonText(SaveAnswer::leave), QMessageBox::RejectRole);
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons[i]) return answers[i];
    }
    return SaveAnswer::leave;
}

} // namespace rightward
