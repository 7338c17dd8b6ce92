# SPDX-License-Identifier: MIT
add_executable(raster_bench
    ${CMAKE_CURRENT_LIST_DIR}/bare_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/bare_png.cpp
    ${CMAKE_CURRENT_LIST_DIR}/raster_bench.cpp)
target_link_libraries(raster_bench PRIVATE rightward_ui PkgConfig::png)
target_include_directories(raster_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
