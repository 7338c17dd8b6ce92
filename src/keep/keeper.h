// SPDX-License-Identifier: MIT
#pragma once

#include "keep/kept_session.h"
#include "model/edit.h"
#include "model/problem.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace rightward {

/// Counts the edits of a session, undoing and redoing among them: 1 for the first.
using EditNumber = std::int64_t;

/// What a keeper tells. Called on its own thread; must not throw.
struct KeeperReports {
    /// Every edit up to this one is on the disk: 0 once the library as it was opened is.
    std::function<void(EditNumber)> kept;
    /// Once, when keeping begins to fail; the next `kept` says that it is mended.
    std::function<void(const Error&)> failed;
};

/// With what a session starts.
struct SessionStart {
    Library library;
    /// Which file it stands for, and how many edits that file lacks: those of a session left
    /// behind.
    KeptFacts facts;
    /// What is cleared once this session has the same kept.
    std::optional<KeptPlace> takesOver;
};

/// Keeps every edit of one open library in the recovery store, on a thread of its own, so that
/// nobody waits for a disk. Edits that come while a commit runs go into the next one together. A
/// failed commit is never tried again on the same file: all that is known goes into a new one, at
/// once, and then with every further edit and after a while. The old one stays until then.
class Keeper {
public:
    Keeper(std::filesystem::path folder, SessionStart start, KeeperReports reports,
           std::chrono::milliseconds retryAfter = std::chrono::seconds(5));
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;
    /// Keeps what is still waiting. What is not saved then stays for the next start.
    ~Keeper();

    /// Takes an edit that was performed, undone or redone, and the library after it.
    EditNumber keep(const Edit& edit, const Library& after, Moment now);
    /// The library was saved to this file as it stood after that edit. `seen` is the digest of the
    /// bytes that were written.
    void saved(EditNumber upTo, const std::filesystem::path& library, const std::string& seen);
    /// Waits until that edit is on the disk, at most that long; whether it is.
    bool waitFor(EditNumber number, std::chrono::milliseconds patience);
    /// The person gave up what is not saved: nothing stays when this keeper goes.
    void forget();

private:
    struct Kept {
        EditNumber number{};
        Edit edit;
        Library after;
        Moment now{};
    };
    struct Saved {
        EditNumber upTo{};
        std::filesystem::path library;
        std::string seen;
    };
    using Item = std::variant<Kept, Saved>;

    void run();
    std::deque<Item> nextItems();
    void take(Kept& kept);
    void take(Saved& saved);
    void tryToCommit();
    void sayKept();
    void commit();
    void commitOnce();
    void startAnew();
    void end();

    const std::filesystem::path m_folder;
    const KeeperReports m_reports;
    const std::chrono::milliseconds m_retryAfter;

    // Between the threads.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_committed;
    std::deque<Item> m_items;
    EditNumber m_lastGiven = 0;
    EditNumber m_lastKept = -1;
    bool m_isEnding = false;
    bool m_isForgotten = false;

    // The worker's own.
    Library m_library;
    KeptFacts m_facts;
    EditNumber m_taken = 0;
    EditNumber m_savedUpTo; ///< below 0 where edits were lacking from the start
    std::optional<KeptPlace> m_takesOver;
    std::vector<std::string> m_changes; ///< not committed yet
    bool m_needsStart = true;           ///< changes will not do
    bool m_isFailing = false;
    bool m_isBroken = false; ///< m_session must not be asked again
    std::unique_ptr<KeptSession> m_session;

    std::thread m_worker; ///< last, so that all else is there when it begins
};

} // namespace rightward
