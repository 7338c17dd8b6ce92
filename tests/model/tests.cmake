# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests model
    date_test.cpp
    edit_test.cpp
    id_test.cpp
    place_test.cpp
    rules_test.cpp
    text_test.cpp
    tokens_test.cpp
    values_test.cpp)
