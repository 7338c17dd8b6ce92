# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests store
    generators_test.cpp)
