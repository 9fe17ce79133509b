// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/IconLabel.h"

#include <QPainter>

namespace zaklon::ui {

IconLabel::IconLabel(IconName name, int side, QWidget* parent)
    : QWidget(parent), m_name(name), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(IconName name) {
    m_name = name;
    update();
}

void IconLabel::setColor(ColorToken color) {
    m_color = color;
    m_tone.reset();
    update();
}

void IconLabel::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const {
    const int side = Theme::of(this).scaled(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintIcon(painter, rect(), m_name, m_tone ? theme.tone(*m_tone).text : theme.*m_color);
}

} // namespace zaklon::ui
