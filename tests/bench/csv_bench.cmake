# SPDX-License-Identifier: MIT
add_executable(csv_bench bare_table.cpp big_library.cpp csv_bench.cpp)
target_link_libraries(csv_bench PRIVATE rightward_core rightward_test_support)
add_test(NAME csv_bench_works COMMAND csv_bench 20 2)
