# SPDX-License-Identifier: MIT
find_package(nlohmann_json 3.11 REQUIRED)
target_link_libraries(rightward_core_tests PRIVATE nlohmann_json::nlohmann_json)
add_room_tests(rightward_core_tests catalogue
    catalogue_test.cpp
    council_named_test.cpp
    doubts_test.cpp
    folding_test.cpp
    shipped_test.cpp
    suggest_test.cpp)
