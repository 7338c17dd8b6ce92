// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "bridge/session.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <stdexcept>

namespace rightward::hands {

/// The visible child that a screen reader would call by this name.
template <class Widget>
Widget& named(const QWidget& panel, const QString& name) {
    for (auto* child : panel.findChildren<Widget*>()) {
        if (child->accessibleName() == name && child->isVisibleTo(&panel)) return *child;
    }
    throw std::runtime_error("nothing is named " + fromQt(name));
}

/// Whether some visible label of the panel says this, exactly or among other things. Places to
/// break a long word are not seen.
inline bool says(const QWidget& panel, const QString& text) {
    for (const auto* label : panel.findChildren<QLabel*>()) {
        const auto shown = label->text().remove(QChar(0x200b));
        if (label->isVisibleTo(&panel) && shown.contains(text)) return true;
    }
    return false;
}

inline void showPanel(QWidget& panel, QSize size = {320, 900}) {
    panel.resize(size);
    panel.show();
    QApplication::setActiveWindow(&panel);
    QCoreApplication::processEvents();
}

/// Puts the text into the field in place of what was there: as pasted, so that it may hold
/// anything.
inline void paste(QWidget& field, const QString& text) {
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    if (text.isEmpty()) return;
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

inline void enter(QWidget& field, const QString& text) {
    paste(field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

/// How often the library has changed since this was made.
class EditCount {
public:
    explicit EditCount(Session& session) {
        QObject::connect(&session, &Session::changed, &m_context, [this] { ++m_count; });
    }
    int count() const { return m_count; }

private:
    QObject m_context;
    int m_count = 0;
};

} // namespace rightward::hands
