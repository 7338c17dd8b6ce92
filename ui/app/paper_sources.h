// SPDX-License-Identifier: MIT
#pragma once

#include "publish/paper_source.h"

namespace rightward {

class LibraryFiles;
class Session;
class TwoMaps;

/// What is on the screen, for the paper. Borrowed. There has to be a comparison.
MapsToCompare toCompare(const TwoMaps& sides);

/// What a file about the shown map, and about two side by side, is called unless the person says
/// otherwise.
QString shownName(const Session& session);
QString comparedName(const TwoMaps& sides);

/// The shown map, which there has to be.
PaperSource shownSource(const Session& session, const LibraryFiles& files);
/// The same with two maps side by side, of which there has to be a comparison.
PaperSource comparedSource(const Session& session, const LibraryFiles& files, const TwoMaps& sides);

} // namespace rightward
