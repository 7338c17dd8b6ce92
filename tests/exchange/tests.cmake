# SPDX-License-Identifier: MIT
add_room_tests(rightward_core_tests exchange
    edition_test.cpp
    csv_columns_test.cpp
    csv_laws_test.cpp
    csv_rows_test.cpp
    csv_table_test.cpp
    json_check_test.cpp
    json_laws_test.cpp
    json_read_test.cpp
    json_write_test.cpp
    old_json_test.cpp
    samples_test.cpp
    schema_test.cpp
    typed_laws_test.cpp
    typed_test.cpp)
