// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace rightward {

/// Whose words these are, for tr() and translators.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

} // namespace rightward
