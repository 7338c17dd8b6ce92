# SPDX-License-Identifier: MIT
# Fails when anything but a test reads a library file without its digest.
# Run by hand: cmake -P tests/lint/digest.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sources.cmake)

project_sources(files ui/*.h ui/*.cpp src/*.h src/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" lines REGEX "DigestCheck::off")
    if(lines)
        fault("${file}: only a test may leave the digest out")
    endif()
endforeach()
end_of_lint()
