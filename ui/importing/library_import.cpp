// SPDX-License-Identifier: MIT
#include "importing/library_import.h"

#include "bridge/import_words.h"
#include "bridge/plain_text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <variant>

namespace rightward {
namespace {

/// How many changes of an edit add a record of this type.
template <class T>
std::size_t added(const Edit& edit) {
    std::size_t number = 0;
    for (const auto& any : edit.changes) {
        const auto* change = std::get_if<Change<T>>(&any);
        if (change && !change->before) ++number;
    }
    return number;
}

QString headline(const Joining& joining, const QString& source) {
    if (joining.isRefused) {
        return LibraryImportDialog::tr("%1 does not fit into this library, so nothing comes in.")
            .arg(source);
    }
    if (joining.edit.changes.empty()) {
        return LibraryImportDialog::tr("%1 holds nothing new for this library.").arg(source);
    }
    return LibraryImportDialog::tr("From %1 come %2. Nothing is removed.")
        .arg(source, additionsText(joining.edit));
}

} // namespace

QString additionsText(const Edit& edit) {
    QStringList parts;
    const auto add = [&](const QString& kind, std::size_t number) {
        if (number > 0) parts << kind.arg(number);
    };
    add(LibraryImportDialog::tr("councils: %1"), added<Council>(edit));
    add(LibraryImportDialog::tr("maps: %1"), added<MapInfo>(edit));
    add(LibraryImportDialog::tr("capabilities: %1"), added<Capability>(edit));
    add(LibraryImportDialog::tr("links: %1"), added<Link>(edit));
    add(LibraryImportDialog::tr("versions: %1"), added<Version>(edit));
    add(LibraryImportDialog::tr("matches: %1"), added<Match>(edit));
    return parts.join(QStringLiteral(", "));
}

LibraryImportDialog::LibraryImportDialog(const Joining& joining, const QString& source,
                                         QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Import a library"));
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(headline(joining, source), this));
    if (!joining.problems.empty()) {
        column->addWidget(plainLabel(joining.isRefused ? tr("What is in the way:")
                                                       : tr("What stays as you have it:"),
                                     this));
        auto* list = new QListWidget(this);
        list->setAccessibleName(tr("Problems"));
        list->setWordWrap(true);
        for (const auto& problem : joining.problems)
            list->addItem(joiningProblemText(problem));
        column->addWidget(list, 1);
    }
    const bool adds = !joining.isRefused && !joining.edit.changes.empty();
    auto* buttons =
        new QDialogButtonBox(adds ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (adds) {
        auto* accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
        accept->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace rightward
