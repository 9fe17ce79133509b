// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TextLabel.h"

#include <QEvent>
#include <QStyle>

namespace zaklon::ui {

TextLabel::TextLabel(const QString& text, TextRole role, ColorToken color, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_color(color) {
    setTextFormat(Qt::PlainText); // what people typed is never markup
    restyle();
    align();
}

void TextLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    align();
}

void TextLabel::align() {
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) |
                         Qt::AlignAbsolute);
}

void TextLabel::setTextRole(TextRole role) {
    m_role = role;
    restyle();
}

void TextLabel::setColor(ColorToken color) {
    m_color = color;
    m_tone.reset();
    restyle();
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
    restyle();
}

void TextLabel::setFigures(bool figures) {
    m_figures = figures;
    setAlignment((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    restyle();
}

void TextLabel::setWrapsWhenNarrow() {
    m_likesOneLine = true;
    setWordWrap(true);
}

QSize TextLabel::sizeHint() const {
    if (!m_likesOneLine || text().isEmpty()) {
        return QLabel::sizeHint();
    }
    ensurePolished();
    const QMargins around = contentsMargins();
    return fontMetrics().size(0, text()) + QSize(around.left() + around.right() + 2 * margin(),
                                                 around.top() + around.bottom() + 2 * margin());
}

void TextLabel::restyle() {
    const Theme& theme = Theme::of(this);
    setFont(m_figures ? theme.figures(m_role) : theme.font(m_role));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_tone ? theme.tone(*m_tone).text : theme.*m_color);
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.text3);
    colors.setColor(QPalette::Link, theme.accentText);
    setPalette(colors);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        restyle();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

} // namespace zaklon::ui
