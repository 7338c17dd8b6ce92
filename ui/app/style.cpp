// SPDX-License-Identifier: MIT
#include "app/style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace rightward {
namespace {

// The same ink and page as the map's own palette; every pair is at least 4.5:1.
const QColor ink(0x1b, 0x24, 0x30);
const QColor quietInk(0x55, 0x60, 0x70);
const QColor page(0xfb, 0xfa, 0xf8);
const QColor line(0xd9, 0xd7, 0xd2);
const QColor chosen(0x1d, 0x4e, 0xd8);

QPalette windowPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf5, 0xf4, 0xf1));
    palette.setColor(QPalette::Button, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, ink);
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x90, 0x9a));
    }
    palette.setColor(QPalette::PlaceholderText, quietInk);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, chosen);
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, ink);
    return palette;
}

/// Shapes only: the colours come from the palette, so that another palette needs no other sheet.
const char* const shapes = R"(
QToolBar { border: 0; border-bottom: 1px solid palette(mid); padding: 6px 10px; spacing: 4px;
           background: palette(base); }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 10px; }
QToolBar QToolButton:hover, QToolBar QToolButton:focus { border-color: palette(mid); }
QToolBar QToolButton:checked { background: palette(alternate-base); border-color: palette(mid);
                               font-weight: bold; }
QToolBar QToolButton#primary { background: palette(window-text); color: palette(base);
                               font-weight: bold; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; min-width: 18px;
                                             border-color: palette(mid); }
QToolButton#heading { border: 1px solid transparent; border-radius: 6px; padding: 2px 6px;
                      font-weight: bold; }
QToolButton::menu-indicator { image: none; }
QToolButton#heading:hover, QToolButton#heading:focus { border-color: palette(mid); }
QStatusBar { border-top: 1px solid palette(mid); background: palette(alternate-base); }
QStatusBar::item { border: 0; }
QSplitter::handle { background: palette(mid); }
)";

} // namespace

void applyStyle(QApplication& application) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(windowPalette());
    application.setStyleSheet(QLatin1StringView(shapes));
}

} // namespace rightward
