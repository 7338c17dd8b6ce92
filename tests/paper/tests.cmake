# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests paper
    edition_test.cpp
    pages_test.cpp
    paper_test.cpp)
