# SPDX-License-Identifier: MIT
# Fails when a text could reach a widget that guesses whether it is rich: rich text opens files and
# a name may hold markup. Only ui/bridge/plain_text.* may touch those widgets.
# Run by hand: cmake -P tests/lint/plain_text.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sources.cmake)

# Classes and functions that guess, or that always show rich text.
set(guessing "new QLabel\\(|QLabel [a-z]|QMessageBox|QErrorMessage|QInputDialog|QProgressDialog")
string(APPEND guessing "|QTextBrowser|QTextEdit|QTextDocument|QGraphicsTextItem|QStaticText")
string(APPEND guessing "|QToolTip|setHtml|insertHtml|appendHtml|Qt::RichText|Qt::AutoText")
# Texts of a tip cannot be marked as plain: they must pass through asPlainToolTip, or be our words.
set(tip "setToolTip\\(|setWhatsThis\\(|Qt::ToolTipRole|Qt::WhatsThisRole")

project_sources(files ui/*.h ui/*.cpp)
foreach(file IN LISTS files)
    if(file MATCHES "^ui/bridge/plain_text\\.")
        continue()
    endif()
    numbered_lines(lines ${file})
    set(before "")
    foreach(line IN LISTS lines ITEMS "the end")
        # A call may go on in the next line: a tip is judged together with what follows it.
        if(before AND NOT "${before} ${line}" MATCHES "asPlainToolTip\\(|\\(tr\\(\"[^\"]*\"\\)\\)")
            fault("${file}:${before}: a tip may hold data: pass it through asPlainToolTip")
        endif()
        set(before "")
        if(line MATCHES "^[0-9]+: *(//|#include|class [A-Za-z]+;)")
            continue()
        elseif(line MATCHES "${guessing}")
            fault("${file}:${line}: this may show data as rich text: use ui/bridge/plain_text.h")
        elseif(line MATCHES "${tip}")
            set(before "${line}")
        endif()
    endforeach()
endforeach()
end_of_lint()
