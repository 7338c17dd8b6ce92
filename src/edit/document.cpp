// SPDX-License-Identifier: MIT
#include "edit/document.h"

#include <stdexcept>
#include <utility>

namespace rightward {

Subscription::Subscription(Subscription&& other) noexcept
    : m_cancel(std::exchange(other.m_cancel, nullptr)) {}

Subscription& Subscription::operator=(Subscription&& other) noexcept {
    std::swap(m_cancel, other.m_cancel);
    return *this;
}

Subscription::~Subscription() {
    if (m_cancel) m_cancel();
}

Document::Document(Library library)
    : m_library(std::move(library)), m_observers(std::make_shared<std::list<Observer>>()) {}

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
    const auto place = m_observers->insert(m_observers->end(), std::move(observer));
    // The list may outlive the document, so that a subscription may too.
    return Subscription([observers = m_observers, place] { observers->erase(place); });
}

void Document::tell(const Edit& edit) {
    m_isTelling = true;
    for (auto next = m_observers->begin(); next != m_observers->end();)
        (*next++)(edit);
    m_isTelling = false;
}

} // namespace rightward
