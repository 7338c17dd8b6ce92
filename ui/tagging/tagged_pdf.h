// SPDX-License-Identifier: MIT
#pragma once

#include "tagging/document_tags.h"

#include <QByteArray>

#include <functional>

namespace rightward {

/// A PDF that QPdfWriter made, its pieces marked as content_marks.h has it, as one that can be read
/// aloud and kept: in the shape of PDF/UA-1 and PDF/A-2a. What is seen stays as it was. The same
/// bytes and tags give the same bytes. Throws std::runtime_error where it is no PDF, a piece is not
/// in the file or a mark is not as expected; and what `pageTagged`, called after each, throws.
QByteArray taggedPdf(const QByteArray& pdf, const DocumentTags& tags,
                     const std::function<void()>& pageTagged = {});

} // namespace rightward
