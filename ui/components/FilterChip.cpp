// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FilterChip.h"

#include "ui/components/Chip.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCross = 10;
constexpr int kInset = 9;
constexpr int kGap = 6;

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setObjectName(QStringLiteral("filterChip"));
    setAutoDefault(false);
    setAccessibleName(tr("Remove %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QSize chip = Chip::sizeFor(theme, text());
    // Taller than it looks: the target is 28 px, the chip 22.
    return {chip.width() + theme.scaled(kCross) + kGap + 2 * kRingRoom,
            std::max(chip.height() + 2 * kRingRoom, theme.scaled(kSmallestTarget))};
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const ToneColors& colors = theme.tone(Tone::Accent);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int tall = Chip::sizeFor(theme, text()).height();
    const QRect box(kRingRoom, (height() - tall) / 2, width() - 2 * kRingRoom, tall);
    drawBox(painter, box, tall / 2.0, underMouse() ? theme.hover : colors.background,
            underMouse() ? colors.text : colors.border);
    const int side = theme.scaled(kCross);
    const QRect cross(box.right() - kInset - side + 1, box.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), box, cross), IconName::Close,
              colors.text);
    const QRect words(box.left() + kInset, box.top(), cross.left() - kGap - box.left() - kInset + 2,
                      box.height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), box, words), text(),
             theme.font(TextRole::Caption), colors.text);
    if (hasFocus()) {
        drawFocusRing(painter, box, tall / 2.0, theme.focus);
    }
}

} // namespace zaklon::ui
