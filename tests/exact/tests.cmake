add_room_tests(rightward_ui_tests exact
    exact_layout_test.cpp
    exact_view_test.cpp
    label_layout_test.cpp)
