// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <cstddef>
#include <functional>

class QWidget;

namespace rightward {

/// What long work says of itself to the window, and hears from it. Each side has its own thread.
class Progress {
public:
    /// `done` of `total` steps are behind it. Never called: nobody knows how long it takes.
    void report(std::size_t done, std::size_t total);
    /// Whether the person asked it to stop. It should look often, and return when it does.
    bool isStopped() const { return m_isStopped; }

    void stop() { m_isStopped = true; }
    /// 0 to 1000, or negative while nothing was reported.
    int permille() const { return m_permille; }

private:
    std::atomic<bool> m_isStopped{false};
    std::atomic<int> m_permille{-1};
};

/// Runs `work` on a thread of its own and waits for it while the window stays alive. After half a
/// second a small dialog shows `what` is done and how far it is, and offers to stop it. Nothing
/// else in the window takes input meanwhile, so `work` may read what the window shows. Throws what
/// `work` threw. False when the person stopped it: what it made must be thrown away.
[[nodiscard]] bool runLongWork(QWidget* parent, const QString& what,
                               const std::function<void(Progress&)>& work);

} // namespace rightward
