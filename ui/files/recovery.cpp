// SPDX-License-Identifier: MIT
#include "files/recovery.h"

#include "bridge/convert.h"
#include "bridge/moment_words.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "files/changes_dialog.h"
#include "files/library_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <map>

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
    return RecoveryWords::tr("Not saved, but kept on this computer: %1 to %2, the last on %3. Open "
                             "the library with what was kept? Nothing is saved by that.")
        .arg(changesText(facts.edits), nameOf(facts), localTimeText(facts.last));
}

QString asideText(const SetAside& aside) {
    return RecoveryWords::tr("What was kept in %1 cannot be read. It stays there, and nothing else "
                             "is affected.")
        .arg(pathToQt(aside.file));
}

LeftChoice askAboutSession(const QString& question, bool canCompare, QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Information);
    box.setText(question);
    std::map<const QAbstractButton*, LeftChoice> choices;
    const auto offer = [&](const QString& text, QMessageBox::ButtonRole role, LeftChoice choice) {
        choices.emplace(box.addButton(text, role), choice);
    };
    offer(RecoveryWords::tr("&Open"), QMessageBox::AcceptRole, LeftChoice::open);
    if (canCompare) {
        offer(RecoveryWords::tr("&Compare with the file…"), QMessageBox::ActionRole,
              LeftChoice::compare);
    }
    offer(RecoveryWords::tr("&Discard them"), QMessageBox::DestructiveRole, LeftChoice::discard);
    offer(RecoveryWords::tr("&Later"), QMessageBox::RejectRole, LeftChoice::later);
    box.exec();
    const auto chosen = choices.find(box.clickedButton());
    return chosen == choices.end() ? LeftChoice::later : chosen->second;
}

std::optional<Library> libraryInFile(const KeptFacts& facts) {
    if (facts.library.empty()) return std::nullopt;
    try {
        return readLibraryFile(facts.library);
    } catch (const Error&) {
        return std::nullopt;
    }
}

LeftChoice choiceFor(const LeftSession& left, const RecoveryQuestions& questions) {
    const auto inFile = libraryInFile(left.facts);
    const auto question = questionAbout(left.facts);
    auto choice = questions.aboutSession(question, inFile.has_value());
    while (inFile && choice == LeftChoice::compare) {
        questions.showDifference(*inFile, left);
        choice = questions.aboutSession(question, true);
    }
    return choice;
}

} // namespace

RecoveryQuestions askAboutRecovery(QWidget* parent) {
    return {
        [parent](const QString& question, bool canCompare) {
            return askAboutSession(question, canCompare, parent);
        },
        [parent](const Library& inFile, const LeftSession& left) {
            showChanges(
                RecoveryWords::tr("What is not saved"),
                RecoveryWords::tr("What differs from %1, if you open it:").arg(nameOf(left.facts)),
                inFile, left.library, parent);
        },
        [parent](const QString& sentence) { showMessage(parent, sentence, {}); }};
}

bool offerWhatWasLeft(LibraryFiles& files, LeftBehind left, const RecoveryQuestions& questions) {
    for (const auto& aside : left.setAside)
        questions.tell(asideText(aside));
    for (auto& session : left.sessions) {
        switch (choiceFor(session, questions)) {
        case LeftChoice::open: files.takeUp(std::move(session)); return true;
        case LeftChoice::discard: session.kept.place.clear(); break;
        case LeftChoice::compare:
        case LeftChoice::later: break;
        }
    }
    return false;
}

} // namespace rightward
