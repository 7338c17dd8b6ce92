add_room_tests(rightward_ui_tests files
    file_dialogs_test.cpp
    keeping_test.cpp
    library_files_test.cpp
    save_ladder_test.cpp)
