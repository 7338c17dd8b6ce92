add_room_tests(rightward_ui_tests bridge
    score_words_test.cpp
    session_test.cpp
    words_test.cpp)
