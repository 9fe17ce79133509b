// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RiskCourseView.h"

#include "ui/components/FlowLayout.h"
#include "ui/components/RiskTrend.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RiskLook.h"
#include "ui/theme/Metrics.h"

#include <QVBoxLayout>

namespace zaklon::ui {

RiskCourseView::RiskCourseView(QWidget* parent)
    : QWidget(parent)
    , m_badge(new RiskBadge(RiskBadge::Level::NotAssessed, {}, this))
    , m_points(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_raised(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_trend(new RiskTrend(this)) {
    setObjectName(QStringLiteral("risk_course"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new FlowLayout(space::kSmall, space::kTiny);
    row->addWidget(m_badge);
    row->beginTrailing();
    row->addWidget(m_points);
    column->addLayout(row);
    m_raised->setObjectName(QStringLiteral("risk_raised"));
    m_raised->setWordWrap(true);
    column->addWidget(m_raised);
    column->addWidget(m_trend);
}

void RiskCourseView::setCourse(const RiskCourse& course) {
    m_badge->setLevel(riskLevel(course.rank), course.level);
    m_badge->setTrend(course.trend);
    m_points->setText(course.points);
    m_raised->setText(course.raised);
    m_raised->setVisible(!course.raised.isEmpty());
    m_trend->setScale(course.plot.bands, course.plot.top);
    m_trend->setPoints(course.plot.points, course.spoken);
}

} // namespace zaklon::ui
