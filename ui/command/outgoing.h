// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"
#include "exchange/edition.h"
#include "paper/pages.h"

#include <filesystem>
#include <string>

namespace rightward {

// What the commands that write a file have in common.

/// The edition that --edition asks for, if any. Throws Refusal for another word.
std::optional<Edition> editionAsked(const Call& call);

/// Throws Refusal where the file to be written is one of those that are read, be it through a link
/// or another path.
void refuseWhatIsRead(const Call& call, const QString& to);

/// ".pdf", in small letters.
QString endingOf(const QString& to);

void writeText(const std::filesystem::path& path, const std::string& text);

/// "Made map.pdf, the public edition"
QString madeText(const QString& to, Edition edition);

/// Tells which characters a paper or a picture could not show, if any.
void noteMissingGlyphs(const Output& output, const PaperPages& pages);

} // namespace rightward
