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
    WorkDialog(const QString& what, Progress& progress, QWidget* parent)
        : QDialog(parent), m_progress(progress), m_bar(new QProgressBar(this)),
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
        m_progress.stop();
        m_stop->setEnabled(false);
        m_stop->setText(WorkWords::tr("Stopping…"));
    }

private:
    void refresh() {
        const auto permille = m_progress.permille();
        // A range of nothing shows that something goes on, for nobody knows how long.
        m_bar->setRange(0, permille < 0 ? 0 : whole);
        m_bar->setValue(permille);
    }

    Progress& m_progress;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

/// The work on its thread, and what it threw.
class Worker {
public:
    Worker(const std::function<void(Progress&)>& work, Progress& progress, QEventLoop& waiting)
        : m_thread([this, &work, &progress, &waiting] {
              try {
                  work(progress);
              } catch (...) {
                  m_fault = std::current_exception();
              }
              m_isDone = true;
              QMetaObject::invokeMethod(&waiting, &QEventLoop::quit, Qt::QueuedConnection);
          }) {}
    ~Worker() { m_thread.join(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    bool isDone() const { return m_isDone; }
    void rethrow() const {
        if (m_fault) std::rethrow_exception(m_fault);
    }

private:
    std::atomic<bool> m_isDone{false};
    std::exception_ptr m_fault;
    std::thread m_thread; ///< last: it uses all of the above
};

/// Most work is over before a dialog would have been read.
void waitPatiently(QEventLoop& waiting, const Worker& worker) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    if (!worker.isDone()) waiting.exec(QEventLoop::ExcludeUserInputEvents);
    QGuiApplication::restoreOverrideCursor();
}

} // namespace

void Progress::report(std::size_t done, std::size_t total) {
    m_permille = total == 0 ? -1 : static_cast<int>(done * whole / total);
}

bool runLongWork(QWidget* parent, const QString& what, const std::function<void(Progress&)>& work) {
    Progress progress;
    QEventLoop waiting;
    const Worker worker(work, progress, waiting);
    waitPatiently(waiting, worker);
    if (!worker.isDone()) {
        WorkDialog dialog(what, progress, parent);
        dialog.setModal(true);
        dialog.show();
        while (!worker.isDone())
            waiting.exec();
    }
    worker.rethrow();
    return !progress.isStopped();
}

} // namespace rightward
