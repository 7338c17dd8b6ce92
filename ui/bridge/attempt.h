// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/plain_text.h"
#include "bridge/words.h"

#include <QCoreApplication>

#include <exception>
#include <utility>

namespace rightward {

/// Runs an action that may fail and tells the person when it does; says whether it worked. Qt must
/// never see an exception, so every slot that can fail wraps its work in this and nothing else in
/// the window catches.
template <class Action>
bool attempt(QWidget* parent, Action&& action) {
    try {
        std::forward<Action>(action)();
        return true;
    } catch (const Error& error) {
        showMessage(parent, errorText(error), {});
    } catch (const std::exception& error) {
        showMessage(parent,
                    QCoreApplication::translate(
                        "attempt", "Something went wrong in the program itself, and nothing was "
                                   "changed. Save your work and tell us what you were doing."),
                    QString::fromUtf8(error.what()));
    }
    return false;
}

} // namespace rightward
