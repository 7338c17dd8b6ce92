# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests edit
    document_test.cpp
    edits_test.cpp
    versions_test.cpp)
