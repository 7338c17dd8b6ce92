// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace rightward {

/// Is told of every edit.
using Observer = std::function<void(const Edit&)>;

/// Keeps an observer told for as long as it lives, which may be longer than the document does.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<const Observer> observer)
        : m_observer(std::move(observer)) {}

private:
    std::shared_ptr<const Observer> m_observer;
};

/// The one gate for change: everything that happens to a library happens through perform, undo
/// and redo, and everyone who needs to know is told of the edit that was applied.
class Document {
public:
    explicit Document(Library library);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const Library& library() const { return m_library; }

    /// Applies the edit and remembers it; what was undone can no longer be redone. An edit without
    /// changes is passed over. Throws std::logic_error, changing nothing, if the edit does not fit.
    void perform(Edit edit);
    void undo();
    void redo();

    /// The edit that undo or redo would take back or do again; null when there is none.
    const Edit* undoable() const;
    const Edit* redoable() const;

    /// Whether the library differs from what was last marked as saved, as far as edits tell.
    bool isModified() const { return m_position != m_savedPosition; }
    void markSaved() { m_savedPosition = m_position; }
    /// No undoing leads to what was saved.
    void markUnsaved() { m_savedPosition = nowhere; }

    /// Observers are told in the order they came. They may come and go while they are told, but
    /// not edit.
    [[nodiscard]] Subscription subscribe(Observer observer);

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    void tell(const Edit& edit);

    Library m_library;
    std::vector<Edit> m_edits;       ///< done first, then undone
    std::size_t m_position = 0;      ///< how many of m_edits are done
    std::size_t m_savedPosition = 0; ///< or nowhere, once that state cannot be reached again
    std::vector<std::weak_ptr<const Observer>> m_observers;
    bool m_isTelling = false;
};

} // namespace rightward
