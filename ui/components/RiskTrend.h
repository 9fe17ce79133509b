// SPDX-License-Identifier: GPL-3.0-or-later
// Scores over time against the bands of the levels. The words around it say the same; the picture
// is for the eye that compares.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace zaklon::ui {

class RiskTrend final : public QWidget {
    Q_OBJECT

  public:
    struct Point {
        double position = 0; ///< place in time, any unit, rising
        double score = 0;
    };
    struct Band {
        double from = 0; ///< lowest score of the level
        Tone tone = Tone::Neutral;
    };

    explicit RiskTrend(QWidget* parent = nullptr);

    /// `bands` rise from the lowest level; `top` is the highest score possible.
    void setScale(std::vector<Band> bands, double top);
    /// `first` and `last` are the dates under the ends; `spoken` says the course in words.
    void setPoints(std::vector<Point> points, const QString& first, const QString& last,
                   const QString& spoken);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QRectF plot() const;
    void paintBands(QPainter& painter, const QRectF& area) const;
    void paintLine(QPainter& painter, const QRectF& area) const;
    double y(double score, const QRectF& area) const;

    std::vector<Band> m_bands;
    std::vector<Point> m_points;
    double m_top = 1;
    QString m_first;
    QString m_last;
};

} // namespace zaklon::ui
