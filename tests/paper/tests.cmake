# SPDX-License-Identifier: MIT
add_room_tests(rightward_ui_tests paper
    comparison_pages_test.cpp
    format_test.cpp
    heading_test.cpp
    joint_paper_test.cpp
    logo_test.cpp
    long_heads_test.cpp
    marking_test.cpp
    missing_glyphs_test.cpp
    page_done_test.cpp
    pages_test.cpp
    paper_test.cpp
    parts_test.cpp
    png_test.cpp
    roles_test.cpp
    table_widths_test.cpp
    tagged_paper_test.cpp
    svg_test.cpp
    web_page_test.cpp
    whole_words_test.cpp
    withheld_test.cpp
    workbook_test.cpp)
