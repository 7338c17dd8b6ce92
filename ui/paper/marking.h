// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper_options.h"

#include <QString>
#include <QStringList>

namespace rightward {

/// The two of the government's scheme that councils use.
QStringList usualMarkings();

/// A marking as somebody wrote it: the usual two are written large however they are typed, and
/// "none" is none. Nothing, too, for what is no line.
std::optional<Marking> markingOf(const QString& typed);

} // namespace rightward
