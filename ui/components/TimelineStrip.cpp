// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TimelineStrip.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <map>

namespace zaklon::ui {

namespace {

constexpr int kMark = 9;    ///< across
constexpr int kStep = 10;   ///< from one mark to the one standing on it
constexpr int kHighest = 3; ///< marks on each other; more share the last place
constexpr int kEdge = 10;   ///< inside the ring, and half a mark
constexpr int kBetweenWords = 6;

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelineStrip"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void TimelineStrip::setMarks(std::vector<Mark> marks, std::int64_t from, std::int64_t to,
                             const QString& spoken) {
    m_marks = std::move(marks);
    m_from = from;
    m_to = std::max(to, from + 1);
    m_current.reset();
    setAccessibleName(spoken);
    setAccessibleDescription({});
    update();
}

void TimelineStrip::setTicks(std::vector<Tick> ticks) {
    m_ticks = std::move(ticks);
    update();
}

QSize TimelineStrip::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const auto words = QFontMetricsF(theme.font(TextRole::Caption)).height();
    return {theme.scaled(240), 2 * kRingRoom + kHighest * kStep + 10 + static_cast<int>(words)};
}

QRectF TimelineStrip::line() const {
    const auto words = QFontMetricsF(Theme::of(this).font(TextRole::Caption)).height();
    return {qreal(kEdge), height() - kRingRoom - words - 5, qreal(width() - 2 * kEdge), 1};
}

qreal TimelineStrip::x(std::int64_t day) const {
    const qreal share = static_cast<qreal>(day - m_from) / static_cast<qreal>(m_to - m_from);
    const QRectF whole = line();
    return whole.left() +
           whole.width() * (layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

std::vector<QPointF> TimelineStrip::places() const {
    std::map<int, int> standing; // how many marks a place holds already
    std::vector<QPointF> middles;
    const qreal ground = line().top();
    for (const Mark& mark : m_marks) {
        const int place = static_cast<int>(x(mark.day)) / kStep;
        const int level = std::min(standing[place]++, kHighest - 1);
        middles.emplace_back(x(mark.day), ground - kStep / 2.0 - 1 - level * kStep);
    }
    return middles;
}

void TimelineStrip::choose(std::size_t mark) {
    if (mark >= m_marks.size()) {
        return;
    }
    m_current = mark;
    setAccessibleDescription(m_marks[mark].spoken);
    announce(*this, m_marks[mark].spoken);
    update();
    Q_EMIT chosen(static_cast<int>(mark));
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto last = static_cast<int>(m_marks.size()) - 1;
    int to = m_current ? static_cast<int>(*m_current) : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        to += mirrored && m_current ? -1 : 1;
        break;
    case Qt::Key_Right:
        to += mirrored || !m_current ? 1 : -1;
        break;
    case Qt::Key_Home:
        to = last;
        break;
    case Qt::Key_End:
        to = 0;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0) {
        choose(static_cast<std::size_t>(std::clamp(to, 0, last)));
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
    const auto middles = places();
    const auto away = [&](const QPointF& middle) {
        return (middle - event->position()).manhattanLength();
    };
    const auto nearest =
        std::min_element(middles.begin(), middles.end(),
                         [&](const auto& a, const auto& b) { return away(a) < away(b); });
    if (nearest != middles.end()) {
        choose(static_cast<std::size_t>(nearest - middles.begin()));
    }
}

/// Those with a year first; between them every month, or every second, third or sixth, so that the
/// steps stay even.
std::vector<QRectF> TimelineStrip::tickBoxes() const {
    const QFontMetricsF metrics(Theme::of(this).font(TextRole::Caption));
    const auto count = m_ticks.size();
    std::vector<QRectF> boxes(count);
    std::vector<QRectF> shown(count);
    std::size_t anchor = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const qreal wide = metrics.horizontalAdvance(m_ticks[i].words) + 2;
        boxes[i] = {
            std::clamp(x(m_ticks[i].day) - wide / 2, 2.0, std::max(2.0, width() - wide - 2)),
            line().top() + 5, wide, metrics.height()};
        anchor = m_ticks[i].named ? i : anchor;
    }
    const auto isFree = [&boxes](const std::vector<QRectF>& taken, std::size_t tick) {
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
            return other.adjusted(-kBetweenWords, 0, kBetweenWords, 0).intersects(boxes[tick]);
        });
    };
    for (std::size_t i = count; i-- > 0;) { // from the newest back
        if (m_ticks[i].named && isFree(shown, i)) {
            shown[i] = boxes[i];
        }
    }
    for (const std::size_t step : {1U, 2U, 3U, 6U}) {
        auto all = shown;
        bool fits = true;
        for (std::size_t i = anchor % step; i < count; i += step) {
            if (m_ticks[i].named) {
                continue;
            }
            const bool free = isFree(all, i);
            // The first one is named whatever month it is: beside it one may be left out.
            fits = fits && (free || !isFree({shown.front()}, i));
            all[i] = free ? boxes[i] : QRectF();
        }
        if (fits) {
            return all;
        }
    }
    return shown;
}

void TimelineStrip::paintTicks(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const auto boxes = tickBoxes();
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        painter.fillRect(QRectF(x(m_ticks[i].day), line().top(), 1, 5), theme.lineStrong);
        if (!boxes[i].isEmpty()) {
            drawLine(painter, boxes[i], m_ticks[i].words, font, theme.text3, Qt::AlignHCenter);
        }
    }
}

void TimelineStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(line(), theme.lineStrong);
    paintTicks(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middles = places();
    for (std::size_t i = middles.size(); i-- > 0;) {
        const ToneColors& colors = theme.tone(m_marks[i].tone);
        const bool current = m_current == i;
        painter.setPen(QPen(current ? theme.focus : colors.text, current ? 2 : 1));
        painter.setBrush(colors.background);
        painter.drawEllipse(middles[i], kMark / 2.0, kMark / 2.0);
    }
    if (hasFocus()) {
        drawInnerFocusRing(painter, rect(), radius::kInput, theme.focus);
    }
}

} // namespace zaklon::ui
