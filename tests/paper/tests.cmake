# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests paper
    pages_test.cpp
    paper_test.cpp)
