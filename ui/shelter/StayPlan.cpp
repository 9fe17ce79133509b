// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/StayPlan.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace zaklon::ui {

namespace {

constexpr int kLine = 30;
constexpr int kBar = 26;
constexpr int kBarInset = 8;
constexpr int kLeastDay = 22;
constexpr int kMostBedShare = 3; ///< of the width, as its divisor

} // namespace

StayPlan::StayPlan(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stay_plan"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void StayPlan::setDays(std::vector<Day> days, int today) {
    m_days = std::move(days);
    m_today = today;
    updateGeometry();
    update();
}

void StayPlan::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    m_current.reset();
    QStringList said;
    for (const Line& line : m_lines) {
        for (const Bar& bar : line.bars) {
            said << bar.spoken;
        }
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int StayPlan::lineHeight() const {
    const Theme& theme = Theme::of(this);
    return std::max(theme.scaled(kLine), QFontMetrics(theme.font(TextRole::Small)).height() + 10);
}

int StayPlan::headHeight() const {
    return QFontMetrics(Theme::of(this).font(TextRole::Caption)).height() + space::kSmall;
}

int StayPlan::bedWidth() const {
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Caption));
    int widest = 0;
    for (const Line& line : m_lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line.bed));
    }
    return std::min(widest + kBarInset, width() / kMostBedShare);
}

QSize StayPlan::sizeHint() const {
    const int days = static_cast<int>(m_days.size());
    const int lines = static_cast<int>(m_lines.size());
    return {bedWidth() + days * Theme::of(this).scaled(40),
            headHeight() + lines * lineHeight() + kRingRoom};
}

QSize StayPlan::minimumSizeHint() const {
    return {static_cast<int>(m_days.size()) * kLeastDay, sizeHint().height()};
}

qreal StayPlan::dayLead(qreal day) const {
    const qreal lead = bedWidth();
    const auto days = static_cast<qreal>(std::max<std::size_t>(m_days.size(), 1));
    return lead + (width() - lead - kRingRoom) * day / days;
}

QRectF StayPlan::mirrored(const QRectF& logical) const {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - logical.right(), logical.top(), logical.width(), logical.height())
               : logical;
}

QRectF StayPlan::barBox(int line, const Bar& bar) const {
    const auto days = static_cast<qreal>(m_days.size());
    const qreal from = bar.from < 0 ? 0 : bar.from + 0.5;
    const qreal to = std::min(days, bar.to ? *bar.to + 0.5 : days);
    const int tall = lineHeight() - (kLine - kBar);
    const qreal top = headHeight() + line * lineHeight() + (lineHeight() - tall) / 2.0;
    const qreal lead = dayLead(from) + 1;
    return mirrored({lead, top, std::max<qreal>(6, dayLead(to) - lead - 1), qreal(tall)});
}

std::vector<StayPlan::Mark> StayPlan::marks() const {
    std::vector<Mark> all;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        for (std::size_t bar = 0; bar < m_lines[line].bars.size(); ++bar) {
            all.emplace_back(static_cast<int>(line), static_cast<int>(bar));
        }
    }
    return all;
}

void StayPlan::choose(const Mark& mark) {
    m_current = mark;
    const auto& line = m_lines[static_cast<std::size_t>(mark.first)];
    const auto& spoken = line.bars[static_cast<std::size_t>(mark.second)].spoken;
    setAccessibleDescription(spoken);
    announce(*this, spoken);
    update();
}

std::optional<StayPlan::Mark> StayPlan::beyond(const Mark& from, int step) const {
    const auto& here =
        m_lines[static_cast<std::size_t>(from.first)].bars[static_cast<std::size_t>(from.second)];
    const int lines = static_cast<int>(m_lines.size());
    for (int line = from.first + step; line >= 0 && line < lines; line += step) {
        const auto& bars = m_lines[static_cast<std::size_t>(line)].bars;
        const auto nearest =
            std::min_element(bars.begin(), bars.end(), [&](const Bar& a, const Bar& b) {
                return std::abs(a.from - here.from) < std::abs(b.from - here.from);
            });
        if (nearest != bars.end()) {
            return Mark{line, static_cast<int>(nearest - bars.begin())};
        }
    }
    return std::nullopt;
}

void StayPlan::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const auto all = marks();
    if (!m_current && !all.empty()) {
        choose(all.front());
    }
}

