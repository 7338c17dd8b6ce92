# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests keep
    kept_changes_test.cpp
    keeper_test.cpp
    left_sessions_test.cpp)
