// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>

class QWidget;

namespace rightward {

/// What long work says of itself to the window, and hears from it. Each side has its own thread.
class Progress {
public:
    /// `done` of `total` steps are behind it. Never called: nobody knows how long it takes.
    void report(std::size_t done, std::size_t total);
    /// Whether the person asked it to stop. It should look often, and return when it does.
    bool isStopped() const { return m_phase == Phase::stopped; }
    /// What comes next cannot be taken back, so from here on nobody can stop it. False where
    /// somebody already did: then it must not come.
    [[nodiscard]] bool beginTheLastStep();

    /// False where it can no longer be stopped.
    bool stop();
    /// 0 to 1000, or negative while nothing was reported.
    int permille() const { return m_permille; }

private:
    enum class Phase : std::uint8_t { running, stopped, lastStep };

    bool goFromRunningTo(Phase phase);

    std::atomic<Phase> m_phase{Phase::running};
    std::atomic<int> m_permille{-1};
};

/// Runs `work` on a thread of its own and waits for it while the window stays alive. After half a
/// second a small dialog shows `what` is done and how far it is, and offers to stop it. Nothing
/// else in the window takes input meanwhile, so `work` may read what the window shows. Throws what
/// `work` threw. False when the person stopped it: what it made must be thrown away.
[[nodiscard]] bool runLongWork(QWidget* parent, const QString& what,
                               const std::function<void(Progress&)>& work);

/// The same for work that may hang for good, such as on a share that went away. Nobody waits for it
/// once the person stopped it, so all that it uses must be its own.
[[nodiscard]] bool runWorkThatMayHang(QWidget* parent, const QString& what,
                                      const std::function<void(Progress&)>& work);

} // namespace rightward
