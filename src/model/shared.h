// SPDX-License-Identifier: MIT
#pragma once

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
        return *m_value;
    }

    friend bool operator==(const Shared& left, const Shared& right) {
        return left.m_value == right.m_value || *left.m_value == *right.m_value;
    }

private:
    std::shared_ptr<T> m_value;
};

} // namespace rightward
