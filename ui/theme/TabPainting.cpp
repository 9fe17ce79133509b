// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs: words over a line, the current one marked by a bar and by weight.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

namespace zaklon::ui::painting {

void tabShape(const Canvas& canvas, const QStyleOptionTab& option) {
    const Theme& theme = canvas.theme;
    const QRect& rect = option.rect;
    const QRect area = rect.adjusted(0, 2, 0, -3);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        drawBox(canvas.painter, area, radius::kInput, theme.hover);
    }
    canvas.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (has(option, QStyle::State_Selected)) {
        canvas.painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                                theme.accent);
    }
    if (has(option, QStyle::State_HasFocus)) {
        drawInnerFocusRing(canvas.painter, area, radius::kInput, theme.focus);
    }
}

void tabLabel(const Canvas& canvas, const QStyleOptionTab& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = has(option, QStyle::State_Selected);
    const QColor color = !enabled ? theme.text3 : selected ? theme.accentText : theme.text2;
    const QRect beside =
        option.rect.adjusted(option.leftButtonSize.width(), 0, -option.rightButtonSize.width(), 0);
    drawLine(canvas.painter, QStyle::visualRect(option.direction, option.rect, beside), option.text,
             theme.font(selected ? TextRole::Strong : TextRole::Button), color, Qt::AlignHCenter);
}

} // namespace zaklon::ui::painting
