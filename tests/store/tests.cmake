# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests store
    file_test.cpp
    generators_test.cpp
    library_file_test.cpp)
