# SPDX-License-Identifier: MIT
find_package(SQLite3 REQUIRED)
add_executable(store_bench bare_rows.cpp big_library.cpp store_bench.cpp)
target_link_libraries(store_bench PRIVATE
    rightward_core rightward_test_support SQLite::SQLite3)
add_test(NAME store_bench_works COMMAND store_bench 4 5 2)
