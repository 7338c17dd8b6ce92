// SPDX-License-Identifier: MIT
#include "canvas/measured_names.h"

namespace rightward {

MeasuredNames::MeasuredNames(LayoutStyle style)
    : m_style(std::move(style)), m_metrics(m_style.font) {
    const double badge = QFontMetricsF(m_style.badgeFont).horizontalAdvance(QStringLiteral("100"));
    const double besideName = badge + 2 * m_style.badgePadding + m_style.markSize + m_style.markGap;
    m_narrowest =
        m_style.minColumn - m_style.seam - 2 * m_style.padding - besideName - m_style.chipFrame();
}

const NameLines& MeasuredNames::operator[](const QString& name) {
    return m_names.try_emplace(name, name, m_metrics, m_narrowest).first->second;
}

double MeasuredNames::badgeWidth(int points) {
    const auto [found, isNew] = m_badges.try_emplace(points, 0);
    if (isNew) {
        const QFontMetricsF metrics(m_style.badgeFont);
        found->second =
            metrics.horizontalAdvance(QString::number(points)) + 2 * m_style.badgePadding;
    }
    return found->second;
}

} // namespace rightward
