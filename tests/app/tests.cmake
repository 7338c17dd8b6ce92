add_room_tests(rightward_ui_tests app
    check_dialog_test.cpp
    copy_picture_test.cpp
    export_dialog_test.cpp
    main_window_test.cpp
    map_dialogs_test.cpp)
