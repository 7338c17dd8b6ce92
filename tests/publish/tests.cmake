add_room_tests(rightward_ui_tests publish
    export_file_test.cpp
    logo_field_test.cpp
    page_preview_test.cpp
    paper_choices_test.cpp
    paper_dialog_test.cpp
    paper_form_test.cpp
    preview_test.cpp
    print_pages_test.cpp
    publish_test.cpp)
