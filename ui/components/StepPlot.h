// SPDX-License-Identifier: GPL-3.0-or-later
// Two sums that rise with time: everything (a line) and what of it is done (filled). Their names
// stand above, figures at their ends, days below; the description says both series in words.
#pragma once

#include "ui/theme/Theme.h"

#include <QPolygonF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace zaklon::ui {

class StepPlot final : public QWidget {
    Q_OBJECT

  public:
    struct Step {
        double position = 0; ///< place in time, any unit, rising; the sums hold from here on
        int all = 0;
        int done = 0;
    };

    explicit StepPlot(QWidget* parent = nullptr);

    /// `first` and `last` are the days under the ends; `end` is the place of `last`.
    void setSteps(std::vector<Step> steps, double end, const QString& first, const QString& last);
    /// What the line and the filled area stand for.
    void setLegend(const QString& all, const QString& done);
    void setSpoken(const QString& name, const QString& description);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QRectF area() const;
    qreal legendHeight() const;
    void paintLegend(QPainter& painter) const;
    QPolygonF corners(const QRectF& area, const std::function<int(const Step&)>& sum) const;

    std::vector<Step> m_steps;
    double m_end = 1;
    QString m_first;
    QString m_last;
    QString m_all;
    QString m_done;
};

} // namespace zaklon::ui
