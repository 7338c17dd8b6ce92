// SPDX-License-Identifier: MIT
#include "publish/paper_dialog.h"

#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "publish/page_preview.h"
#include "publish/paper_form.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {
namespace {

using namespace std::chrono_literals;

/// After the last key: nobody reads a page while typing.
constexpr auto pause = 150ms;
constexpr QSize withPages(1200, 780);
constexpr QSize withoutPages(520, 640);
constexpr QSize frame(16, 48); ///< what the system draws around a window
constexpr int besideBar = 6;
constexpr int usualTitle = 40; ///< characters

struct UseWords {
    Q_DECLARE_TR_FUNCTIONS(UseWords)
};

QString titleOf(PaperUse use) {
    switch (use) {
    case PaperUse::paper: break;
    case PaperUse::print: return UseWords::tr("Print");
    case PaperUse::picture: return UseWords::tr("Picture");
    case PaperUse::drawing: return UseWords::tr("Drawing");
    case PaperUse::webPage: return UseWords::tr("Web page");
    case PaperUse::spreadsheet: return UseWords::tr("Spreadsheet");
    }
    return UseWords::tr("Board paper");
}

QString actionOf(PaperUse use) {
    switch (use) {
    case PaperUse::paper: break;
    case PaperUse::print: return UseWords::tr("Print…");
    case PaperUse::picture: return UseWords::tr("Save as a picture (PNG)…");
    case PaperUse::drawing: return UseWords::tr("Save as a drawing (SVG)…");
    case PaperUse::webPage: return UseWords::tr("Save as a web page (HTML)…");
    case PaperUse::spreadsheet: return UseWords::tr("Save as a spreadsheet (XLSX)…");
    }
    return UseWords::tr("Save as a PDF…");
}

/// All that the person should know of what they see, and of what is not there to be seen.
QString toldOf(const Preview& preview, bool isComparing, const QString& shortfall) {
    QStringList told;
    if (!shortfall.isEmpty()) told += shortfall;
    if (preview.mapPages > 1 && !isComparing)
        told += UseWords::tr("The map takes %1 pages, as no name is set smaller than 9 points.")
                    .arg(preview.mapPages);
    if (preview.mapPages > 1 && isComparing)
        told += UseWords::tr("The maps take %1 pages, as no name is set smaller than 9 points.")
                    .arg(preview.mapPages);
    if (preview.mapPagesOnA3)
        told += UseWords::tr("On A3 it would be %1.").arg(*preview.mapPagesOnA3);
    if (!preview.withoutGlyph.isEmpty())
        told += UseWords::tr("No font here can show these, so an empty box stands for them: %1")
                    .arg(preview.withoutGlyph);
    return told.join(u' ');
}

} // namespace

PaperDialog::PaperDialog(const PaperSource& source, PaperUse use, Finish finish, QWidget* parent)
    : QDialog(parent), m_source(source), m_purpose{use, source.compared.has_value()},
      m_finish(std::move(finish)) {
    setWindowTitle(titleOf(use));
    // With large text the window itself may reach beyond the screen.
    const auto room = screen()->availableSize() - frame;
    const auto least = hasPages(use) ? withPages : withoutPages;
    resize(least.boundedTo(parent ? parent->window()->size().boundedTo(room) : room));
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeForm(), hasPages(use) ? 0 : 1);
    if (hasPages(use)) middle->addWidget(makePages(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connect(m_form, &PaperForm::changed, this, &PaperDialog::ask);
    m_form->setChoices(rememberedChoices(source.map, m_purpose));
    ask();
}

QWidget* PaperDialog::makeForm() {
    const auto& map = m_source.library->map(m_source.map)->info;
    m_form =
        new PaperForm(m_purpose, m_purpose.isComparing ? QString() : toQt(map.title.text()), this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    const auto bar = scroll->verticalScrollBar()->sizeHint().width();
    m_form->setContentsMargins(0, 0, besideBar, 0);
    // Room for a title, as far as it is wide.
    const auto title = fontMetrics().averageCharWidth() * usualTitle;
    scroll->setMinimumWidth(std::max(m_form->minimumSizeHint().width(), title) + bar);
    // The area itself takes no focus: the arrow keys belong to its fields.
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* PaperDialog::makePages() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_pages = new PagePreview(side);
    auto* top = new QHBoxLayout;
    m_count = plainLabel({}, side);
    top->addWidget(m_count, 1);
    top->addWidget(makeZoom());
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    m_maker = new PreviewMaker(m_source, m_purpose.use, this);
    connect(m_maker, &PreviewMaker::made, this, &PaperDialog::showPreview);
    connect(m_maker, &PreviewMaker::failed, this, &PaperDialog::say);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, [this] { m_maker->ask(options()); });
    return side;
}

QWidget* PaperDialog::makeZoom() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    const auto add = [&](const QString& text, const QString& name, const QKeySequence& keys,
                         std::function<double()> zoom) {
        auto* button = new QToolButton(buttons);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(asPlainToolTip(name));
        button->setShortcut(keys);
        connect(button, &QToolButton::clicked, this,
                [this, zoom = std::move(zoom)] { m_pages->setZoom(zoom()); });
        row->addWidget(button);
    };
    add(tr("−"), tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [this] { return m_pages->zoom() / PagePreview::zoomStep; });
    add(tr("+"), tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus),
        [this] { return m_pages->zoom() * PagePreview::zoomStep; });
    add(tr("Fit"), tr("As wide as there is room"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [] { return 1.0; });
    return buttons;
}

QWidget* PaperDialog::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_told = plainLabel({}, foot);
    row->addWidget(m_told, 1);
    m_useA3 = new QPushButton(tr("Use &A3"), foot);
    m_useA3->hide();
    connect(m_useA3, &QPushButton::clicked, this, [this] { m_form->usePaper(PaperSize::a3); });
    row->addWidget(m_useA3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    auto* done = buttons->addButton(actionOf(m_purpose.use), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);
    row->addWidget(buttons);
    return foot;
}

PaperOptions PaperDialog::options() const {
    auto options = m_form->options();
    options.lastSave = m_source.lastSave;
    return options;
}

void PaperDialog::ask() {
    const auto fault = m_form->fault();
    say(fault.isEmpty() ? m_form->shortfall() : fault);
    m_useA3->hide();
    if (!m_soon) return;
    if (fault.isEmpty())
        m_soon->start();
    else
        m_soon->stop(); // what it was to show is chosen no more
}

void PaperDialog::showPreview(const std::shared_ptr<const Preview>& preview) {
    m_pages->showPages({preview, &preview->pages});
    const auto count = preview->pages.sheets.size();
    m_count->setText(count == 1 ? tr("1 page") : tr("%1 pages").arg(count));
    m_useA3->setVisible(preview->mapPagesOnA3.has_value());
    if (m_form->fault().isEmpty())
        say(toldOf(*preview, m_purpose.isComparing, m_form->shortfall()));
}

void PaperDialog::say(const QString& told) {
    if (m_told->text() == told) return;
    m_told->setText(told);
    QAccessibleEvent event(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PaperDialog::accept() {
    if (!m_form->fault().isEmpty()) return say(m_form->fault());
    attempt(this, [this] {
        if (!m_finish(options(), this)) return;
        rememberChoices(m_source.map, m_purpose, m_form->choices());
        QDialog::accept();
    });
}

} // namespace rightward
