// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <memory>

class QImage;

namespace rightward {

/// A PNG in memory. It is packed as its rows come, so that a picture of many pages takes the memory
/// of one, and packed lightly with its rows as they are, which is best for plain colours: what Qt
/// does by itself takes many times as long and saves nothing. Each function may throw Error
/// renderFailed.
class PngWriter {
public:
    PngWriter(const QSize& size, int dotsPerMetre, const QString& title);
    ~PngWriter();
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// The next rows. The image is RGB32 and as wide as the picture.
    void add(const QImage& rows);
    /// When all rows are there.
    QByteArray finish() &&;

private:
    class Library;
    QByteArray m_file;
    std::unique_ptr<Library> m_library;
};

} // namespace rightward
