// SPDX-License-Identifier: MIT
#pragma once

#include "tagging/document_tags.h"

class QPDF;

namespace rightward {

/// What a file says of itself as a whole: title, language, which standards it keeps to and which
/// colours it means. No date, so that the same map is the same file.
void addDocumentFacts(QPDF& pdf, const DocumentTags& tags);

} // namespace rightward
