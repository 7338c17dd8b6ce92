// SPDX-License-Identifier: MIT
// Debian has no xxHash for Windows, but its headers hold all of it.
#define XXH_STATIC_LINKING_ONLY
#define XXH_IMPLEMENTATION
#include <xxhash.h>
