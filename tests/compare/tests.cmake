# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests compare
    comparison_test.cpp
    flags_test.cpp
    group_test.cpp
    library_changes_test.cpp
    map_changes_test.cpp
    marks_test.cpp
    matching_test.cpp
    merge_test.cpp
    readiness_test.cpp
    settings_test.cpp
    suggested_test.cpp)