void StayPlan::keyPressEvent(QKeyEvent* event) {
    const auto all = marks();
    const auto at = m_current ? std::find(all.begin(), all.end(), *m_current) : all.end();
    if (at == all.end()) {
        if (!all.empty() && event->key() >= Qt::Key_Home && event->key() <= Qt::Key_Down) {
            choose(all.front()); // the stays were read anew
            return;
        }
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    std::optional<Mark> to;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isOn = (event->key() == Qt::Key_Right) != isMirrored;
        if (isOn && std::next(at) != all.end()) {
            to = *std::next(at);
        } else if (!isOn && at != all.begin()) {
            to = *std::prev(at);
        }
        break;
    }
    case Qt::Key_Up:
        to = beyond(*at, -1);
        break;
    case Qt::Key_Down:
        to = beyond(*at, 1);
        break;
    case Qt::Key_Home:
        to = all.front();
        break;
    case Qt::Key_End:
        to = all.back();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(at->first, at->second);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (to) {
        choose(*to);
    }
}

void StayPlan::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    for (const Mark& mark : marks()) {
        const auto& bar = m_lines[static_cast<std::size_t>(mark.first)]
                              .bars[static_cast<std::size_t>(mark.second)];
        if (barBox(mark.first, bar).contains(event->position())) {
            choose(mark);
            Q_EMIT opened(mark.first, mark.second);
            return;
        }
    }
}

/// Weekend columns, and the lines between days and beds.
void StayPlan::paintGround(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const int top = headHeight();
    const int tall = static_cast<int>(m_lines.size()) * lineHeight();
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const qreal lead = dayLead(static_cast<qreal>(day));
        const qreal next = dayLead(static_cast<qreal>(day + 1));
        if (m_days[day].isWeekend) {
            painter.fillRect(mirrored(QRectF(lead, top, next - lead, tall)), theme.sunken);
        }
        painter.fillRect(mirrored(QRectF(lead, top, 1, tall)), theme.line);
    }
    const qreal lead = dayLead(0);
    for (std::size_t line = 0; line <= m_lines.size(); ++line) {
        const int at = top + static_cast<int>(line) * lineHeight();
        painter.fillRect(mirrored(QRectF(lead, at, width() - lead - kRingRoom, 1)), theme.line);
    }
}

/// Today is marked by its colour and a stroke below, so that it is seen without colours too.
void StayPlan::paintHead(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetrics metrics(font);
    const int tall = headHeight();
    const qreal wide = dayLead(1) - dayLead(0);
    const bool brief = std::any_of(m_days.begin(), m_days.end(), [&](const Day& day) {
        return metrics.horizontalAdvance(day.label) + space::kTiny > wide;
    });
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const bool isToday = static_cast<int>(day) == m_today;
        const QRectF box =
            mirrored(QRectF(dayLead(static_cast<qreal>(day)), 0, wide, tall - space::kTiny));
        drawLine(painter, box, brief ? m_days[day].brief : m_days[day].label, font,
                 isToday ? theme.accentText : theme.text2, Qt::AlignHCenter);
        if (isToday) {
            painter.fillRect(QRectF(box.left() + 4, tall - 2, box.width() - 8, 2), theme.accent);
        }
    }
}

void StayPlan::paintBar(QPainter& painter, int line, int bar) const {
    const Theme& theme = Theme::of(this);
    const Bar& stay = m_lines[static_cast<std::size_t>(line)].bars[static_cast<std::size_t>(bar)];
    const ToneColors& colors = theme.tone(stay.tone);
    const QRectF box = barBox(line, stay);
    drawBox(painter, box, radius::kBadge, colors.background, colors.border);
    const QFont font = theme.font(TextRole::Caption);
    // Half a name says nothing; a reader hears it, and the card above shows it.
    if (QFontMetrics(font).horizontalAdvance(stay.words) <= box.width() - 2 * kBarInset + 1) {
        drawLine(painter, box.adjusted(kBarInset, 0, -kBarInset, 0), stay.words, font, colors.text);
    }
    if (hasFocus() && m_current == Mark{line, bar}) {
        drawInnerFocusRing(painter, box, radius::kBadge, theme.focus);
    }
}

void StayPlan::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintGround(painter);
    paintHead(painter);
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const qreal top = headHeight() + static_cast<qreal>(line) * lineHeight();
        drawLine(painter, mirrored(QRectF(0, top, bedWidth() - kBarInset / 2.0, lineHeight())),
                 m_lines[line].bed, theme.font(TextRole::Caption), theme.text2);
        for (std::size_t bar = 0; bar < m_lines[line].bars.size(); ++bar) {
            paintBar(painter, static_cast<int>(line), static_cast<int>(bar));
        }
    }
    if (hasFocus() && !m_current) {
        drawInnerFocusRing(painter, rect(), radius::kInput, theme.focus);
    }
}

} // namespace zaklon::ui
