// SPDX-License-Identifier: MIT
#include "paper/logo.h"

#include "paper/paper_words.h"
#include "paper/plain_drawing.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace rightward {
namespace {

using Logo = std::variant<QImage, LogoFault>;

/// More than twelve dots a point of the largest that a page shows.
constexpr QSizeF drawingDots(1'600, 540);

bool isTooLarge(const QSize& size) {
    return size.width() > mostLogoDots || size.height() > mostLogoDots;
}

/// A page is white, and a picture that lets it shine through is no archive's friend.
QImage whiteOf(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage onWhite(const QImage& picture) {
    auto image = whiteOf(picture.size());
    QPainter painter(&image);
    painter.drawImage(QRect(QPoint(), picture.size()), picture);
    return image;
}

Logo logoFromPng(QByteArray& bytes) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const auto size = reader.size();
    if (size.isEmpty()) return LogoFault::damaged;
    if (isTooLarge(size)) return LogoFault::tooLarge;
    const auto picture = reader.read();
    if (picture.isNull()) return LogoFault::damaged;
    return onWhite(picture);
}

QSizeF sizeOf(const QSvgRenderer& drawing) {
    const auto box = drawing.viewBoxF().size();
    return box.isEmpty() ? QSizeF(drawing.defaultSize()) : box;
}

Logo logoFromSvg(const QByteArray& bytes) {
    if (std::size_t(bytes.size()) > mostDrawingBytes) return LogoFault::tooLarge;
    const auto plain = plainDrawing(bytes);
    if (const auto* fault = std::get_if<LogoFault>(&plain)) return *fault;
    QSvgRenderer drawing(std::get<QByteArray>(plain));
    const auto size = sizeOf(drawing);
    if (!drawing.isValid() || size.isEmpty()) return LogoFault::damaged;
    const auto dots = size.scaled(drawingDots, Qt::KeepAspectRatio).toSize();
    auto image = whiteOf(dots.expandedTo({1, 1}));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

} // namespace

Logo logoFrom(std::span<const std::byte> bytes) {
    if (bytes.size() > mostLogoBytes) return LogoFault::tooLarge;
    auto array = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                         qsizetype(bytes.size()));
    return array.startsWith("\x89PNG\r\n\x1a\n") ? logoFromPng(array) : logoFromSvg(array);
}

QString logoFaultText(LogoFault fault, const QString& name) {
    switch (fault) {
    case LogoFault::notPicture:
        return PaperWords::tr("The logo %1 is neither a PNG nor an SVG. Save it as one of them.")
            .arg(name);
    case LogoFault::tooLarge:
        return PaperWords::tr("The logo %1 is too large. A PNG may be 4 MB and %2 dots a side, an "
                              "SVG 1 MB.")
            .arg(name, QString::number(mostLogoDots));
    case LogoFault::damaged:
        return PaperWords::tr("The logo %1 is damaged. Save it once more.").arg(name);
    case LogoFault::tooMuch:
        return PaperWords::tr("The logo %1 holds more than a plain drawing, such as a picture, "
                              "letters, an effect or a link. Save it as a PNG.")
            .arg(name);
    }
    return {};
}

} // namespace rightward
