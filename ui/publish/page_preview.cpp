// SPDX-License-Identifier: MIT
#include "publish/page_preview.h"

#include "paper/page_painter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace rightward {

namespace {

constexpr int gap = 16;
/// Pixels to a point: a narrow page is not blown up to fill a wide window.
constexpr double mostByItself = 1.6;
constexpr int keptPages = 16;

QString textOn(const Page& page) {
    QStringList texts;
    for (const auto& item : page) {
        if (const auto* text = std::get_if<PageText>(&item)) texts += text->text;
    }
    return texts.join(u'\n');
}

} // namespace

/// One page. Who hears the window hears what stands on it.
class PageSheet : public QWidget {
public:
    PageSheet(QCache<const PageSheet*, QPixmap>& painted, QWidget* parent)
        : QWidget(parent), m_painted(painted) {}

    void showPage(std::shared_ptr<const PaperPages> pages, std::size_t index) {
        m_pages = std::move(pages);
        m_index = index;
        setAccessibleName(
            QCoreApplication::translate("PagePreview", "Page %1 of %2")
                .arg(QString::number(index + 1), QString::number(m_pages->sheets.size())));
        setAccessibleDescription(textOn(sheet().page));
        forget();
    }

    void resizeTo(double scale) {
        const auto size = (sheet().format.points() * scale).toSize();
        if (size == this->size()) return;
        setFixedSize(size);
        forget();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.drawPixmap(0, 0, picture());
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Sheet& sheet() const { return m_pages->sheets[m_index]; }

    void forget() {
        m_painted.remove(this);
        update();
    }

    const QPixmap& picture() {
        if (const auto* known = m_painted.object(this);
            known && known->devicePixelRatio() == devicePixelRatioF())
            return *known;
        auto* pixmap = new QPixmap(size() * devicePixelRatioF());
        pixmap->setDevicePixelRatio(devicePixelRatioF());
        pixmap->fill(Qt::white);
        QPainter painter(pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const auto points = sheet().format.points();
        painter.scale(width() / points.width(), height() / points.height());
        paintPage(painter, sheet().page);
        m_painted.insert(this, pixmap);
        return *pixmap;
    }

    QCache<const PageSheet*, QPixmap>& m_painted;
    std::shared_ptr<const PaperPages> m_pages;
    std::size_t m_index = 0;
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_painted(keptPages) {
    auto* sheets = new QWidget;
    m_column = new QVBoxLayout(sheets);
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(gap);
    m_column->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(sheets);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    // Else its coming and going would change the width that decides on it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The pages as they will be"));
}

void PagePreview::showPages(std::shared_ptr<const PaperPages> pages) {
    m_pages = std::move(pages);
    while (m_sheets.size() > m_pages->sheets.size()) {
        m_painted.remove(m_sheets.back());
        delete m_sheets.back();
        m_sheets.pop_back();
    }
    while (m_sheets.size() < m_pages->sheets.size()) {
        m_sheets.push_back(new PageSheet(m_painted, widget()));
        m_column->addWidget(m_sheets.back(), 0, Qt::AlignHCenter);
    }
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i]->showPage(m_pages, i);
    resizeSheets();
}

double PagePreview::scale() const {
    double widest = 1;
    for (const auto& sheet : m_pages->sheets)
        widest = std::max(widest, sheet.format.points().width());
    const auto room = std::max(viewport()->width() - 2 * gap, 100);
    return std::min(room / widest, mostByItself) * m_zoom;
}

void PagePreview::resizeSheets() {
    if (!m_pages) return;
    const auto by = scale();
    for (auto* sheet : m_sheets)
        sheet->resizeTo(by);
}

void PagePreview::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    resizeSheets();
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    resizeSheets();
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QScrollArea::wheelEvent(event);
    if (const auto turned = event->angleDelta().y())
        setZoom(turned > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    auto* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown: return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_Home: return bar->triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End: return bar->triggerAction(QScrollBar::SliderToMaximum);
    default: QScrollArea::keyPressEvent(event);
    }
}

} // namespace rightward
