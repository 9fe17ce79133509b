// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and tooltips.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <algorithm>

namespace zaklon::ui::painting {

namespace {

constexpr int kMarkLane = 32;
constexpr int kEndInset = 14;

void mark(const Canvas& canvas, const QStyleOptionMenuItem& option, const QColor& color) {
    const int side = canvas.theme.scaled(16);
    const QRect logical(option.rect.left() + 10, option.rect.center().y() - side / 2, side, side);
    const QRect square = QStyle::visualRect(option.direction, option.rect, logical);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(canvas.painter, square, IconName::Check, canvas.theme.accentText);
    } else if (const auto name = iconByFile(option.icon.name())) {
        paintIcon(canvas.painter, square, *name, color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&canvas.painter, square);
    }
}

} // namespace

void menuPanel(const Canvas& canvas, const QStyleOption& option) {
    drawPopup(canvas.painter, option.rect, canvas.theme.surface, canvas.theme.line);
}

void menuItem(const Canvas& canvas, const QStyleOptionMenuItem& option) {
    const Theme& theme = canvas.theme;
    const QRect& rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        canvas.painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1),
                                theme.line);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Selected)) {
        drawBox(canvas.painter, rect.adjusted(4, 0, -4, 0), radius::kInput, theme.accentSoft);
    }
    const QColor color = enabled ? theme.text : theme.text3;
    mark(canvas, option, color);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    const QString keys = tab < 0 ? QString() : option.text.mid(tab + 1);
    const QRect logical = rect.adjusted(theme.scaled(kMarkLane) + 4, 0, -kEndInset, 0);
    const QRect text = QStyle::visualRect(option.direction, rect, logical);
    canvas.painter.setFont(option.font);
    canvas.painter.setPen(color);
    canvas.painter.drawText(text,
                            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) |
                                Qt::TextHideMnemonic | Qt::TextSingleLine,
                            label);
    drawLine(canvas.painter, text, keys, theme.font(TextRole::Small), theme.text3, Qt::AlignRight);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = theme.scaled(14);
        const QRect end(rect.right() - side - 6, rect.center().y() - side / 2, side, side);
        paintIcon(canvas.painter, QStyle::visualRect(option.direction, rect, end),
                  forwardChevron(option.direction), theme.text2);
    }
}

QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option, const QSize& contents) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), 9};
    }
    const int keys = option.text.contains(QLatin1Char('\t')) ? 24 : 0;
    return {contents.width() + theme.scaled(kMarkLane) + kEndInset + keys + 8,
            std::max(theme.scaled(32), option.fontMetrics.height() + 8)};
}

void tipPanel(const Canvas& canvas, const QStyleOption& option) {
    canvas.painter.fillRect(option.rect, canvas.theme.surface);
    drawBox(canvas.painter, option.rect, 0, {}, canvas.theme.lineStrong);
}

} // namespace zaklon::ui::painting
