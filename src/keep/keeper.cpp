// SPDX-License-Identifier: MIT
#include "keep/keeper.h"

#include "keep/kept_changes.h"

#include <new>
#include <utility>

namespace rightward {
namespace {

/// Then the library is written whole again, so that finding it again stays quick.
constexpr std::int64_t mostSteps = 1'000;
constexpr std::size_t mostStepBytes = std::size_t{4} * 1024 * 1024;

} // namespace

Keeper::Keeper(std::filesystem::path folder, SessionStart start, KeeperReports reports,
               std::chrono::milliseconds retryAfter)
    : m_folder(std::move(folder)), m_reports(std::move(reports)), m_retryAfter(retryAfter),
      m_library(std::move(start.library)), m_facts(std::move(start.facts)),
      m_savedUpTo(-m_facts.edits), m_takesOver(std::move(start.takesOver)),
      m_worker([this] { run(); }) {}

Keeper::~Keeper() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_worker.join();
}

EditNumber Keeper::keep(const Edit& edit, const Library& after, Moment now) {
    const std::lock_guard lock(m_mutex);
    m_items.push_back(Kept{++m_lastGiven, edit, after, now});
    m_wake.notify_one();
    return m_lastGiven;
}

void Keeper::saved(EditNumber upTo, const std::filesystem::path& library, const std::string& seen) {
    const std::lock_guard lock(m_mutex);
    m_items.push_back(Saved{upTo, library, seen});
    m_wake.notify_one();
}

bool Keeper::waitFor(EditNumber number, std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    return m_committed.wait_for(lock, patience, [&] { return m_lastKept >= number; });
}

void Keeper::forget() {
    const std::lock_guard lock(m_mutex);
    m_isForgotten = true;
}

void Keeper::run() {
    tryToCommit();
    for (auto items = nextItems(); !items.empty() || m_isFailing; items = nextItems()) {
        for (auto& item : items)
            std::visit([this](auto& one) { take(one); }, item);
        items.clear();
        tryToCommit();
        const std::lock_guard lock(m_mutex);
        if (m_isEnding && m_items.empty()) break;
    }
    end();
}

/// Waits for something to do; nothing when the time has come to try again, or to end.
std::deque<Keeper::Item> Keeper::nextItems() {
    std::unique_lock lock(m_mutex);
    const auto isAwaited = [this] { return m_isEnding || !m_items.empty(); };
    if (m_isFailing) {
        m_wake.wait_for(lock, m_retryAfter, isAwaited);
    } else {
        m_wake.wait(lock, isAwaited);
    }
    return std::exchange(m_items, {});
}

void Keeper::take(Kept& kept) {
    m_library = std::move(kept.after);
    m_taken = kept.number;
    m_facts.last = kept.now;
    m_facts.edits = m_taken - m_savedUpTo;
    if (!m_needsStart) m_changes.push_back(keptChanges(kept.edit));
}

void Keeper::take(Saved& saved) {
    m_facts.library = std::move(saved.library);
    m_facts.seen = std::move(saved.seen);
    m_savedUpTo = saved.upTo;
    m_facts.edits = m_taken - m_savedUpTo;
    m_needsStart = true;
    m_changes.clear();
}

void Keeper::tryToCommit() {
    try {
        commit();
        m_isFailing = false;
        sayKept();
    } catch (const Error& error) {
        // Whoever was told need not be told again until it is mended.
        if (!std::exchange(m_isFailing, true)) m_reports.failed(error);
    } catch (const std::bad_alloc&) {
        if (!std::exchange(m_isFailing, true))
            m_reports.failed(keepingError(std::errc::not_enough_memory, m_folder));
    }
}

void Keeper::sayKept() {
    {
        const std::lock_guard lock(m_mutex);
        m_lastKept = m_taken;
    }
    m_committed.notify_all();
    m_reports.kept(m_taken);
}

void Keeper::commit() {
    try {
        commitOnce();
    } catch (const Error&) {
        if (m_isFailing) throw;
        startAnew();
    }
}

void Keeper::commitOnce() {
    if (!m_session || m_isBroken) return startAnew();
    const bool isLong = m_session->steps() > mostSteps || m_session->stepBytes() > mostStepBytes;
    m_isBroken = true; // unless all goes well
    if (m_needsStart || isLong) {
        m_session->startFrom(m_library, m_facts);
    } else {
        m_session->append(m_changes, m_facts);
    }
    m_isBroken = false;
    m_needsStart = false;
    m_changes.clear();
}

void Keeper::startAnew() {
    // What is kept so far goes only once the new file has it all.
    m_needsStart = true;
    m_changes.clear();
    std::vector<std::string> replaces;
    if (m_session) replaces.push_back(m_session->id());
    if (m_takesOver) replaces.push_back(m_takesOver->id);
    auto fresh = std::make_unique<KeptSession>(m_folder, m_library, m_facts, replaces);
    if (m_session) m_session->discard();
    m_session = std::move(fresh);
    m_isBroken = false;
    m_needsStart = false;
    if (m_takesOver) m_takesOver->place.clear();
    m_takesOver.reset();
}

void Keeper::end() {
    const std::lock_guard lock(m_mutex);
    const bool isInFile = m_facts.edits == 0;
    if (m_session && (m_isForgotten || isInFile)) m_session->discard();
    if (m_takesOver && m_isForgotten) m_takesOver->place.clear();
}

} // namespace rightward
