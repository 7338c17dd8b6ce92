# SPDX-License-Identifier: MIT
add_executable(canvas_bench ${CMAKE_CURRENT_LIST_DIR}/canvas_bench.cpp)
target_link_libraries(canvas_bench PRIVATE rightward_ui)
target_include_directories(canvas_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
