// SPDX-License-Identifier: GPL-3.0-or-later
// The risk of one person over time: badge, points, plot.
#pragma once

#include "ui/forms/RiskCourse.h"

#include <QWidget>

namespace zaklon::ui {

class RiskTrend;
class TextLabel;

class RiskCourseView final : public QWidget {
    Q_OBJECT

  public:
    explicit RiskCourseView(QWidget* parent = nullptr);
    void setCourse(const RiskCourse& course);

  private:
    RiskBadge* m_badge;
    TextLabel* m_points;
    TextLabel* m_raised;
    RiskTrend* m_trend;
};

} // namespace zaklon::ui
