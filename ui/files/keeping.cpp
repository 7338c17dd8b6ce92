// SPDX-License-Identifier: MIT
#include "files/keeping.h"

#include "bridge/convert.h"

#include <algorithm>

namespace rightward {
namespace {

/// One form for all the ways to write a path.
std::filesystem::path resolved(const std::filesystem::path& path) {
    std::error_code fault;
    auto whole = std::filesystem::weakly_canonical(path, fault);
    return fault ? path : whole;
}

} // namespace

Keeping::Keeping(Session& session, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder)) {
    connect(&session, &Session::changed, this, &Keeping::follow);
}

void Keeping::begin(const QString& file, const std::string& seen) {
    start({m_session.library(), {pathFromQt(file), 0, {}, seen}, {}});
}

void Keeping::takeUp(KeptFacts facts, KeptPlace kept) {
    start({m_session.library(), std::move(facts), std::move(kept)});
}

void Keeping::start(SessionStart from) {
    m_file = from.facts.library;
    // The earlier one first writes down what it still has.
    m_keeper.reset();
    m_last = 0;
    setState(State::keeping);
    const int generation = ++m_generation;
    // On the keeper's thread: the window's thread hears of it when it comes round.
    const auto tell = [this, generation](State state, EditNumber upTo) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, state, upTo] {
                const bool isOld = generation != m_generation;
                const bool isBehind = state == State::kept && upTo < m_last;
                if (!isOld && !isBehind) setState(state);
            },
            Qt::QueuedConnection);
    };
    m_keeper =
        std::make_unique<Keeper>(m_folder, std::move(from),
                                 KeeperReports{[tell](EditNumber upTo) { tell(State::kept, upTo); },
                                               [tell](const Error&) { tell(State::failing, 0); }});
}

void Keeping::follow(const Edit& edit) {
    if (!m_keeper) return;
    m_last = m_keeper->keep(edit, m_session.library(), now());
    // Until it is mended the person should go on seeing that it fails.
    if (m_state == State::kept) setState(State::keeping);
}

void Keeping::saved(const QString& file, const std::string& seen) {
    m_file = pathFromQt(file);
    if (m_keeper) m_keeper->saved(m_last, m_file, seen);
}

void Keeping::forget() {
    if (m_keeper) m_keeper->forget();
}

bool Keeping::finish(std::chrono::milliseconds patience) {
    return !m_keeper || m_keeper->waitFor(m_last, patience);
}

bool Keeping::isOpenElsewhere(const QString& file) const {
    const auto path = resolved(pathFromQt(file));
    const auto said = SessionPlace::said(m_folder);
    const auto windows = std::count_if(said.begin(), said.end(),
                                       [&](const auto& open) { return resolved(open) == path; });
    const int ours = resolved(m_file) == path ? 1 : 0;
    return windows > ours;
}

void Keeping::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace rightward
