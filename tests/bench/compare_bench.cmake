# SPDX-License-Identifier: MIT
add_executable(compare_bench compare_bench.cpp)
target_link_libraries(compare_bench PRIVATE rightward_core rightward_test_support)
add_test(NAME compare_bench_works COMMAND compare_bench 20 40 2)
