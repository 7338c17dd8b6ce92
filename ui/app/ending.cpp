// SPDX-License-Identifier: MIT
#include "app/ending.h"

#include "app/main_window.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace rightward {
namespace {

using namespace std::chrono_literals;

/// The system gives programs about five seconds before it ends them by force.
constexpr auto patience = 3s;
/// By then it has, unless the person stayed.
constexpr auto afterLogOff = 20s;

#ifdef Q_OS_UNIX
/// A signal may interrupt anything, so all that its handler does is to write to this.
std::array<int, 2> signalPipe{-1, -1};

void passOn(int /*signal*/) {
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &one, 1);
}
#endif

} // namespace

Ending::Ending(MainWindow& window) : QObject(&window), m_window(window) {
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            keepAll();
            m_window.setAsksAtClose(false);
            // Somebody may stop the log-off and work on.
            QTimer::singleShot(afterLogOff, &m_window, [this] { m_window.setAsksAtClose(true); });
        },
        Qt::DirectConnection);
    heedSignals();
}

void Ending::heedSignals() {
#ifdef Q_OS_UNIX
    if (::pipe(signalPipe.data()) != 0) return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        keepAll();
        // quit() would close the window first, which asks.
        QCoreApplication::exit();
    });
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, passOn);
#endif
}

Ending::~Ending() {
#ifdef Q_OS_UNIX
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, SIG_DFL);
    for (int& end : signalPipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
#endif
}

void Ending::keepAll() {
    m_window.finishTyping();
    if (auto* keeping = m_window.files().keeping()) keeping->finish(patience);
}

} // namespace rightward
