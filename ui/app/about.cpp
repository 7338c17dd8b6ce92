// SPDX-License-Identifier: MIT
#include "app/about.h"

#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/shipped.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rightward {
namespace {

struct AboutWords {
    Q_DECLARE_TR_FUNCTIONS(AboutWords)
};

QStringList paragraphs() {
    return {
        AboutWords::tr("Place your council's digital capabilities on a grid, and see which to "
                       "share with other councils first, and why."),
        cautionText(),
        AboutWords::tr("Rightward works without a network, sends nothing anywhere and needs no "
                       "account. It is free under the MIT licence."),
        toQt(shippedCouncils().attribution),
        AboutWords::tr("Font: Noto Sans, SIL Open Font License 1.1. Built with Qt (LGPL version "
                       "3), SQLite, nlohmann/json, utf8proc and xxHash."),
    };
}

} // namespace

void showAbout(QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(AboutWords::tr("About Rightward"));
    box.setText(AboutWords::tr("Rightward %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(paragraphs().join(QStringLiteral("\n\n")));
    box.exec();
}

} // namespace rightward
