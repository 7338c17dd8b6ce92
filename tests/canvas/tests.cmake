# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests canvas
    drag_test.cpp
    drop_test.cpp
    keys_test.cpp
    layout_test.cpp
    name_lines_test.cpp
    painting_test.cpp
    rename_test.cpp
    zoom_test.cpp)
