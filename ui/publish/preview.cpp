// SPDX-License-Identifier: MIT
#include "publish/preview.h"

#include "bridge/words.h"
#include "model/problem.h"
#include "paper/missing_glyphs.h"

#include <utility>

namespace rightward {
namespace {

/// Thrown where nobody wants any more what is being made.
struct Unwanted {};

std::size_t mapPagesOnA3(const PaperSource& source, PaperUse use, PaperOptions options,
                         const PageDone& done) {
    options.page.size = PaperSize::a3;
    return mapPageCount(pagesFor(source, use, options, done));
}

} // namespace

Preview previewOf(const PaperSource& source, PaperUse use, const PaperOptions& options,
                  const PageDone& done) {
    Preview preview{pagesFor(source, use, options, done), 0, {}, {}};
    preview.mapPages = mapPageCount(preview.pages);
    if (preview.mapPages > 1 && options.page.size == PaperSize::a4) {
        const auto onA3 = mapPagesOnA3(source, use, options, done);
        if (onA3 < preview.mapPages) preview.mapPagesOnA3 = onA3;
    }
    preview.withoutGlyph = charactersWithoutGlyph(preview.pages);
    return preview;
}

PreviewMaker::PreviewMaker(const PaperSource& source, PaperUse use, QObject* parent)
    : QObject(parent), m_source(source), m_use(use) {
    m_pool.setMaxThreadCount(1);
}

PreviewMaker::~PreviewMaker() {
    m_isUnwanted = true;
    m_pool.waitForDone();
}

void PreviewMaker::ask(const PaperOptions& options) {
    if (!m_isBusy) return start(options);
    m_next = options;
    m_isUnwanted = true;
}

void PreviewMaker::start(const PaperOptions& options) {
    m_isBusy = true;
    m_isUnwanted = false;
    const auto tell = [this](auto say) {
        QMetaObject::invokeMethod(
            this,
            [this, say] {
                if (!m_isUnwanted) say();
                finish();
            },
            Qt::QueuedConnection);
    };
    m_pool.start([this, options, tell] {
        const auto goOn = [this](std::size_t, std::size_t) {
            if (m_isUnwanted) throw Unwanted();
        };
        try {
            auto preview =
                std::make_shared<const Preview>(previewOf(m_source, m_use, options, goOn));
            tell([this, preview = std::move(preview)] { Q_EMIT made(preview); });
        } catch (const Unwanted&) {
            tell([] {});
        } catch (const Error& error) {
            tell([this, why = errorText(error)] { Q_EMIT failed(why); });
        } catch (const std::exception& error) {
            tell([this, why = QString::fromUtf8(error.what())] { Q_EMIT failed(why); });
        }
    });
}

void PreviewMaker::finish() {
    m_isBusy = false;
    if (m_next) start(*std::exchange(m_next, std::nullopt));
}

} // namespace rightward
