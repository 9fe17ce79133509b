// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ShareBar.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kBar = 8;

} // namespace

ShareBar::ShareBar(const QString& words, QWidget* parent) : QWidget(parent), m_words(words) {
    setObjectName(QStringLiteral("shareBar"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(int done, int total, const QString& figures) {
    m_done = std::max(done, 0);
    m_total = std::max(total, m_done);
    m_figures = figures;
    setAccessibleName(QStringLiteral("%1, %2").arg(m_words, figures));
    update();
}

QSize ShareBar::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextRole::Body)).height();
    return {theme.scaled(200), words + space::kTiny + kBar + 2};
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont figures = theme.figures(TextRole::Strong);
    const int tall = QFontMetrics(theme.font(TextRole::Body)).height();
    const int wide = QFontMetrics(figures).horizontalAdvance(m_figures) + space::kTiny;
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    drawLine(painter, place(0, 0, width() - wide - space::kSmall, tall), m_words,
             theme.font(TextRole::Body), theme.text);
    drawLine(painter, place(width() - wide, 0, wide, tall), m_figures, figures, theme.text);
    const int top = tall + space::kTiny;
    drawBox(painter, place(0, top, width(), kBar), kBar / 2.0, theme.surface, theme.lineStrong);
    if (m_done > 0) {
        const int filled = std::max(kBar, width() * m_done / std::max(m_total, 1));
        drawBox(painter, place(0, top, filled, kBar), kBar / 2.0, theme.accent);
    }
}

} // namespace zaklon::ui
