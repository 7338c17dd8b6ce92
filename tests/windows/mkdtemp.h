// SPDX-License-Identifier: MIT
#pragma once

// What tests/support takes from the system and Windows has under other names.
#ifdef __cplusplus
#include <direct.h>
#include <io.h>

inline char* mkdtemp(char* pattern) {
    return ::_mktemp(pattern) && ::_mkdir(pattern) == 0 ? pattern : nullptr;
}
#endif
