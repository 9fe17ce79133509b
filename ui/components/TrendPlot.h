// SPDX-License-Identifier: GPL-3.0-or-later
// Scores over time against the bands of the levels, drawn the same on screen and on paper.
#pragma once

#include "ui/theme/Theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace zaklon::ui {

struct TrendPlot {
    struct Point {
        double position = 0; ///< place in time, any unit, rising
        double score = 0;
        QString label;  ///< its day, short: under the ends of the line
        QString spoken; ///< day, score and level in words
        /// Where the band of its level begins, if something else than the score gave the level.
        std::optional<double> raisedTo{};
    };
    struct Band {
        double from = 0; ///< lowest score of the level
        Tone tone = Tone::Neutral;
    };
    struct Look {
        const Theme& theme;
        QFont font;                          ///< of the figures and days
        bool mirrored = false;               ///< time runs from right to left
        std::optional<std::size_t> chosen{}; ///< the point that is looked at
    };

    std::vector<Band> bands; ///< from the lowest level
    double top = 1;          ///< the highest score possible
    std::vector<Point> points;

    /// Bands, line, values and the days below, all inside `rect`.
    void paint(QPainter& painter, const QRectF& rect, const Look& look) const;
    /// Where a point lies when painted in `rect`.
    QPointF place(std::size_t point, const QRectF& rect, const Look& look) const;

  private:
    QRectF area(const QRectF& rect, const Look& look) const;
    double y(double score, const QRectF& area) const;
    void paintBands(QPainter& painter, const QRectF& area, const QRectF& rect,
                    const Look& look) const;
    void paintLine(QPainter& painter, const QRectF& rect, const Look& look) const;
    void paintRaised(QPainter& painter, const QRectF& rect, const Look& look) const;
    /// Where the score at which a band begins is written, beside its lower edge.
    QRectF edgeBox(std::size_t band, const QRectF& rect, const Look& look) const;
    QRectF valueBox(std::size_t point, const QSizeF& size, const QRectF& rect,
                    const Look& look) const;
    bool lineCrosses(const QRectF& box, const QRectF& rect, const Look& look) const;
    void paintValues(QPainter& painter, const QRectF& rect, const Look& look) const;
    void paintFoot(QPainter& painter, const QRectF& area, const QRectF& rect,
                   const Look& look) const;
};

} // namespace zaklon::ui
