// SPDX-License-Identifier: MIT
// The window without a screen, worked by a hand that never rests, for tests that kill it or watch
// what it uses. Not installed.
//   rightward-window loop FILE COUNT    as rightward-faults write-loop, through the window
//   rightward-window soak FOLDER SECONDS    a day's work over and over; says what it used
#include "app/application.h"
#include "app/main_window.h"
#include "app/style.h"
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "canvas/map_view.h"
#include "edit/edits.h"
#include "exchange/json.h"
#include "faults/write_loop.h"
#include "files/recovery.h"
#include "paper/paper.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

#include <fstream>
#include <iostream>

#include <unistd.h>

using namespace rightward;
using namespace rightward::faults;
namespace fs = std::filesystem;

namespace {

/// Answers as somebody who is in no mood for questions.
FileQuestions answers(const fs::path& file) {
    return {[] { return QString(); }, [file](const QString&) { return pathToQt(file); },
            [] { return LoseChanges::discard; }};
}

RecoveryQuestions takeItUp() {
    return {[](const QString&, bool) { return LeftChoice::open; },
            [](const Library&, const LeftSession&) {},
            [](const QString& sentence) { std::cerr << fromQt(sentence) << '\n'; }};
}

/// A window over one library, and hands for it.
class Hands {
public:
    explicit Hands(const fs::path& file)
        : m_session({}, shippedCatalogue()),
          m_window(m_session, answers(file), {recoveryOf(file), recoveryOf(file) / "saves"}),
          m_map(m_window.findChild<MapView*>()) {
        m_window.show();
    }

    Session& session() { return m_session; }
    LibraryFiles& files() { return m_window.files(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_map, key, modifiers);
    }
    void view(int index) {
        m_window.findChild<QStackedWidget*>()->setCurrentIndex(index);
        QApplication::processEvents();
    }
    void undo() { m_session.undo(); }

    /// Adds a capability, moves it one box with the keys, and takes that back.
    Capability add() {
        auto added = nextThing(m_session.library(), *m_session.mapId());
        m_session.perform(addCapability(added));
        m_session.select(added.id);
        key(added.place->evolution() > 500 ? Qt::Key_Left : Qt::Key_Right, Qt::ControlModifier);
        undo();
        return added;
    }
    /// False when keeping fails.
    bool waitUntilKept() {
        const auto* keeping = files().keeping();
        const auto is = [&](Keeping::State state) { return keeping->state() == state; };
        return QTest::qWaitFor(
                   [&] { return is(Keeping::State::kept) || is(Keeping::State::failing); }) &&
               is(Keeping::State::kept);
    }

private:
    Session m_session;
    MainWindow m_window;
    MapView* m_map;
};

bool loop(const fs::path& file, int count) {
    Hands hands(file);
    auto& files = hands.files();
    if (!offerWhatWasLeft(files, whatWasLeft(recoveryOf(file)), takeItUp())) {
        if (fs::exists(file)) {
            files.open(pathToQt(file));
        } else {
            files.startNew(emptyMap());
        }
    }
    constexpr int editsToASave = 3;
    for (int i = 1; i <= count; ++i) {
        const auto added = hands.add();
        if (!hands.waitUntilKept()) return false;
        sayKept(added);
        if (i % editsToASave == 0) files.save();
    }
    return true;
}

/// What the program holds of the system: memory in KiB, and open files.
struct Used {
    long kilobytes = 0;
    long handles = 0;
};

Used used() {
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    const auto handles = fs::directory_iterator("/proc/self/fd");
    return {resident * (::sysconf(_SC_PAGESIZE) / 1024),
            static_cast<long>(std::distance(begin(handles), end(handles)))};
}

/// An hour's work in a moment: edits, undo, a version, every view, papers, a save and the next
/// library.
void workOnce(Hands& hands, const fs::path& folder) {
    auto& session = hands.session();
    hands.files().open(pathToQt(folder / "soak.rightward"));
    for (int i = 0; i < 5; ++i)
        hands.add();
    const auto map = *session.mapId();
    const auto version = freshId<VersionId>();
    session.perform(addVersion(session.library(), version, map, Name("Before"), now()));
    hands.add();
    session.perform(restoreVersion(session.library(), version));
    for (const int view : {1, 2, 0})
        hands.view(view);
    for (const auto format : {PaperFormat::pdf, PaperFormat::png})
        renderMap(session.library(), map, format, {});
    writeJson(session.library());
    hands.waitUntilKept();
    hands.files().save();
    while (session.undoable())
        session.undo();
    hands.waitUntilKept();
    hands.files().save();
}

int soak(const fs::path& folder, int seconds) {
    const auto file = folder / "soak.rightward";
    Hands hands(file);
    hands.files().startNew(sampleLibrary());
    if (!hands.files().save()) return 2;
    QElapsedTimer clock;
    clock.start();
    const auto isOver = [&](double share) {
        return static_cast<double>(clock.elapsed()) > share * 1000 * seconds;
    };
    // Caches of fonts and pictures fill at first.
    constexpr double warm = 0.3;
    int rounds = 0;
    for (; !isOver(warm) || rounds < 2; ++rounds)
        workOnce(hands, folder);
    const auto before = used();
    for (; !isOver(1); ++rounds)
        workOnce(hands, folder);
    const auto after = used();
    std::cout << rounds << " rounds, " << before.kilobytes << " then " << after.kilobytes
              << " KiB, " << before.handles << " then " << after.handles << " files open\n";
    constexpr long slack = 4096;    // what allocators and caches sway by
    constexpr long handleSlack = 2; // the recovery store may just be writing
    return after.kilobytes <= before.kilobytes + slack &&
                   after.handles <= before.handles + handleSlack
               ? 0
               : 2;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*=false");
    QStandardPaths::setTestModeEnabled(true);
    if (argc != 4) return 64;
    const fs::path path(argv[2]);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       pathToQt(path.parent_path() / "settings"));
    QApplication application(argc, argv);
    prepareApplication();
    applyStyle(application);
    try {
        const int count = std::stoi(argv[3]);
        if (std::string_view(argv[1]) == "soak") return soak(path, count);
        return loop(path, count) ? 0 : 2;
    } catch (const std::exception& error) {
        std::cerr << "rightward-window: " << error.what() << '\n';
        return 2;
    }
}
