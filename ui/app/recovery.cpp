// SPDX-License-Identifier: MIT
#include "app/recovery.h"

#include "app/library_files.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace rightward {
namespace {

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

QString nameOf(const KeptFacts& facts) {
    if (facts.library.empty()) return RecoveryWords::tr("a library without a file");
    return QFileInfo(pathToQt(facts.library)).fileName();
}

QString changesText(std::int64_t edits) {
    return edits == 1 ? RecoveryWords::tr("1 change") : RecoveryWords::tr("%1 changes").arg(edits);
}

QString questionAbout(const KeptFacts& facts) {
    const auto when = QDateTime::fromSecsSinceEpoch(facts.last.seconds);
    const auto day = when.date();
    return RecoveryWords::tr("Not saved, but kept on this computer: %1 to %2, the last on %3 at "
                             "%4. Open the library with them?")
        .arg(changesText(facts.edits), nameOf(facts),
             dateText(Date::of(day.year(), day.month(), day.day())),
             when.toString(QStringLiteral("HH:mm")));
}

QString asideText(const SetAside& aside) {
    return RecoveryWords::tr("What was kept in %1 cannot be read. It stays there, and nothing else "
                             "is affected.")
        .arg(pathToQt(aside.file));
}

} // namespace

RecoveryQuestions askAboutRecovery(QWidget* parent) {
    return {[parent](const QString& question) {
                QMessageBox box(parent);
                box.setTextFormat(Qt::PlainText);
                box.setIcon(QMessageBox::Information);
                box.setText(question);
                const auto* open =
                    box.addButton(RecoveryWords::tr("&Open"), QMessageBox::AcceptRole);
                const auto* discard =
                    box.addButton(RecoveryWords::tr("&Discard them"), QMessageBox::DestructiveRole);
                box.addButton(RecoveryWords::tr("&Later"), QMessageBox::RejectRole);
                box.exec();
                if (box.clickedButton() == open) return LeftChoice::open;
                return box.clickedButton() == discard ? LeftChoice::discard : LeftChoice::later;
            },
            [parent](const QString& sentence) { showMessage(parent, sentence, {}); }};
}

bool offerWhatWasLeft(LibraryFiles& files, LeftBehind left, const RecoveryQuestions& questions) {
    for (const auto& aside : left.setAside)
        questions.tell(asideText(aside));
    for (auto& session : left.sessions) {
        switch (questions.aboutSession(questionAbout(session.facts))) {
        case LeftChoice::open: files.takeUp(std::move(session)); return true;
        case LeftChoice::discard: session.kept.place.clear(); break;
        case LeftChoice::later: break;
        }
    }
    return false;
}

} // namespace rightward
