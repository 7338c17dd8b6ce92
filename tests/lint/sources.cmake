# SPDX-License-Identifier: MIT
# What the lints share: the files they read and how they report. ROOT may name another tree.
if(NOT ROOT)
    get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
endif()
set(faults 0)

# project_sources(RESULT PATTERN…): paths from the root of what matches, at any depth.
function(project_sources result)
    list(TRANSFORM ARGN PREPEND "${ROOT}/")
    file(GLOB_RECURSE files RELATIVE "${ROOT}" ${ARGN})
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# numbered_lines(RESULT FILE): its lines as "number: text", safe to walk as a CMake list.
function(numbered_lines result file)
    file(READ "${ROOT}/${file}" text)
    string(REPLACE ";" "," text "${text}")
    string(REGEX REPLACE "[][]" " " text "${text}")
    string(REGEX REPLACE "\\\\" "/" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(numbered "")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        list(APPEND numbered "${number}: ${line}")
    endforeach()
    set(${result} "${numbered}" PARENT_SCOPE)
endfunction()

macro(fault text)
    message("${text}")
    math(EXPR faults "${faults} + 1")
endmacro()

macro(end_of_lint)
    if(faults)
        message(FATAL_ERROR "${faults} faults")
    endif()
endmacro()
