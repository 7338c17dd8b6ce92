// SPDX-License-Identifier: MIT
#include "app/keeping.h"

#include "bridge/convert.h"

namespace rightward {

Keeping::Keeping(Session& session, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder)) {
    connect(&session, &Session::changed, this, &Keeping::follow);
}

void Keeping::begin(const QString& file) {
    start({m_session.library(), {pathFromQt(file), 0, {}}, {}});
}

void Keeping::takeUp(KeptFacts facts, KeptPlace kept) {
    start({m_session.library(), std::move(facts), std::move(kept)});
}

void Keeping::start(SessionStart from) {
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

void Keeping::saved(const QString& file) {
    if (m_keeper) m_keeper->saved(m_last, pathFromQt(file));
}

void Keeping::forget() {
    if (m_keeper) m_keeper->forget();
}

void Keeping::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace rightward
