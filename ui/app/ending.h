// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace rightward {

class MainWindow;

/// Ends the program without questions where the system ends it: at log-off, at shutdown and when it
/// is told to terminate. What is not saved is kept by then, and offered at the next start.
class Ending : public QObject {
    Q_OBJECT

public:
    explicit Ending(MainWindow& window);
    ~Ending() override;

private:
    void heedSignals();
    void keepAll();

    MainWindow& m_window;
};

} // namespace rightward
