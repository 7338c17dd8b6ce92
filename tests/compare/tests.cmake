# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests compare
    group_test.cpp
    matching_test.cpp
    suggested_test.cpp)
