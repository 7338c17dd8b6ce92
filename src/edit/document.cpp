// SPDX-License-Identifier: MIT
#include "edit/document.h"

#include <stdexcept>
#include <utility>

namespace rightward {

namespace {

/// Says so for as long as observers are told, also when one of them throws.
class Telling {
public:
    explicit Telling(bool& isTelling) : m_isTelling(isTelling) { m_isTelling = true; }
    Telling(const Telling&) = delete;
    Telling& operator=(const Telling&) = delete;
    ~Telling() { m_isTelling = false; }

private:
    bool& m_isTelling;
};

} // namespace

Document::Document(Library library) : m_library(std::move(library)) {}

void Document::perform(Edit edit) {
    if (edit.changes.empty()) return;
    if (m_isTelling) throw std::logic_error("an observer may not edit");
    apply(m_library, edit);
    if (m_savedPosition > m_position) m_savedPosition = nowhere;
    m_edits.resize(m_position);
    m_edits.push_back(std::move(edit));
    ++m_position;
    tell(m_edits.back());
}

void Document::undo() {
    const auto* edit = undoable();
    if (!edit || m_isTelling) throw std::logic_error("nothing to undo, or an observer undoes");
    const auto back = inverse(*edit);
    apply(m_library, back);
    --m_position;
    tell(back);
}

void Document::redo() {
    const auto* edit = redoable();
    if (!edit || m_isTelling) throw std::logic_error("nothing to redo, or an observer redoes");
    apply(m_library, *edit);
    ++m_position;
    tell(*edit);
}

const Edit* Document::undoable() const {
    return m_position == 0 ? nullptr : &m_edits[m_position - 1];
}

const Edit* Document::redoable() const {
    return m_position == m_edits.size() ? nullptr : &m_edits[m_position];
}

Subscription Document::subscribe(Observer observer) {
    auto held = std::make_shared<const Observer>(std::move(observer));
    m_observers.push_back(held);
    return Subscription(std::move(held));
}

void Document::tell(const Edit& edit) {
    const Telling telling(m_isTelling);
    std::erase_if(m_observers, [](const auto& observer) { return observer.expired(); });
    // From a copy of the list, because observers come and go meanwhile. Each is held while it
    // runs, because it may end its own subscription.
    const auto observers = m_observers;
    for (const auto& next : observers) {
        if (const auto observer = next.lock()) (*observer)(edit);
    }
}

} // namespace rightward
