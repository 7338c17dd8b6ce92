# SPDX-License-Identifier: MIT
add_executable(sidebyside_bench ${CMAKE_CURRENT_LIST_DIR}/sidebyside_bench.cpp)
target_link_libraries(sidebyside_bench PRIVATE rightward_ui)
target_include_directories(sidebyside_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
