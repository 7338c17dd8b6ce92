// SPDX-License-Identifier: MIT
#include "bridge/long_work.h"
#include "model/problem.h"
#include "support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace rightward;
using namespace std::chrono_literals;

namespace {

const auto what = QStringLiteral("Reading <b>applications.csv</b>");

/// Calls `deal` once the dialog is there.
template <class Deal>
void whenShown(Deal deal) {
    auto* clock = new QTimer(qApp);
    QObject::connect(clock, &QTimer::timeout, qApp, [clock, deal] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        clock->deleteLater();
        deal(*dialog);
    });
    clock->start(20);
}

} // namespace

TEST_CASE("short work is done on a thread of its own, without a dialog", "[bridge]") {
    std::thread::id worker;
    bool sawDialog = false;
    CHECK(runLongWork(nullptr, what, [&](Progress&) {
        worker = std::this_thread::get_id();
        sawDialog = QApplication::activeModalWidget();
    }));
    CHECK(worker != std::thread::id());
    CHECK(worker != std::this_thread::get_id());
    CHECK_FALSE(sawDialog);
}

TEST_CASE("long work shows how far it is, and stops when it is asked to", "[bridge]") {
    int shown = -1;
    whenShown([&](QDialog& dialog) {
        shown = dialog.findChild<QProgressBar*>()->value();
        QTest::mouseClick(dialog.findChild<QPushButton*>(), Qt::LeftButton);
    });
    CHECK_FALSE(runLongWork(nullptr, what, [](Progress& progress) {
        progress.report(1, 4);
        while (!progress.isStopped())
            std::this_thread::sleep_for(5ms);
    }));
    CHECK(shown == 250);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("Escape stops long work too, and the work may take its time to hear it", "[bridge]") {
    whenShown([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    bool isFinished = false;
    CHECK_FALSE(runLongWork(nullptr, what, [&](Progress& progress) {
        while (!progress.isStopped())
            std::this_thread::sleep_for(5ms);
        std::this_thread::sleep_for(100ms);
        isFinished = true;
    }));
    CHECK(isFinished);
}

TEST_CASE("what long work throws reaches whoever asked for it", "[bridge]") {
    CHECK_THROWS_AS(
        runLongWork(nullptr, what,
                    [](Progress&) { throw Error(ErrorCode::fileEmpty, {"applications.csv"}); }),
        Error);
}

TEST_CASE("work that hangs is left to itself, and may not take its last step then", "[bridge]") {
    struct Seen {
        std::atomic<bool> isWokenUp{false};
        std::atomic<bool> isOver{false};
        std::atomic<bool> tookLastStep{false};
    };
    const auto seen = std::make_shared<Seen>();
    whenShown([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(runWorkThatMayHang(nullptr, what, [seen](Progress& progress) {
        while (!seen->isWokenUp)
            std::this_thread::sleep_for(5ms);
        seen->tookLastStep = progress.beginTheLastStep();
        seen->isOver = true;
    }));
    CHECK_FALSE(seen->isOver);
    seen->isWokenUp = true;
    REQUIRE(QTest::qWaitFor([&] { return seen->isOver.load(); }));
    CHECK_FALSE(seen->tookLastStep);
}

TEST_CASE("once the last step has begun, stopping waits for it", "[bridge]") {
    bool isDone = false;
    whenShown([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK(runWorkThatMayHang(nullptr, what, [&](Progress& progress) {
        REQUIRE(progress.beginTheLastStep());
        std::this_thread::sleep_for(900ms);
        isDone = !progress.isStopped();
    }));
    CHECK(isDone);
}

TEST_CASE("what such work throws is told as well", "[bridge]") {
    CHECK_THROWS_AS(
        runWorkThatMayHang(nullptr, what,
                           [](Progress&) { throw Error(ErrorCode::fileEmpty, {"a.rightward"}); }),
        Error);
}
