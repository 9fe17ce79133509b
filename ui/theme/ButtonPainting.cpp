// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons in five kinds, and tool buttons. The visible box lies kRingRoom inside the widget,
// so that the focus ring has a place of its own.
#include "ui/theme/ButtonKind.h"
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <algorithm>

namespace zaklon::ui::painting {

namespace {

constexpr int kIconSide = 18;
constexpr int kIconGap = 8;
constexpr int kKeyGap = 6;
constexpr int kLinkRoom = 6; ///< behind the words of a link, which may be drawn wider than measured
constexpr double kKeySize = 0.82; ///< of the words beside it

struct ButtonColors {
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColors filledColors(const Theme& theme, bool enabled, bool active) {
    if (!enabled) {
        return {mixed(theme.surface, theme.accent, 0.42), {}, theme.surface};
    }
    return {active ? theme.accentHover : theme.accent, {}, theme.onAccent};
}

ButtonColors quietColors(const Theme& theme, bool enabled, bool hovered, bool pressed) {
    const QColor fill = pressed ? theme.sunken : hovered ? theme.hover : QColor();
    return {enabled ? fill : QColor(), {}, enabled ? theme.accentText : theme.text3};
}

ButtonColors borderedColors(const Theme& theme, ButtonKind kind, bool enabled, bool hovered,
                            bool pressed) {
    const QColor fill = !enabled  ? theme.surface
                        : pressed ? theme.sunken
                        : hovered ? theme.hover
                                  : theme.surface;
    const QColor text = !enabled                     ? theme.text3
                        : kind == ButtonKind::Danger ? theme.error
                                                     : theme.text;
    return {fill, enabled ? theme.lineStrong : theme.line, text};
}

ButtonColors colorsOf(const Canvas& canvas, const QStyleOption& option) {
    const ButtonKind kind = buttonKind(canvas.widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = has(option, QStyle::State_MouseOver);
    const bool pressed = has(option, QStyle::State_Sunken);
    const bool checked = has(option, QStyle::State_On);
    if (kind == ButtonKind::Primary || (checked && kind != ButtonKind::Quiet)) {
        return filledColors(canvas.theme, enabled, hovered || pressed);
    }
    if (kind == ButtonKind::Link) {
        return {{}, {}, enabled ? canvas.theme.accentText : canvas.theme.text3};
    }
    if (kind == ButtonKind::Quiet) {
        return quietColors(canvas.theme, enabled, hovered, pressed || checked);
    }
    return borderedColors(canvas.theme, kind, enabled, hovered, pressed);
}

/// An icon without words that opens a menu says so by itself: three dots.
bool hasArrow(const QStyleOptionButton& option) {
    return option.features.testFlag(QStyleOptionButton::HasMenu) && !option.text.isEmpty();
}

QRect boxOf(const QStyleOption& option) {
    return option.rect.adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
}

void labelIcon(const Canvas& canvas, const QStyleOptionButton& option, const QRect& rect,
               const QColor& color) {
    if (const auto name = iconByFile(option.icon.name())) {
        paintIcon(canvas.painter, rect, *name, color);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    option.icon.paint(&canvas.painter, rect, Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
}

QFont keyFont(const QFont& words) {
    QFont font = words;
    font.setPixelSize(qRound(QFontInfo(words).pixelSize() * kKeySize));
    return font;
}

/// What the key takes before the words, with the gap; 0 without one.
int keyRoom(const QWidget* widget, const QFont& words) {
    const QString key = keyHint(widget);
    return key.isEmpty() ? 0 : QFontMetrics(keyFont(words)).horizontalAdvance(key) + kKeyGap;
}

void labelKey(const Canvas& canvas, const QRect& lane, Qt::LayoutDirection direction) {
    canvas.painter.save();
    canvas.painter.setFont(keyFont(canvas.painter.font()));
    canvas.painter.drawText(lane,
                            QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter |
                                Qt::TextSingleLine,
                            keyHint(canvas.widget));
    canvas.painter.restore();
}

/// Whether the room around the box is there: a parent or a scrolled edge may cut it off.
bool hasRingRoom(const QWidget* widget) {
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return parent == nullptr || widget->isWindow() || parent->rect().contains(widget->geometry());
}

} // namespace

void pushButtonPanel(const Canvas& canvas, const QStyleOption& option) {
    const ButtonColors colors = colorsOf(canvas, option);
    const QRect box = boxOf(option);
    drawBox(canvas.painter, box, radius::kInput, colors.fill, colors.border);
    if (has(option, QStyle::State_HasFocus)) {
        if (hasRingRoom(canvas.widget)) {
            drawFocusRing(canvas.painter, box, radius::kInput, canvas.theme.focus);
        } else {
            drawInnerFocusRing(canvas.painter, box, radius::kInput, canvas.theme.focus);
            // Between the ring and a fill that may be as dark.
            drawBox(canvas.painter, box.adjusted(2, 2, -2, -2), radius::kInput - 2, {},
                    canvas.theme.surface);
        }
    }
}

void pushButtonLabel(const Canvas& canvas, const QStyleOptionButton& option) {
    const ButtonColors colors = colorsOf(canvas, option);
    const QRect box = boxOf(option);
    const QFontMetrics metrics(canvas.painter.font());
    const int side = canvas.theme.scaled(kIconSide);
    const bool withIcon = !option.icon.isNull();
    const bool withMenu = hasArrow(option);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconRoom = withIcon ? side + (option.text.isEmpty() ? 0 : kIconGap) : 0;
    const int menuRoom = withMenu ? side + space::kTiny : 0;
    const int ofKey = keyRoom(canvas.widget, canvas.painter.font());
    // A link stands in a column of text and begins where its lines do.
    const bool link = buttonKind(canvas.widget) == ButtonKind::Link;
    const int total =
        link ? box.width() : std::min(ofKey + iconRoom + textWidth + menuRoom, box.width());
    int x = box.left() + (box.width() - total) / 2;
    const auto place = [&](int width) {
        const QRect logical(x, box.top(), width, box.height());
        x += width;
        return QStyle::visualRect(option.direction, box, logical);
    };
    canvas.painter.setPen(colors.text);
    if (ofKey > 0) {
        labelKey(canvas, place(ofKey), option.direction);
    }
    if (withIcon) {
        const QRect lane = place(iconRoom);
        QRect square(0, 0, side, side);
        square.moveCenter(lane.center());
        const bool leftToRight = option.direction == Qt::LeftToRight;
        square.moveLeft(leftToRight ? lane.left() : lane.right() - side + 1);
        labelIcon(canvas, option, square, colors.text);
    }
    if (link && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus))) {
        QFont underlined = canvas.painter.font();
        underlined.setUnderline(true);
        canvas.painter.setFont(underlined);
    }
    const int mnemonic =
        canvas.widget != nullptr && canvas.widget->style()->styleHint(QStyle::SH_UnderlineShortcut,
                                                                      &option, canvas.widget)
            ? Qt::TextShowMnemonic
            : Qt::TextHideMnemonic;
    const auto beside = link ? QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                             : Qt::Alignment(Qt::AlignHCenter);
    // One that is as high as its lines need goes on in the next.
    const bool wraps =
        link && canvas.widget != nullptr && canvas.widget->sizePolicy().hasHeightForWidth();
    canvas.painter.drawText(place(total - ofKey - iconRoom - menuRoom),
                            static_cast<int>(beside | Qt::AlignVCenter) | mnemonic |
                                (wraps ? Qt::TextWordWrap : Qt::TextSingleLine),
                            option.text);
    if (withMenu) {
        QRect square(0, 0, side - 4, side - 4);
        square.moveCenter(place(menuRoom).center());
        paintIcon(canvas.painter, square, IconName::ChevronDown, colors.text);
    }
}

QSize pushButtonSize(const Theme& theme, const QStyleOptionButton& option, const QSize& contents,
                     const QWidget* widget) {
    if (buttonKind(widget) == ButtonKind::Link) {
        const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
        return {text.width() + kLinkRoom + 2 * kRingRoom,
                std::max(text.height() + 4, theme.scaled(24)) + 2 * kRingRoom};
    }
    const bool segment = buttonKind(widget) == ButtonKind::Segment;
    const bool dense = isDense(widget);
    const int box = theme.scaled(segment ? height::kSegment
                                 : dense ? height::kDenseButton
                                         : height::kInput);
    const int side = theme.scaled(kIconSide);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    int width = keyRoom(widget, widget == nullptr ? QFont() : widget->font()) + textWidth +
                2 * (segment ? 11
                     : dense ? 12
                             : 15);
    if (!option.icon.isNull()) {
        width += side + (option.text.isEmpty() ? 0 : kIconGap);
    }
    if (hasArrow(option)) {
        width += side + space::kTiny;
    }
    const int tall = std::max(box, option.fontMetrics.height() + 8);
    const int smallest = option.text.isEmpty() ? tall : theme.scaled(segment ? 36 : 56);
    Q_UNUSED(contents)
    return {std::max(width, smallest) + 2 * kRingRoom, tall + 2 * kRingRoom};
}

void toolButtonPanel(const Canvas& canvas, const QStyleOption& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (has(option, QStyle::State_On)) {
        fill = theme.accentSoft;
    } else if (enabled && has(option, QStyle::State_Sunken)) {
        fill = theme.sunken;
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        fill = theme.hover;
    }
    drawBox(canvas.painter, option.rect, radius::kInput, fill);
    if (has(option, QStyle::State_HasFocus)) {
        drawInnerFocusRing(canvas.painter, option.rect, radius::kInput, theme.focus);
    }
}

} // namespace zaklon::ui::painting
