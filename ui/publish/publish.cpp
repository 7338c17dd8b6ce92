// SPDX-License-Identifier: MIT
#include "publish/publish.h"

#include "publish/export_file.h"
#include "publish/paper_dialog.h"
#include "publish/print_pages.h"

#include <QCoreApplication>

namespace rightward {
namespace {

struct PublishWords {
    Q_DECLARE_TR_FUNCTIONS(PublishWords)
};

QString pathFor(const QString& name, PaperUse use, QWidget* parent) {
    const auto ask = [&](const QString& title, const QString& ending, const QString& kind) {
        return askForFile(title, name, ending, kind, parent);
    };
    switch (use) {
    case PaperUse::paper:
    case PaperUse::print: break;
    case PaperUse::picture:
        return ask(PublishWords::tr("Export a picture"), QStringLiteral(".png"),
                   PublishWords::tr("Pictures (*.png)"));
    case PaperUse::drawing:
        return ask(PublishWords::tr("Export a drawing"), QStringLiteral(".svg"),
                   PublishWords::tr("Drawings (*.svg)"));
    case PaperUse::webPage:
        return ask(PublishWords::tr("Export a web page"), QStringLiteral(".html"),
                   PublishWords::tr("Web pages (*.html)"));
    case PaperUse::spreadsheet:
        return ask(PublishWords::tr("Export a spreadsheet"), QStringLiteral(".xlsx"),
                   PublishWords::tr("Spreadsheets (*.xlsx)"));
    }
    return ask(PublishWords::tr("Export a board paper"), QStringLiteral(".pdf"),
               PublishWords::tr("Papers (*.pdf)"));
}

/// Tells how far it is after each page, and goes no further once it is stopped.
std::vector<std::byte> fileWith(Progress& progress, const PaperSource& source, PaperUse use,
                                const PaperOptions& options) {
    struct Stopped {};
    try {
        return fileFor(source, use, options, [&](std::size_t done, std::size_t total) {
            progress.report(done, total);
            if (progress.isStopped()) throw Stopped();
        });
    } catch (const Stopped&) {
        return {};
    }
}

} // namespace

std::optional<MadeFile> publish(const PaperSource& source, PaperUse use, QWidget* parent) {
    std::optional<MadeFile> made;
    const auto print = [&](const PaperOptions& options, QWidget* dialog) {
        return printPaper(pagesFor(source, use, options), dialog);
    };
    const auto save = [&](const PaperOptions& options, QWidget* dialog) {
        const auto path = pathFor(nameIn(options.edition, source.fileName), use, dialog);
        const bool isMade = !path.isEmpty() && makeFile(path, dialog, [&](Progress& progress) {
            return fileWith(progress, source, use, options);
        });
        if (isMade) made = MadeFile{path, options.edition};
        return isMade;
    };
    const auto finish = use == PaperUse::print ? PaperDialog::Finish(print) : save;
    PaperDialog(source, use, finish, parent).exec();
    return made;
}

} // namespace rightward
