// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

class QWidget;

namespace rightward {

// What a person does with versions of the shown map, where a rule of the library may be in the way.
// Each makes one edit, or says why it cannot; returns whether it did.

/// Asks for a name, proposing today's date.
bool nameVersion(Session& session, QWidget* parent);
bool goBackTo(Session& session, VersionId id, QWidget* parent);

} // namespace rightward
