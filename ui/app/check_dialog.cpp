// SPDX-License-Identifier: MIT
#include "app/check_dialog.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "catalogue/doubts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace rightward {
namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

/// The capability that a doubt is about; null where it is about something else.
const Capability* capabilityOf(const Library& library, const Problem& doubt) {
    const auto space = doubt.where.find(' ');
    const auto id = CapabilityId::parse(doubt.where.substr(space + 1));
    return id ? library.capability(*id) : nullptr;
}

QString placeOf(const Library& library, const Problem& doubt) {
    const auto* capability = capabilityOf(library, doubt);
    if (!capability) return {};
    const auto& info = library.map(capability->map)->info;
    return CheckWords::tr(" (%1: %2)")
        .arg(toQt(library.councils.at(info.council).name.text()), toQt(info.title.text()));
}

QString lineFor(const Library& library, const Problem& doubt) {
    const auto name = doubt.args.empty() ? doubt.where : doubt.args.front();
    return CheckWords::tr("“%1”%2: %3")
        .arg(toQt(name), placeOf(library, doubt), problemText(doubt));
}

void show(Session& session, const Capability& capability) {
    const auto id = capability.id;
    session.showMap(capability.map);
    session.select(id);
}

QListWidget* listOf(const Problems& doubts, const Library& library, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setAccessibleName(CheckWords::tr("What may be mistakes. Press Enter to go to one."));
    list->setWordWrap(true);
    list->setMinimumSize(520, 240);
    for (const auto& doubt : doubts)
        list->addItem(lineFor(library, doubt));
    return list;
}

} // namespace

void checkLibrary(Session& session, QWidget* parent) {
    const auto doubts = doubtsAbout(session.library(), session.catalogue());
    QDialog dialog(parent);
    dialog.setWindowTitle(CheckWords::tr("Check this library"));
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(plainLabel(
        doubts.empty()
            ? CheckWords::tr("This library is sound, and nothing in it looks like a mistake.")
            : CheckWords::tr("This library is sound. These may be mistakes all the same:"),
        &dialog));
    if (!doubts.empty()) {
        auto* list = listOf(doubts, session.library(), &dialog);
        column->addWidget(list, 1);
        QObject::connect(list, &QListWidget::activated, &dialog, [&](const QModelIndex& index) {
            const auto& doubt = doubts[static_cast<std::size_t>(index.row())];
            if (const auto* capability = capabilityOf(session.library(), doubt)) {
                show(session, *capability);
                dialog.accept();
            }
        });
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace rightward
