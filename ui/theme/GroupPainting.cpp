// SPDX-License-Identifier: GPL-3.0-or-later
// Group boxes: the title above, a frame like that of a card.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <algorithm>

namespace zaklon::ui::painting {

namespace {

int titleHeight(const Theme& theme, const QStyleOptionGroupBox& option) {
    if (option.text.isEmpty() && !option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        return 0;
    }
    return std::max(QFontMetrics(theme.font(TextRole::Strong)).height(), theme.scaled(kIndicator)) +
           space::kTiny;
}

} // namespace

void groupBox(const Canvas& canvas, const QStyleOptionGroupBox& option) {
    const Theme& theme = canvas.theme;
    if (!option.features.testFlag(QStyleOptionFrame::Flat)) {
        drawBox(canvas.painter, groupBoxPart(theme, option, QStyle::SC_GroupBoxFrame),
                radius::kCard, theme.surface, theme.line);
    }
    const QRect label = groupBoxPart(theme, option, QStyle::SC_GroupBoxLabel);
    drawLine(canvas.painter, label, option.text, theme.font(TextRole::Strong),
             has(option, QStyle::State_Enabled) ? theme.text : theme.text3);
    if (option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOption box = option;
        box.rect = groupBoxPart(theme, option, QStyle::SC_GroupBoxCheckBox);
        checkBox(canvas, box);
    }
    if (has(option, QStyle::State_HasFocus)) {
        drawInnerFocusRing(canvas.painter, label.adjusted(-4, 0, 4, 0), radius::kInput,
                           theme.focus);
    }
}

QRect groupBoxPart(const Theme& theme, const QStyleOptionGroupBox& option,
                   QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const int title = titleHeight(theme, option);
    const int box = option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)
                        ? theme.scaled(kIndicator) + space::kSmall
                        : 0;
    QRect logical;
    switch (part) {
    case QStyle::SC_GroupBoxFrame:
        logical = rect.adjusted(0, title, 0, 0);
        break;
    case QStyle::SC_GroupBoxContents:
        logical = rect.adjusted(1, title + 1, -1, -1);
        break;
    case QStyle::SC_GroupBoxCheckBox:
        logical = QRect(rect.left(), rect.top(), box, title - space::kTiny);
        break;
    case QStyle::SC_GroupBoxLabel:
        logical = QRect(rect.left() + box, rect.top(), rect.width() - box,
                        std::max(0, title - space::kTiny));
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(option.direction, rect, logical);
}

} // namespace zaklon::ui::painting
