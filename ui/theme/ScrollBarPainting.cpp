// SPDX-License-Identifier: GPL-3.0-or-later
// Scroll bars (12 px lane, 6 px thumb, no arrows), sliders and progress bars: all are a lane with a
// mark.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"

#include <algorithm>

namespace zaklon::ui::painting {

namespace {

constexpr int kThumb = 6;
constexpr int kShortestThumb = 32;
constexpr int kProgress = 8;

QRectF laneOf(const QRect& rect) {
    const qreal tall = std::min(kProgress, rect.height());
    return {static_cast<qreal>(rect.left()), rect.center().y() + 0.5 - tall / 2,
            static_cast<qreal>(rect.width()), tall};
}

} // namespace

void scrollBar(const Canvas& canvas, const QStyleOptionSlider& option, const QRect& slider) {
    if (option.minimum >= option.maximum) {
        return;
    }
    const Theme& theme = canvas.theme;
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical) {
        thumb = QRectF(slider.center().x() + 0.5 - kThumb / 2.0, slider.top() + 2, kThumb,
                       slider.height() - 4);
    } else {
        thumb = QRectF(slider.left() + 2, slider.center().y() + 0.5 - kThumb / 2.0,
                       slider.width() - 4, kThumb);
    }
    const bool active = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    drawBox(canvas.painter, thumb, kThumb / 2.0,
            active ? theme.lineStrong : mixed(theme.window, theme.lineStrong, 0.6));
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 share = static_cast<qint64>(option.pageStep) * length /
                             (static_cast<qint64>(range) + option.pageStep);
        thumb = std::clamp(static_cast<int>(share), std::min(kShortestThumb, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto part1d = [&](int from, int size) {
        return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                        : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    QRect result;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        result = rect;
        break;
    case QStyle::SC_ScrollBarSlider:
        result = part1d(start, thumb);
        break;
    case QStyle::SC_ScrollBarSubPage:
        result = part1d(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        result = part1d(start + thumb, length - start - thumb);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(option.direction, rect, result);
}

void progressGroove(const Canvas& canvas, const QStyleOptionProgressBar& option) {
    drawBox(canvas.painter, laneOf(option.rect), kProgress / 2.0, canvas.theme.sunken,
            canvas.theme.line);
}

void progressContents(const Canvas& canvas, const QStyleOptionProgressBar& option) {
    const QRectF lane = laneOf(option.rect);
    const int range = option.maximum - option.minimum;
    // An unknown end is shown as a still third, not as something that runs about.
    const qreal share = range > 0 ? qreal(option.progress - option.minimum) / range : 1.0 / 3;
    QRectF done = lane;
    done.setWidth(lane.width() * std::clamp(share, 0.0, 1.0));
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (fromRight) {
        done.moveRight(lane.right());
    }
    if (done.width() >= 1) {
        drawBox(canvas.painter, done, std::min(kProgress / 2.0, done.width() / 2),
                canvas.theme.accent);
    }
}

void slider(const Canvas& canvas, const QStyleOptionSlider& option, const QRect& handle) {
    const Theme& theme = canvas.theme;
    const bool vertical = option.orientation == Qt::Vertical;
    QRectF lane = option.rect;
    if (vertical) {
        lane = QRectF(option.rect.center().x() - 1.5, option.rect.top(), 4, option.rect.height());
    } else {
        lane = QRectF(option.rect.left(), option.rect.center().y() - 1.5, option.rect.width(), 4);
    }
    drawBox(canvas.painter, lane, 2, theme.sunken, theme.lineStrong);
    QRectF knob(0, 0, 16, 16);
    knob.moveCenter(QRectF(handle).center());
    drawBox(canvas.painter, knob, 8, theme.accent);
    if (has(option, QStyle::State_HasFocus)) {
        drawFocusRing(canvas.painter, knob.adjusted(2, 2, -2, -2), 6, theme.focus);
    }
}

} // namespace zaklon::ui::painting
