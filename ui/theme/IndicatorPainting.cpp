// SPDX-License-Identifier: GPL-3.0-or-later
// Check boxes, radio buttons, arrows and tree branches.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

namespace zaklon::ui::painting {

namespace {

QRectF squareIn(const QRect& rect, int side) {
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

void checkBox(const Canvas& canvas, const QStyleOption& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool marked = has(option, QStyle::State_On) || partly;
    const QRectF box = squareIn(option.rect, theme.scaled(kIndicator) - 1);
    const QColor mark = enabled ? theme.accent : theme.text3;
    const QColor rest = has(option, QStyle::State_MouseOver) ? theme.hover : theme.surface;
    drawBox(canvas.painter, box, 4.5, marked ? mark : rest,
            marked    ? mark
            : enabled ? theme.lineStrong
                      : theme.line,
            1.4);
    if (partly) {
        canvas.painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2),
                                theme.onAccent);
    } else if (marked) {
        paintIcon(canvas.painter, box.adjusted(1.5, 1.5, -1.5, -1.5), IconName::Check,
                  enabled ? theme.onAccent : theme.surface);
    }
}

void radioButton(const Canvas& canvas, const QStyleOption& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On);
    const QRectF circle = squareIn(option.rect, theme.scaled(kIndicator) - 1);
    const QColor mark = enabled ? theme.accent : theme.text3;
    const QColor rest = has(option, QStyle::State_MouseOver) ? theme.hover : theme.surface;
    drawBox(canvas.painter, circle, circle.width() / 2, rest,
            marked    ? mark
            : enabled ? theme.lineStrong
                      : theme.line,
            marked ? 1.8 : 1.4);
    if (marked) {
        const qreal inset = circle.width() * 0.28;
        const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
        drawBox(canvas.painter, dot, dot.width() / 2, mark);
    }
}

void arrow(const Canvas& canvas, const QStyleOption& option, QStyle::PrimitiveElement element) {
    IconName name = IconName::ChevronDown;
    if (element == QStyle::PE_IndicatorArrowUp) {
        name = IconName::ChevronUp;
    } else if (element == QStyle::PE_IndicatorArrowLeft) {
        name = IconName::ChevronLeft;
    } else if (element == QStyle::PE_IndicatorArrowRight) {
        name = IconName::ChevronRight;
    }
    const int side = qMin(canvas.theme.scaled(16), qMin(option.rect.width(), option.rect.height()));
    constexpr int kSmallestArrow = 8;
    if (side < kSmallestArrow) {
        return; // the speck that Fusion hangs under a tool button with a menu
    }
    paintIcon(canvas.painter, squareIn(option.rect, side), name,
              has(option, QStyle::State_Enabled) ? canvas.theme.text2 : canvas.theme.text3);
}

void branch(const Canvas& canvas, const QStyleOption& option) {
    if (!has(option, QStyle::State_Children)) {
        return;
    }
    const IconName name =
        has(option, QStyle::State_Open) ? IconName::ChevronDown : forwardChevron(option.direction);
    paintIcon(canvas.painter, squareIn(option.rect, canvas.theme.scaled(14)), name,
              canvas.theme.text2);
}

} // namespace zaklon::ui::painting
