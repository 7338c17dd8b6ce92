// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "keep/keeper.h"
#include "keep/left_sessions.h"

#include <QString>

#include <chrono>
#include <filesystem>
#include <memory>

namespace rightward {

/// Keeps every edit of the open library on this computer, beside the window, until it is saved: a
/// crash or a power cut loses nothing that isKept() was true of. Kept is not saved: it is for the
/// next start, not for other people.
class Keeping : public QObject {
    Q_OBJECT

public:
    /// Keeping: the last edits are on their way to the disk. Failing: they do not reach it.
    enum class State : std::uint8_t { keeping, kept, failing };

    /// `folder` must be on the local disk and not roam with the person.
    Keeping(Session& session, std::filesystem::path folder, QObject* parent = nullptr);

    /// The session's library as it stands now is that of this file; of none where it is empty.
    /// What an earlier library has unsaved stays for the next start.
    /// `seen` is the digest of its bytes.
    void begin(const QString& file, const std::string& seen);
    /// The session has taken up what a program that ended had kept.
    void takeUp(KeptFacts facts, KeptPlace kept);
    void saved(const QString& file, const std::string& seen);
    /// The person gives up what is not saved.
    void forget();
    /// Waits, at most that long, until every edit is kept; whether it is. For when the computer is
    /// about to be switched off.
    bool finish(std::chrono::milliseconds patience);

    /// Whether another window of this person on this computer says that it has the file open.
    bool isOpenElsewhere(const QString& file) const;

    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void start(SessionStart from);
    void follow(const Edit& edit);
    void setState(State state);

    Session& m_session;
    std::filesystem::path m_folder;
    std::filesystem::path m_file; ///< what we say we have open
    std::unique_ptr<Keeper> m_keeper;
    EditNumber m_last = 0;
    int m_generation =
        0; ///< of keepers: what an earlier one still has to say is about another library
    State m_state = State::keeping;
};

} // namespace rightward
