// SPDX-License-Identifier: MIT
#include "paper/png_writer.h"

#include "model/problem.h"

#include <QImage>

#define ZLIB_CONST // what it only reads may be const
#include <zlib.h>

#include <array>
#include <span>
#include <vector>

namespace rightward {
namespace {

constexpr int bytesADot = 3;

/// The most significant byte first.
void appendNumber(QByteArray& bytes, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift);
}

const Bytef* forZlib(const char* bytes) { return reinterpret_cast<const Bytef*>(bytes); }

/// A length, four letters, the data, and a checksum of letters and data.
void appendChunk(QByteArray& file, const char* type, QByteArrayView data) {
    appendNumber(file, static_cast<std::uint32_t>(data.size()));
    const auto start = file.size();
    file += type;
    file += data;
    const auto length = static_cast<uInt>(file.size() - start);
    appendNumber(file,
                 static_cast<std::uint32_t>(crc32(0, forZlib(file.constData() + start), length)));
}

QByteArray headerOf(const QSize& size) {
    constexpr char bitsAColour = 8;
    constexpr char redGreenBlue = 2;
    QByteArray header;
    appendNumber(header, static_cast<std::uint32_t>(size.width()));
    appendNumber(header, static_cast<std::uint32_t>(size.height()));
    header += bitsAColour;
    header += redGreenBlue;
    return header + QByteArray(3, '\0');
}

QByteArray physicalSize(int dotsPerMetre) {
    constexpr char metres = 1;
    QByteArray size;
    appendNumber(size, static_cast<std::uint32_t>(dotsPerMetre));
    appendNumber(size, static_cast<std::uint32_t>(dotsPerMetre));
    return size + metres;
}

/// As UTF-8, not packed, in no particular language.
QByteArray titleText(const QString& title) {
    return "Title" + QByteArray(5, '\0') + title.toUtf8();
}

} // namespace

/// The rows on their way into the file.
class PngWriter::Packer {
public:
    Packer(QByteArray& file, int width) : m_file(file), m_row(1 + std::size_t(width) * bytesADot) {
        constexpr int level = 3;
        if (deflateInit(&m_stream, level) != Z_OK) throw Error(ErrorCode::renderFailed, {});
        takeEmpty();
    }
    ~Packer() { deflateEnd(&m_stream); }
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;

    void add(std::span<const QRgb> dots) {
        // The first byte stays 0: a row as it is.
        auto* to = m_row.data() + 1;
        for (const auto dot : dots) {
            to[0] = static_cast<Bytef>(dot >> 16);
            to[1] = static_cast<Bytef>(dot >> 8);
            to[2] = static_cast<Bytef>(dot);
            to += bytesADot;
        }
        m_stream.next_in = m_row.data();
        m_stream.avail_in = static_cast<uInt>(m_row.size());
        while (m_stream.avail_in > 0)
            pack(Z_NO_FLUSH);
    }

    void finish() {
        while (pack(Z_FINISH) != Z_STREAM_END) {
        }
        writeOut();
    }

private:
    int pack(int flush) {
        const auto result = deflate(&m_stream, flush);
        if (result == Z_STREAM_ERROR) throw Error(ErrorCode::renderFailed, {});
        if (m_stream.avail_out == 0) writeOut();
        return result;
    }

    void writeOut() {
        const auto size = m_packed.size() - m_stream.avail_out;
        appendChunk(m_file, "IDAT", {m_packed.data(), static_cast<qsizetype>(size)});
        takeEmpty();
    }

    void takeEmpty() {
        m_stream.next_out = m_packed.data();
        m_stream.avail_out = static_cast<uInt>(m_packed.size());
    }

    QByteArray& m_file;
    std::vector<Bytef> m_row;
    std::array<Bytef, 32'768> m_packed{};
    z_stream m_stream{};
};

PngWriter::PngWriter(const QSize& size, int dotsPerMetre, const QString& title) {
    m_file += "\x89PNG\r\n\x1a\n";
    appendChunk(m_file, "IHDR", headerOf(size));
    appendChunk(m_file, "pHYs", physicalSize(dotsPerMetre));
    appendChunk(m_file, "iTXt", titleText(title));
    m_packer = std::make_unique<Packer>(m_file, size.width());
}

PngWriter::~PngWriter() = default;

void PngWriter::add(const QImage& rows) {
    const auto width = static_cast<std::size_t>(rows.width());
    for (int y = 0; y < rows.height(); ++y)
        m_packer->add({reinterpret_cast<const QRgb*>(rows.constScanLine(y)), width});
}

QByteArray PngWriter::finish() && {
    m_packer->finish();
    appendChunk(m_file, "IEND", {});
    return std::move(m_file);
}

} // namespace rightward
