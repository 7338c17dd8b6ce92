add_room_tests(rightward_ui_tests files
    keeping_test.cpp
    library_files_test.cpp
    save_ladder_test.cpp)
