// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"
#include "tagging/document_tags.h"

namespace rightward {

/// What the pages say to somebody who hears them. A piece's mark is the number of its item on its
/// page.
DocumentTags tagsOf(const PaperPages& paper);

} // namespace rightward
