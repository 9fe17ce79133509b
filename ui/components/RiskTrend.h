// SPDX-License-Identifier: GPL-3.0-or-later
// Scores over time against the bands of the levels. Arrows go from one assessment to the next and
// say it in words; the words around it say the same as the picture.
#pragma once

#include "ui/components/TrendPlot.h"

#include <QWidget>

namespace zaklon::ui {

class RiskTrend final : public QWidget {
    Q_OBJECT

  public:
    using Point = TrendPlot::Point;
    using Band = TrendPlot::Band;

    explicit RiskTrend(QWidget* parent = nullptr);

    /// `bands` rise from the lowest level; `top` is the highest score possible.
    void setScale(std::vector<Band> bands, double top);
    /// Points from the oldest to the newest; `spoken` says the course in one sentence.
    void setPoints(std::vector<Point> points, const QString& spoken);
    const TrendPlot& plot() const { return m_plot; }
    /// The point that is looked at, by key or mouse.
    std::optional<std::size_t> chosen() const { return m_chosen; }

    QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    TrendPlot::Look look() const;
    QRectF inside() const;
    void choose(std::optional<std::size_t> point);

    TrendPlot m_plot;
    std::optional<std::size_t> m_chosen;
};

} // namespace zaklon::ui
