# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests command
    check_test.cpp
    command_test.cpp
    compare_bad_days_test.cpp
    compare_test.cpp
    compare_to_test.cpp
    export_test.cpp
    import_test.cpp
    paper_call_test.cpp
    report_test.cpp
    share_test.cpp)
target_link_libraries(rightward_ui_tests PRIVATE nlohmann_json::nlohmann_json)
