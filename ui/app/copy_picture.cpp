// SPDX-License-Identifier: MIT
#include "app/copy_picture.h"

#include "bridge/session.h"
#include "paper/paper.h"
#include "paper/web_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <memory>

namespace rightward {
namespace {

QByteArray rendered(const Session& session, PaperFormat format) {
    // What is pasted travels on without being asked about: nothing in it is withheld from anybody.
    const auto bytes = renderMap(session.library(), session.map()->info.id, format, {});
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

void copyAsPicture(const Session& session) {
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(rendered(session, PaperFormat::png), "png"));
    data->setData(QStringLiteral("image/svg+xml"), rendered(session, PaperFormat::svg));
    data->setHtml(tablesToPaste(session.library(), session.map()->info.id, Edition::publicEdition));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace rightward
