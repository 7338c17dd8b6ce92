// SPDX-License-Identifier: MIT
#include "bridge/long_work.h"

#include "bridge/plain_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace rightward {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
constexpr auto refreshEvery = 100ms;
constexpr int whole = 1000;

struct WorkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

/// Says what is being done and how far it is. Stopping only asks: the work ends when it hears it.
class WorkDialog : public QDialog {
public:
    WorkDialog(const QString& what, Progress& progress, QEventLoop& waiting, QWidget* parent)
        : QDialog(parent), m_progress(progress), m_waiting(waiting), m_bar(new QProgressBar(this)),
          m_stop(new QPushButton(WorkWords::tr("&Stop"), this)) {
        setWindowTitle(WorkWords::tr("Please wait"));
        setMinimumWidth(360);
        auto* column = new QVBoxLayout(this);
        column->addWidget(plainLabel(what, this));
        m_bar->setAccessibleName(what);
        m_bar->setTextVisible(false);
        column->addWidget(m_bar);
        column->addWidget(m_stop, 0, Qt::AlignRight);
        connect(m_stop, &QPushButton::clicked, this, &WorkDialog::reject);
        auto* clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, &WorkDialog::refresh);
        clock->start(refreshEvery);
        refresh();
    }

    void reject() override {
        const bool isStopped = m_progress.stop();
        m_stop->setEnabled(false);
        m_stop->setText(isStopped ? WorkWords::tr("Stopping…") : WorkWords::tr("Nearly done…"));
        m_waiting.quit();
    }

private:
    void refresh() {
        const auto permille = m_progress.permille();
        // A range of nothing shows that something goes on, for nobody knows how long.
        m_bar->setRange(0, permille < 0 ? 0 : whole);
        m_bar->setValue(permille);
    }

    Progress& m_progress;
    QEventLoop& m_waiting;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

/// What the work and whoever waits for it share, for as long as either is there.
struct Shared {
    Progress progress;
    std::atomic<bool> isDone{false};
    std::exception_ptr fault;
    std::mutex mutex;
    QEventLoop* waiting = nullptr; ///< under the mutex; null once nobody waits

    void carryOut(const std::function<void(Progress&)>& work) {
        try {
            work(progress);
        } catch (...) {
            fault = std::current_exception();
        }
        isDone = true;
        const std::lock_guard lock(mutex);
        if (waiting) QMetaObject::invokeMethod(waiting, &QEventLoop::quit, Qt::QueuedConnection);
    }
};

/// The work on its thread. Waits for it in the end, unless it was left to itself.
class Worker {
public:
    Worker(const std::function<void(Progress&)>& work, QEventLoop& waiting)
        : m_shared(std::make_shared<Shared>()) {
        m_shared->waiting = &waiting;
        m_thread = std::thread([shared = m_shared, work] { shared->carryOut(work); });
    }
    ~Worker() {
        if (m_thread.joinable()) m_thread.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    Progress& progress() { return m_shared->progress; }
    bool isDone() const { return m_shared->isDone; }
    void rethrow() const {
        if (m_shared->fault) std::rethrow_exception(m_shared->fault);
    }
    void leave() {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting = nullptr;
        m_thread.detach();
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

/// Most work is over before a dialog would have been read.
void waitPatiently(QEventLoop& waiting, const Worker& worker) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    if (!worker.isDone()) waiting.exec(QEventLoop::ExcludeUserInputEvents);
    QGuiApplication::restoreOverrideCursor();
}

template <class IsOver>
void wait(QWidget* parent, const QString& what, QEventLoop& waiting, Worker& worker,
          IsOver isOver) {
    waitPatiently(waiting, worker);
    if (isOver()) return;
    WorkDialog dialog(what, worker.progress(), waiting, parent);
    dialog.setModal(true);
    dialog.show();
    while (!isOver())
        waiting.exec();
}

} // namespace

void Progress::report(std::size_t done, std::size_t total) {
    m_permille = total == 0 ? -1 : static_cast<int>(done * whole / total);
}

bool Progress::goFromRunningTo(Phase phase) {
    auto running = Phase::running;
    return m_phase.compare_exchange_strong(running, phase);
}

bool Progress::beginTheLastStep() {
    return goFromRunningTo(Phase::lastStep) || m_phase == Phase::lastStep;
}

bool Progress::stop() { return goFromRunningTo(Phase::stopped) || isStopped(); }

bool runLongWork(QWidget* parent, const QString& what, const std::function<void(Progress&)>& work) {
    QEventLoop waiting;
    Worker worker(work, waiting);
    wait(parent, what, waiting, worker, [&] { return worker.isDone(); });
    worker.rethrow();
    return !worker.progress().isStopped();
}

bool runWorkThatMayHang(QWidget* parent, const QString& what,
                        const std::function<void(Progress&)>& work) {
    QEventLoop waiting;
    Worker worker(work, waiting);
    auto& progress = worker.progress();
    wait(parent, what, waiting, worker, [&] { return worker.isDone() || progress.isStopped(); });
    if (progress.isStopped()) {
        worker.leave();
        return false;
    }
    worker.rethrow();
    return true;
}

} // namespace rightward
