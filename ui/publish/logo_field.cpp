// SPDX-License-Identifier: MIT
#include "publish/logo_field.h"

#include "bridge/convert.h"
#include "bridge/long_work.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "model/problem.h"
#include "paper/logo.h"
#include "store/file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace rightward {
namespace {

using Logo = std::variant<QImage, LogoFault>;

/// Nothing where the person did not wait for it: the share that it lies on may have gone away.
std::optional<Logo> readLogo(const QString& path, QWidget* parent) {
    const auto logo = std::make_shared<Logo>();
    const bool isDone =
        runWorkThatMayHang(parent, LogoField::tr("Reading %1").arg(QFileInfo(path).fileName()),
                           [logo, file = pathFromQt(path)](Progress&) {
                               *logo = logoFrom(readWholeFile(file, mostLogoBytes));
                           });
    return isDone ? std::optional(*logo) : std::nullopt;
}

} // namespace

LogoField::LogoField(QWidget* parent)
    : QWidget(parent), m_choose(new QPushButton(tr("C&hoose a logo…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_said(plainLabel({}, this)) {
    m_choose->setAccessibleDescription(tr("A picture (PNG) or a drawing (SVG)"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPath({});
        m_choose->setFocus();
        Q_EMIT changed();
    });
    say({});
}

void LogoField::choose() {
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), QFileInfo(m_path).absolutePath(),
                                     tr("Pictures and drawings (*.png *.svg)"));
    if (path.isEmpty()) return;
    setPath(path);
    Q_EMIT changed();
}

void LogoField::setPath(const QString& path) {
    m_path = path;
    m_image = {};
    if (path.isEmpty()) return say({});
    try {
        const auto logo = readLogo(path, this);
        if (!logo) return say(tr("The logo was not read."));
        if (const auto* fault = std::get_if<LogoFault>(&*logo))
            return say(logoFaultText(*fault, QFileInfo(path).fileName()));
        m_image = std::get<QImage>(*logo);
        say(QFileInfo(path).fileName());
    } catch (const Error& error) {
        say(errorText(error));
    }
}

QString LogoField::fault() const {
    return m_path.isEmpty() || !m_image.isNull() ? QString() : m_said->text();
}

void LogoField::say(const QString& said) {
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_remove->setVisible(!m_path.isEmpty());
}

} // namespace rightward
