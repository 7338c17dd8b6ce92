# SPDX-License-Identifier: MIT
find_package(SQLite3 REQUIRED)
add_executable(keep_bench big_library.cpp keep_bench.cpp)
target_link_libraries(keep_bench PRIVATE
    rightward_core rightward_test_support SQLite::SQLite3)
add_test(NAME keep_bench_works COMMAND keep_bench 2 5 20)
