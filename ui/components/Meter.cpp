// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Meter.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr int kLane = 8;
constexpr int kKnob = 14;
constexpr int kBelow = 6;   ///< from the marker to the figures
constexpr int kBetween = 8; ///< the least between two words

} // namespace

Meter::Meter(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("meter"));
    setAccessibleRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Meter::setScale(std::vector<Level> levels, double top) {
    m_levels = std::move(levels);
    m_top = std::max(top, 1.0);
    updateGeometry();
    update();
}

void Meter::setScore(double score, const QString& spoken, std::optional<std::size_t> counts) {
    m_score = score;
    m_counts = counts;
    setAccessibleName(spoken);
    update();
}

double Meter::start(std::size_t level) const {
    return level == 0 ? 0 : m_levels[level].from.value_or(m_top);
}

double Meter::end(std::size_t level) const {
    for (std::size_t i = level + 1; i < m_levels.size(); ++i) {
        if (m_levels[i].from) {
            return *m_levels[i].from;
        }
    }
    return m_top;
}

double Meter::share(double score) const {
    std::vector<std::size_t> given;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (start(i) < end(i)) {
            given.push_back(i);
        }
    }
    for (std::size_t place = 0; place < given.size(); ++place) {
        const std::size_t level = given[place];
        if (score < end(level) || place + 1 == given.size()) {
            const double within = (score - start(level)) / (end(level) - start(level));
            return (static_cast<double>(place) + std::clamp(within, 0.0, 1.0)) /
                   static_cast<double>(given.size());
        }
    }
    return std::clamp(score / m_top, 0.0, 1.0);
}

/// Where the level begins; nothing for one that no score gives.
QString Meter::figure(std::size_t level) const {
    return level == 0 || m_levels[level].from ? locale().toString(start(level)) : QString();
}

std::size_t Meter::reached() const {
    std::size_t reached = 0;
    for (std::size_t i = 1; i < m_levels.size(); ++i) {
        reached = m_levels[i].from && m_score >= *m_levels[i].from ? i : reached;
    }
    return reached;
}

int Meter::captionHeight() const {
    return QFontMetrics(Theme::of(this).font(TextRole::Caption)).height();
}

bool Meter::wordsFit(int width) const {
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Caption));
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double room = (share(end(i)) - share(start(i))) * width;
        if (metrics.horizontalAdvance(m_levels[i].words) + kBetween > room) {
            return false;
        }
    }
    return true;
}

int Meter::heightForWidth(int width) const {
    // Figures over the words, or a list that says both: each figure stands there once.
    const int lines = wordsFit(width) ? 2 : static_cast<int>(m_levels.size());
    return kKnob + kBelow + lines * (captionHeight() + 2);
}

QSize Meter::sizeHint() const {
    const int width = Theme::of(this).scaled(240);
    return {width, heightForWidth(width)};
}

/// Where each level begins; a figure that would touch the one before it is left to the list.
void Meter::drawFigures(QPainter& painter, const std::function<double(double)>& x) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetrics metrics(font);
    QRectF before;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (figure(i).isEmpty()) {
            continue;
        }
        const double wide = metrics.horizontalAdvance(figure(i)) + 2.0;
        const double left = std::clamp(x(start(i)) - wide / 2, 0.0, width() - wide);
        const QRectF box(left, kKnob + kBelow, wide, captionHeight());
        if (before.isNull() || !box.adjusted(-2, 0, 2, 0).intersects(before)) {
            drawLine(painter, box, figure(i), font, theme.text2, Qt::AlignHCenter);
            before = box;
        }
    }
}

void Meter::drawWordsBelow(QPainter& painter, const std::function<double(double)>& x) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const double top = kKnob + kBelow + captionHeight() + 2;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double from = x(start(i));
        const double to = x(end(i));
        const QRectF box(std::min(from, to), top, std::abs(to - from), captionHeight());
        drawLine(painter, box, m_levels[i].words, font,
                 i == countingLevel() ? theme.text : theme.text2, Qt::AlignHCenter);
    }
}

void Meter::drawList(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetrics metrics(font);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int figures = 0;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        figures = std::max(figures, metrics.horizontalAdvance(figure(i)) + 2);
    }
    double top = kKnob + kBelow;
    const auto place = [&](double at, double wide) {
        return QRectF(mirrored ? width() - at - wide : at, top, wide, captionHeight());
    };
    for (std::size_t i = 0; i < m_levels.size(); ++i, top += captionHeight() + 2) {
        const ToneColors& colors = theme.tone(m_levels[i].tone);
        const QRectF sample = place(0, kLane + 2);
        drawBox(painter,
                QRectF(sample.left(), sample.center().y() - kLane / 2.0, sample.width(), kLane), 2,
                colors.background, colors.border);
        const QColor& color = i == countingLevel() ? theme.text : theme.text2;
        const double words = kLane + 8 + figures + 6;
        drawLine(painter, place(kLane + 8, figures), figure(i), font, color, Qt::AlignRight);
        drawLine(painter, place(words, std::max(0.0, width() - words)), m_levels[i].words, font,
                 color);
    }
}

/// From the score to the level that counts, where a rule gave a higher one.
void Meter::drawRaised(QPainter& painter, const std::function<double(double)>& x) const {
    const std::size_t counts = countingLevel();
    if (counts <= reached() || counts >= m_levels.size()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const double middle = 2 + kKnob / 2.0;
    const double to =
        std::clamp(x((start(counts) + end(counts)) / 2), kKnob / 2.0, width() - kKnob / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(x(m_score), middle), QPointF(to, middle));
    drawBox(painter, QRectF(to - kKnob / 2.0, 2, kKnob, kKnob), kKnob / 2.0, theme.surface,
            theme.text, 2);
}

void Meter::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double score) {
        const double at = share(score) * width();
        return mirrored ? width() - at : at;
    };
    const double top = 2 + (kKnob - kLane) / 2.0;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (start(i) >= end(i)) {
            continue; // no score gives it
        }
        const double from = x(start(i));
        const double to = x(end(i));
        const QRectF lane = QRectF(QPointF(std::min(from, to) + 1, top),
                                   QPointF(std::max(from, to) - 1, top + kLane));
        const ToneColors& colors = theme.tone(m_levels[i].tone);
        drawBox(painter, lane, 3, colors.background, colors.border);
    }
    if (wordsFit(width())) {
        drawFigures(painter, x);
        drawWordsBelow(painter, x);
    } else {
        drawList(painter);
    }
    drawRaised(painter, x);
    const double at = std::clamp(x(m_score), kKnob / 2.0, width() - kKnob / 2.0);
    drawBox(painter, QRectF(at - kKnob / 2.0, 2, kKnob, kKnob), kKnob / 2.0, theme.text,
            theme.surface, 2);
}

} // namespace zaklon::ui
