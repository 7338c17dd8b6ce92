// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/main_window.h"
#include "app/recovery.h"
#include "app/style.h"
#include "bridge/attempt.h"
#include "bridge/shipped.h"
#include "command/command.h"

#include <QApplication>

namespace {

using namespace rightward;

/// The arguments without the program's name and without what Qt takes for itself.
QStringList ownArguments() { return QCoreApplication::arguments().mid(1); }

int runInTerminal() {
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommand(ownArguments(), out, err);
}

int command(int argc, char* argv[], bool paintsPages) {
    if (!paintsPages) {
        const QCoreApplication application(argc, argv);
        return runInTerminal();
    }
    // Painting needs fonts but no display, and standard error is for our one line.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*.warning=false");
    const QGuiApplication application(argc, argv);
    prepareApplication();
    return runInTerminal();
}

/// Without a display Qt ends by crashing, which tells nobody what to do.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int refuseWindow() {
    QTextStream(stderr) << QCoreApplication::translate(
                               "main", "There is no display to open a window on. Start Rightward "
                                       "on a desktop, or run it with help to see what needs none.")
                        << Qt::endl;
    return 1;
}

int window(int argc, char* argv[]) {
    QApplication application(argc, argv);
    prepareApplication();
    applyStyle(application);
    Session session({}, shippedCatalogue());
    MainWindow window(session, keptFolder());
    const auto arguments = ownArguments();
    attempt(&window, [&] {
        if (offerWhatWasLeft(window.files(), whatWasLeft(keptFolder()), askAboutRecovery(&window)))
            return;
        if (arguments.isEmpty()) {
            window.files().startNew(sampleLibrary());
        } else {
            window.files().open(arguments.first());
        }
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (isCommand(arguments)) return command(argc, argv, paints(arguments));
    return hasDisplay() ? window(argc, argv) : refuseWindow();
}
