# SPDX-License-Identifier: MIT
# Fails when a source lacks its licence line or has grown past 500 lines, or when the top level
# holds a name that is not one of the fixed ones. Run by hand: cmake -P tests/lint/layout.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sources.cmake)

project_sources(files
    src/*.h src/*.cpp ui/*.h ui/*.cpp ui/run
    tests/*.h tests/*.cpp tests/*.py tests/*.sh tests/run)
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" head LIMIT_COUNT 2)
    if(NOT head MATCHES "SPDX-License-Identifier: MIT")
        fault("${file}: no SPDX-License-Identifier in its first lines")
    endif()
    file(READ "${ROOT}/${file}" text)
    string(REGEX MATCHALL "\n" ends "${text}")
    list(LENGTH ends lines)
    if(lines GREATER 500)
        fault("${file}: ${lines} lines; split what is over 500")
    endif()
endforeach()

file(GLOB names RELATIVE "${ROOT}" "${ROOT}/*")
foreach(name IN LISTS names)
    if(NOT name MATCHES "^(CMakeLists\\.txt|src|ui|data|tests|README\\.md|LICENSE|build.*|\\..*)$")
        fault("${name}: not one of the names at the top level")
    endif()
endforeach()
end_of_lint()
