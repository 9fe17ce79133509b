// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ElidedLabel.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"

#include <QFontMetrics>
#include <QPainter>

namespace zaklon::ui {

ElidedLabel::ElidedLabel(const QString& text, TextRole role, ColorToken color, QWidget* parent)
    : QWidget(parent), m_role(role), m_color(color) {
    setObjectName(QStringLiteral("elidedLabel"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setConfidential() {
    m_isConfidential = true;
    updateToolTip();
}

void ElidedLabel::setWraps(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateToolTip();
    update();
}

int ElidedLabel::heightForWidth(int width) const {
    return m_wraps ? paragraphHeight(m_text, Theme::of(this).font(m_role), width) + 1 : -1;
}

QSize ElidedLabel::sizeHint() const {
    const QFont font = Theme::of(this).font(m_role);
    const QFontMetrics metrics(font);
    const int wide = m_wraps ? paragraphWidth(m_text, font) : metrics.horizontalAdvance(m_text);
    return {wide + 1, metrics.height() + 1};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics(Theme::of(this).font(m_role));
    return {qMin(sizeHint().width(), 6 * metrics.averageCharWidth()), sizeHint().height()};
}

void ElidedLabel::updateToolTip() {
    const bool isCut = !m_wraps && sizeHint().width() > width();
    setToolTip(isCut && !m_isConfidential ? m_text : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_wraps) {
        drawParagraph(painter, rect(), m_text, theme.font(m_role), theme.*m_color);
    } else {
        drawLine(painter, rect(), m_text, theme.font(m_role), theme.*m_color);
    }
}

} // namespace zaklon::ui
