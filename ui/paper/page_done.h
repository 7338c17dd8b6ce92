// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <utility>

namespace rightward {

/// Is told, after each page, how many steps of how many are done; of 0 while pages are laid out,
/// for nobody knows yet how many there will be. May throw to stop the work, which then leaves with
/// what was thrown and makes nothing.
using PageDone = std::function<void(std::size_t done, std::size_t total)>;

/// Says that one more page was laid out, to an empty function too.
inline void tellLaidOut(const PageDone& told, std::size_t pages) {
    if (told) told(pages, 0);
}

/// Counts the steps of one work for whoever wants to be told; an empty function wants nothing.
class Steps {
public:
    Steps(PageDone told, std::size_t total) : m_told(std::move(told)), m_total(total) {}

    void next() {
        ++m_done;
        if (m_told) m_told(m_done, m_total);
    }

private:
    PageDone m_told;
    std::size_t m_total;
    std::size_t m_done = 0;
};

} // namespace rightward
