// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SearchField.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search, &Theme::text3), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchField::keepRoomForKeys);
}

void SearchField::setKeysHint(const QString& keys) {
    m_keys = keys;
    setAccessibleDescription(keys);
    keepRoomForKeys();
    update();
}

QSize SearchField::keysSize() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    return {metrics.horizontalAdvance(m_keys) + 2 * space::kSmall + 2, theme.scaled(height::kChip)};
}

void SearchField::keepRoomForKeys() {
    const bool shown = !m_keys.isEmpty() && text().isEmpty();
    setTextMargins(0, 0, shown ? keysSize().width() + 2 : 0, 0); // QLineEdit mirrors them
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        keepRoomForKeys();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty() || !text().isEmpty()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QSize size = keysSize();
    const QRect logical(width() - size.width() - 6, (height() - size.height()) / 2, size.width(),
                        size.height());
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), logical);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, box, radius::kBadge, theme.surface, theme.line);
    drawLine(painter, box, m_keys, font, theme.text2, Qt::AlignHCenter);
}

} // namespace zaklon::ui
