// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/ending.h"
#include "app/main_window.h"
#include "app/style.h"
#include "bridge/attempt.h"
#include "bridge/long_work.h"
#include "bridge/shipped.h"
#include "command/command.h"
#include "files/recovery.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <tuple>

namespace {

using namespace rightward;

QString notOpened(const QString& file) {
    return QCoreApplication::translate("main", "%1 was not opened, because the window shows what "
                                               "was not saved. Choose Open to go on to it.")
        .arg(QFileInfo(file).fileName());
}

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

/// What earlier programs left comes first. Where that is taken up, the file that was asked for
/// stays closed, which nobody should have to find out.
void begin(MainWindow& window, const QString& file) {
    LeftBehind left;
    const auto what = QCoreApplication::translate("main", "Looking for what was not saved");
    std::ignore =
        runLongWork(&window, what, [&](Progress&) { left = whatWasLeft(localFolders().kept); });
    if (offerWhatWasLeft(window.files(), std::move(left), askAboutRecovery(&window))) {
        if (!file.isEmpty() && QFileInfo(file) != QFileInfo(window.files().origin()))
            showMessage(&window, notOpened(file), {});
    } else if (!file.isEmpty()) {
        window.files().open(file);
    } else {
        window.files().startNew(sampleLibrary());
    }
}

int window(int argc, char* argv[]) {
    QApplication application(argc, argv);
    prepareApplication();
    applyStyle(application);
    Session session({}, shippedCatalogue());
    MainWindow window(session, askWithDialogs(), localFolders());
    const Ending ending(window);
    window.show();
    const auto arguments = ownArguments();
    const auto file = arguments.isEmpty() ? QString() : arguments.first();
    QTimer::singleShot(0, &window, [&] { attempt(&window, [&] { begin(window, file); }); });
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
