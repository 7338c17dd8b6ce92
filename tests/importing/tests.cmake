# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests importing
    import_dialog_test.cpp
    table_import_test.cpp)
