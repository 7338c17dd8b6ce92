# SPDX-License-Identifier: MIT
find_package(nlohmann_json 3.11 REQUIRED)
target_link_libraries(rightward_core_tests PRIVATE nlohmann_json::nlohmann_json)
add_room_tests(rightward_core_tests score
    properties_test.cpp
    ranking_test.cpp
    score_test.cpp)
