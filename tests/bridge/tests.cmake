add_room_tests(rightward_ui_tests bridge
    compare_words_test.cpp
    detail_words_test.cpp
    form_dialog_test.cpp
    import_words_test.cpp
    long_work_test.cpp
    score_words_test.cpp
    session_test.cpp
    words_test.cpp)
