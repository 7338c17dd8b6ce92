# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests intake
    join_library_test.cpp
    join_rows_test.cpp
    join_test.cpp)
