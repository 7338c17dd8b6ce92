# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests sidebyside
    compare_view_test.cpp
    map_choice_test.cpp
    match_names_test.cpp
    overlay_test.cpp
    pair_list_test.cpp
    two_maps_test.cpp)
