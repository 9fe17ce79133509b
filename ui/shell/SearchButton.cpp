// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchButton.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidest = 346;
constexpr int kNarrowest = 180;
constexpr int kIconSide = 18;
constexpr int kInset = 12;
/// What stands beside the words and the keys: icon, gaps, box of the keys.
constexpr int kAround = 2 * kRingRoom + 2 * kInset + kIconSide + 40;

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

void SearchButton::setShortWords(const QString& words) {
    m_shortWords = words;
    update();
}

QSize SearchButton::sizeHint() const {
    return {std::max(kWidest, minimumSizeHint().width()),
            Theme::of(this).scaled(height::kInput) + 2 * kRingRoom};
}

QSize SearchButton::minimumSizeHint() const {
    const Theme& theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(m_shortWords) +
                      QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(m_keys) +
                      kAround;
    return {std::max(kNarrowest, words), theme.scaled(height::kInput) + 2 * kRingRoom};
}

void SearchButton::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    const auto held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool plain = held == Qt::NoModifier;
    if (plain && !text.isEmpty() && text.front().isPrint() && text != QStringLiteral(" ")) {
        Q_EMIT typed(text);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
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
    const QFont body = theme.font(TextRole::Body);
    const int room = keys.left() - space::kSmall - textLead;
    const bool fits = QFontMetrics(body).horizontalAdvance(text()) <= room;
    drawLine(painter, place(QRect(textLead, box.top(), room, box.height())),
             fits ? text() : m_shortWords, body, theme.text3);
    if (hasFocus()) {
        drawFocusRing(painter, box, radius::kInput, theme.focus);
    }
}

} // namespace zaklon::ui
