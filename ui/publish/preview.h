// SPDX-License-Identifier: MIT
#pragma once

#include "publish/paper_source.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace rightward {

/// What would come of the choices as they are, and what the person should know of it.
struct Preview {
    PaperPages pages;
    std::size_t mapPages = 0;                  ///< how many the map takes, or the maps
    std::optional<std::size_t> mapPagesOnA3{}; ///< where A3 needs fewer of them
    QString withoutGlyph;                      ///< characters that no font here can show
};

/// Throws as paperPages does, and what `done` throws after a page.
Preview previewOf(const PaperSource& source, PaperUse use, const PaperOptions& options,
                  const PageDone& done = {});

/// Makes previews beside the window, one at a time. Of those that are asked for while one is made
/// only the last is made after it.
class PreviewMaker : public QObject {
    Q_OBJECT

public:
    /// The source must live as long.
    PreviewMaker(const PaperSource& source, PaperUse use, QObject* parent);
    ~PreviewMaker() override;

    void ask(const PaperOptions& options);

Q_SIGNALS:
    void made(const std::shared_ptr<const rightward::Preview>& preview);
    /// With the sentence that says why.
    void failed(const QString& why);

private:
    void start(const PaperOptions& options);
    void finish();

    const PaperSource& m_source;
    PaperUse m_use;
    std::optional<PaperOptions> m_next;
    bool m_isBusy = false;
    std::atomic<bool> m_isUnwanted = false; ///< what is being made
    QThreadPool m_pool;
};

} // namespace rightward
