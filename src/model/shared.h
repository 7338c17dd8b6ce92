// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace rightward {

/// A value whose copies share storage until one of them is changed.
template <class T>
class Shared {
public:
    explicit Shared(T value) : m_value(std::make_shared<T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// The value for changing; the other copies keep what they had.
    T& writable() {
        if (m_value.use_count() > 1) m_value = std::make_shared<T>(*m_value);
        // Another thread that just let its copy go has read it for the last time before this.
        std::atomic_thread_fence(std::memory_order_acquire);
        return *m_value;
    }

    friend bool operator==(const Shared& left, const Shared& right) {
        return left.m_value == right.m_value || *left.m_value == *right.m_value;
    }

private:
    std::shared_ptr<T> m_value;
};

} // namespace rightward
