# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests compare
    matching_test.cpp
    suggested_test.cpp)
