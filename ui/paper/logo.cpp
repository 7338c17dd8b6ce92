// SPDX-License-Identifier: MIT
#include "paper/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace rightward {
namespace {

bool isTooLarge(const QSize& size) {
    return size.width() > mostLogoDots || size.height() > mostLogoDots;
}

/// A page is white, and a picture that lets it shine through is no archive's friend.
QImage onWhite(const QImage& picture) {
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage(QRect(QPoint(), picture.size()), picture);
    return image;
}

} // namespace

std::variant<QImage, LogoFault> logoFrom(std::span<const std::byte> bytes) {
    if (bytes.size() > mostLogoBytes) return LogoFault::tooLarge;
    auto array = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                         qsizetype(bytes.size()));
    if (!array.startsWith("\x89PNG\r\n\x1a\n")) return LogoFault::notPng;
    QBuffer buffer(&array);
    QImageReader reader(&buffer, "png");
    const auto size = reader.size();
    if (size.isEmpty()) return LogoFault::damaged;
    if (isTooLarge(size)) return LogoFault::tooLarge;
    const auto picture = reader.read();
    if (picture.isNull()) return LogoFault::damaged;
    return onWhite(picture);
}

} // namespace rightward
