# SPDX-License-Identifier: MIT
add_executable(paper_bench
    ${CMAKE_CURRENT_LIST_DIR}/bare_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/paper_bench.cpp)
target_link_libraries(paper_bench PRIVATE rightward_ui)
target_include_directories(paper_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
