// SPDX-License-Identifier: MIT
#pragma once

#include "edit/document.h"
#include "edit/edits.h"
#include "keep/keeper.h"
#include "keep/left_sessions.h"
#include "support/generators.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace rightward {

/// What a keeper told, for waiting for it.
class Heard {
public:
    KeeperReports reports() {
        return {[this](EditNumber number) { hear([&] { m_kept = number; }); },
                [this](const Error& error) { hear([&] { m_failures.push_back(error.code()); }); }};
    }

    /// False when it takes far too long.
    [[nodiscard]] bool waitForKept(EditNumber number) {
        return waitFor([&] { return m_kept >= number; });
    }
    [[nodiscard]] bool waitForFailures(std::size_t count) {
        return waitFor([&] { return m_failures.size() >= count; });
    }
    std::size_t failures() {
        const std::lock_guard lock(m_mutex);
        return m_failures.size();
    }

private:
    template <class Note>
    void hear(Note note) {
        const std::lock_guard lock(m_mutex);
        note();
        m_changed.notify_all();
    }
    template <class Condition>
    bool waitFor(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), condition);
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    EditNumber m_kept = -1;
    std::vector<ErrorCode> m_failures;
};

inline SessionStart startWith(Library library, KeptFacts facts = {}) {
    return {std::move(library), std::move(facts), std::nullopt};
}

/// Undoes, redoes, moves something, or makes everything another library.
inline void doSomething(Document& document) {
    const auto choice = *rc::gen::inRange(0, 6);
    if (choice == 0 && document.undoable()) return document.undo();
    if (choice == 1 && document.redoable()) return document.redo();
    if (choice == 2) return document.perform(diff(document.library(), generate::library()));
    for (const auto& [id, map] : document.library().maps) {
        if (map->content.capabilities.empty()) continue;
        const auto any = map->content.capabilities.begin()->first;
        return document.perform(moveCapability(document.library(), any, generate::one<Place>()));
    }
}

} // namespace rightward
