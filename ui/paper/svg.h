// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

#include <QByteArray>

namespace rightward {

/// The pages one below another as one drawing, whose texts stay texts. Well-formed whatever names
/// hold; carries nothing but what is painted, a title and a description.
QByteArray svgOf(const PaperPages& paper, const PageDone& done = {});

/// The same of one page of any size, in points. `description` says in words what it shows.
QByteArray svgOf(const Page& page, const QSizeF& size, const QString& title,
                 const QString& description);

} // namespace rightward
