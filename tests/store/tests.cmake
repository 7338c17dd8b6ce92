# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests store
    crafted_file_test.cpp
    earlier_saves_test.cpp
    file_mark_test.cpp
    file_test.cpp
    generators_test.cpp
    hardening_test.cpp
    library_file_test.cpp
    old_files_test.cpp)
