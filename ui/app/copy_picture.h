// SPDX-License-Identifier: MIT
#pragma once

namespace rightward {

class Session;

/// Puts the shown map on the clipboard in its public edition, as a picture, as a drawing and as
/// tables at once: each program takes what it does best with. There has to be a map. Throws Error.
void copyAsPicture(const Session& session);

} // namespace rightward
