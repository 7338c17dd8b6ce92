# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests panels
    catalogue_panel_test.cpp
    inks_test.cpp
    inspector_panel_test.cpp
    list_panel_test.cpp
    names_test.cpp)
