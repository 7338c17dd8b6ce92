# SPDX-License-Identifier: MIT
# Fails when a text could reach a widget that guesses whether it is rich: rich text opens files and
# a name may hold markup. Only ui/bridge/plain_text.* may touch those widgets.
# Run by hand: cmake -P tests/lint/plain_text.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sources.cmake)

# Classes and functions that guess, or that always show rich text.
set(guessing "new QLabel[^A-Za-z]|<QLabel>\\(|QLabel [a-z]|QErrorMessage|QSplashScreen|QSystemTrayIcon|QInputDialog|QProgressDialog|QTextBrowser")
string(APPEND guessing "|QTextEdit|QTextDocument|QGraphicsTextItem|QStaticText|setHtml|insertHtml")
string(APPEND guessing "|appendHtml|Qt::RichText|Qt::AutoText")
string(APPEND guessing "|QMessageBox::(about|critical|information|question|warning)\\(")
# What goes to the clipboard is for other programs, and is made of escaped texts.
set(for_others "data->setHtml\\(tablesToPaste\\(")
# Two calls that are right together with what follows within the next line: a message box is told
# at once that its text is plain; a tip, which cannot be told, holds our words or asPlainToolTip.
set(box "QMessageBox [a-z]+[({]")
set(box_guard "setTextFormat\\(Qt::PlainText\\)")
set(tip "set(Tab|Item|Header)?(ToolTip|WhatsThis)\\(|QWhatsThis::showText\\(|Qt::ToolTipRole|Qt::WhatsThisRole|QToolTip::showText\\(")
set(tip_guard "asPlainToolTip\\(|\\(tr\\(\"[^\"]*\"\\)\\)")

project_sources(files ui/*.h ui/*.cpp)
foreach(file IN LISTS files)
    if(file MATCHES "^ui/bridge/plain_text\\.")
        continue()
    endif()
    numbered_lines(lines ${file})
    set(before "")
    foreach(line IN LISTS lines ITEMS "the end")
        if(before AND NOT "${before} ${line}" MATCHES "${guard}")
            fault("${file}:${before}: this may show data as rich text: see ui/bridge/plain_text.h")
        endif()
        set(before "")
        if(line MATCHES "^[0-9]+: *(//|#include|class [A-Za-z]+,)")
            continue()
        elseif(line MATCHES "${guessing}" AND NOT line MATCHES "${for_others}")
            fault("${file}:${line}: this may show data as rich text: see ui/bridge/plain_text.h")
        elseif(line MATCHES "${box}")
            set(before "${line}")
            set(guard "${box_guard}")
        elseif(line MATCHES "${tip}")
            set(before "${line}")
            set(guard "${tip_guard}")
        endif()
    endforeach()
endforeach()
end_of_lint()
