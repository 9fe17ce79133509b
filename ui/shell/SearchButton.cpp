// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchButton.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

namespace {

constexpr int kWidest = 346;
constexpr int kNarrowest = 180;
constexpr int kIconSide = 18;
constexpr int kInset = 12;

} // namespace

SearchButton::SearchButton(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchButton::setKeys(const QString& keys) {
    m_keys = keys;
    setAccessibleDescription(keys);
    update();
}

QSize SearchButton::sizeHint() const {
    return {kWidest, Theme::of(this).scaled(height::kInput) + 2 * kRingRoom};
}

QSize SearchButton::minimumSizeHint() const {
    return {kNarrowest, sizeHint().height()};
}

void SearchButton::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && text != QStringLiteral(" ")) {
        Q_EMIT typed(text);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SearchButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QRect box = rect().adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
    drawBox(painter, box, radius::kInput, underMouse() ? theme.hover : theme.window,
            theme.lineStrong);
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int lead = box.left() + kInset;
    paintIcon(painter, place(QRect(lead, (height() - kIconSide) / 2, kIconSide, kIconSide)),
              IconName::Search, theme.text3);
    const QFont font = theme.font(TextRole::Caption);
    const int wide = QFontMetrics(font).horizontalAdvance(m_keys) + 2 * space::kSmall + 2;
    const int tall = theme.scaled(height::kChip);
    const QRect keys(box.right() - wide - 5, (height() - tall) / 2, wide, tall);
    drawBox(painter, place(keys), radius::kBadge, theme.surface, theme.line);
    drawLine(painter, place(keys), m_keys, font, theme.text2, Qt::AlignHCenter);
    const int textLead = lead + kIconSide + space::kRow - 2;
    drawLine(
        painter,
        place(QRect(textLead, box.top(), keys.left() - space::kSmall - textLead, box.height())),
        text(), theme.font(TextRole::Body), theme.text3);
    if (hasFocus()) {
        drawFocusRing(painter, box, radius::kInput, theme.focus);
    }
}

} // namespace zaklon::ui
