// SPDX-License-Identifier: MIT
#include "paper/png_writer.h"

#include "model/problem.h"

#include <QImage>

#include <png.h>

namespace rightward {
namespace {

/// The library must not go on after an error, and jumps over our destructors if we let it.
[[noreturn]] void fail(png_structp, png_const_charp) { throw Error(ErrorCode::renderFailed, {}); }
void ignore(png_structp, png_const_charp) {}

void append(png_structp png, png_bytep data, std::size_t size) {
    auto& file = *static_cast<QByteArray*>(png_get_io_ptr(png));
    file.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

/// As UTF-8, not packed, in no particular language.
void addTitle(png_structp png, png_infop info, const QString& title) {
    auto words = title.toUtf8();
    QByteArray key("Title"), none;
    png_text text{};
    text.compression = PNG_ITXT_COMPRESSION_NONE;
    text.key = key.data();
    text.text = words.data();
    text.lang = none.data();
    text.lang_key = none.data();
    png_set_text(png, info, &text, 1);
}

} // namespace

/// libpng's own state, for as long as it is needed.
class PngWriter::Library {
public:
    explicit Library(QByteArray& file)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore)) {
        if (m_png) m_info = png_create_info_struct(m_png);
        if (!m_info) {
            png_destroy_write_struct(&m_png, nullptr);
            fail(nullptr, nullptr);
        }
        png_set_write_fn(m_png, &file, append, nullptr);
    }
    ~Library() { png_destroy_write_struct(&m_png, &m_info); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    png_structp png() const { return m_png; }
    png_infop info() const { return m_info; }

private:
    png_structp m_png;
    png_infop m_info = nullptr;
};

PngWriter::PngWriter(const QSize& size, int dotsPerMetre, const QString& title)
    : m_library(std::make_unique<Library>(m_file)) {
    constexpr int level = 3;
    constexpr int bitsAColour = 8;
    auto* png = m_library->png();
    auto* info = m_library->info();
    png_set_compression_level(png, level);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, static_cast<png_uint_32>(size.width()),
                 static_cast<png_uint_32>(size.height()), bitsAColour, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
    const auto dots = static_cast<png_uint_32>(dotsPerMetre);
    png_set_pHYs(png, info, dots, dots, PNG_RESOLUTION_METER);
    addTitle(png, info, title);
    png_write_info(png, info);
    // A dot of Qt's is blue, green, red and nothing.
    png_set_filler(png, 0, PNG_FILLER_AFTER);
    png_set_bgr(png);
}

PngWriter::~PngWriter() = default;

void PngWriter::add(const QImage& rows) {
    for (int y = 0; y < rows.height(); ++y)
        png_write_row(m_library->png(), rows.constScanLine(y));
}

QByteArray PngWriter::finish() && {
    png_write_end(m_library->png(), nullptr);
    return std::move(m_file);
}

} // namespace rightward
