# SPDX-License-Identifier: MIT
set(tagging_tests
    bookmark_check.cpp
    breakage_test.cpp
    content_check.cpp
    fact_check.cpp
    font_check.cpp
    paper_check.cpp
    structure_check.cpp
    table_check.cpp)
add_room_tests(rightward_ui_tests tagging ${tagging_tests})
list(TRANSFORM tagging_tests PREPEND tagging/)
set_source_files_properties(${tagging_tests} PROPERTIES
    COMPILE_DEFINITIONS POINTERHOLDER_TRANSITION=4)
target_link_libraries(rightward_ui_tests PRIVATE PkgConfig::qpdf)
