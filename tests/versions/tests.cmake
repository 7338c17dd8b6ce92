# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests versions
    change_tree_test.cpp
    changes_view_test.cpp
    versions_dialog_test.cpp)
