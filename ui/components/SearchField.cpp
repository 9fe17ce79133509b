// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SearchField.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search, &Theme::text3), QLineEdit::LeadingPosition)->setEnabled(true);
}

void SearchField::setKeysHint(const QString& keys) {
    m_keys = keys;
    setAccessibleDescription(keys);
    update();
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
    const int wide = QFontMetrics(font).horizontalAdvance(m_keys) + 2 * space::kSmall + 2;
    const int tall = theme.scaled(height::kChip);
    const QRect logical(width() - wide - 6, (height() - tall) / 2, wide, tall);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), logical);
    QPainter painter(this);
    drawBox(painter, box, radius::kBadge, theme.surface, theme.line);
    drawLine(painter, box, m_keys, font, theme.text2, Qt::AlignHCenter);
}

} // namespace zaklon::ui
