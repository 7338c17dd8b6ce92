# SPDX-License-Identifier: MIT
set(lint ${CMAKE_CURRENT_LIST_DIR})
add_test(NAME lint.digest COMMAND ${CMAKE_COMMAND} -P ${lint}/digest.cmake)
add_test(NAME lint.layout COMMAND ${CMAKE_COMMAND} -P ${lint}/layout.cmake)
add_test(NAME lint.plain_text COMMAND ${CMAKE_COMMAND} -P ${lint}/plain_text.cmake)
add_test(NAME lint.lints COMMAND ${CMAKE_COMMAND}
    -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/lint -P ${lint}/lints_test.cmake)
