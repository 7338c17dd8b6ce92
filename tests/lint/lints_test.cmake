# SPDX-License-Identifier: MIT
# Proves that the lints find what they are for: each must pass a good tree and fail each bad one.
# Run by hand: cmake -DSCRATCH=/some/folder -P tests/lint/lints_test.cmake
cmake_minimum_required(VERSION 3.25)
set(licence "// SPDX-License-Identifier: MIT\n")

# expect(pass|fail LINT FILE TEXT): the lint's answer on a tree that holds only that file.
function(expect answer lint file text)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${file} "${text}")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/${lint}.cmake
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if(result EQUAL 0)
        set(result pass)
    else()
        set(result fail)
    endif()
    file(REMOVE_RECURSE ${SCRATCH})
    if(NOT result STREQUAL answer)
        message(SEND_ERROR "${lint} should ${answer}: ${file}: ${text}")
    endif()
endfunction()

expect(pass layout src/model/map.h "${licence}")
expect(fail layout src/model/map.h "#pragma once\n")
expect(fail layout notes.txt "")
string(REPEAT "int x;\n" 500 long)
expect(fail layout ui/app/main.cpp "${licence}${long}")

expect(pass digest ui/app/main.cpp "const auto check = DigestCheck::on;\n")
expect(fail digest ui/app/main.cpp "readLibraryFile(path, {{}, DigestCheck::off});\n")

set(panel ui/panels/panel.cpp)
expect(pass plain_text ${panel} "auto* label = plainLabel(name, this);\n")
expect(pass plain_text ${panel} "#include <QLabel>\nclass QLabel;\n// a QLabel guesses\n")
expect(pass plain_text ui/bridge/plain_text.cpp "auto* label = new QLabel(parent);\n")
expect(fail plain_text ${panel} "auto* label = new QLabel(name, this);\n")
expect(fail plain_text ${panel} "QLabel label;\n")
expect(fail plain_text ${panel} "auto* label = new QLabel{this};\n")
expect(fail plain_text ${panel} "auto label = std::make_unique<QLabel>(name);\n")
expect(pass plain_text ${panel} "auto* label = findChild<QLabel*>();\n")
expect(fail plain_text ${panel} "tabs->setTabToolTip(0, name);\n")
expect(fail plain_text ${panel} "QWhatsThis::showText(at, name);\n")
expect(fail plain_text ${panel} "QMessageBox::warning(this, name, name);\n")
expect(pass plain_text ${panel}
    "QMessageBox box(this);\nbox.setTextFormat(Qt::PlainText);\nbox.setText(name);\n")
expect(fail plain_text ${panel} "QMessageBox box(this);\nbox.setText(name);\n")
expect(fail plain_text ${panel} "QToolTip::showText(at, name);\n")
expect(fail plain_text ${panel} "document.setHtml(name);\n")
expect(pass plain_text ${panel} "button->setToolTip(tr(\"Add a council\"));\n")
expect(pass plain_text ${panel} "item->setToolTip(\n    asPlainToolTip(name));\n")
expect(fail plain_text ${panel} "item->setToolTip(name);\n")
expect(fail plain_text ${panel} "item->setToolTip(tr(\"Add %1\").arg(name));\n}\n")
