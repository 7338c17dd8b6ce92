// SPDX-License-Identifier: MIT
#include "files/file_questions.h"

#include "bridge/plain_text.h"
#include "bridge/where_to_save.h"
#include "files/merge_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace rightward {
namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

QString filter() { return FileWords::tr("Rightward libraries (*%1)").arg(libraryEnding()); }

LoseChanges askAboutChanges(QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setText(FileWords::tr("This library has changes that are not saved."));
    box.setInformativeText(FileWords::tr("Save them before going on?"));
    const auto* save = box.addButton(FileWords::tr("&Save"), QMessageBox::AcceptRole);
    const auto* discard =
        box.addButton(FileWords::tr("&Do not save"), QMessageBox::DestructiveRole);
    box.addButton(FileWords::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save) return LoseChanges::save;
    return box.clickedButton() == discard ? LoseChanges::discard : LoseChanges::cancel;
}

OpenAnswer askAboutOtherWindow(const QString& file, QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Information);
    box.setText(FileWords::tr("%1 is open in another Rightward window on this computer.")
                    .arg(QFileInfo(file).fileName()));
    box.setInformativeText(
        FileWords::tr("Open it here too? Nothing is lost: whoever saves second is shown what the "
                      "other changed. A copy goes its own way, in a file of its own."));
    const auto* copy = box.addButton(FileWords::tr("Open a &copy"), QMessageBox::AcceptRole);
    const auto* open = box.addButton(FileWords::tr("&Open it here too"), QMessageBox::AcceptRole);
    box.addButton(FileWords::tr("C&ancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open) return OpenAnswer::open;
    return box.clickedButton() == copy ? OpenAnswer::openCopy : OpenAnswer::cancel;
}

} // namespace

QString libraryEnding() { return QStringLiteral(".rightward"); }

FileQuestions askWithDialogs() {
    const auto over = [] { return QApplication::activeWindow(); };
    return {
        [over] {
            return QFileDialog::getOpenFileName(over(), FileWords::tr("Open a library"), {},
                                                filter());
        },
        [over](const QString& suggestion) {
            return askWhereToSave(FileWords::tr("Save the library as"), suggestion, libraryEnding(),
                                  filter(), over());
        },
        [over] { return askAboutChanges(over()); },
        [over](const Error& error) { return askAboutTrouble(error, over()); },
        [over](const QString& file, const TwoWays& ways) {
            return askToBringTogether(file, ways, over());
        },
        [over](const QString& file) { return askAboutOtherWindow(file, over()); },
        [over](const QString& what, const std::function<void(Progress&)>& work) {
            return runWorkThatMayHang(over(), what, work);
        },
    };
}

} // namespace rightward
