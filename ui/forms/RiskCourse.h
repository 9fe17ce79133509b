// SPDX-License-Identifier: GPL-3.0-or-later
// How the risk of one person went: the plot and the words that say the same. Follows the
// questionnaire of the newest completed assessment of risk; others cannot be compared with it.
#pragma once

#include "ui/components/RiskBadge.h"
#include "ui/components/TrendPlot.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

struct RiskCourse {
    Q_DECLARE_TR_FUNCTIONS(RiskCourse)

  public:
    TrendPlot plot;
    QString questionnaire;   ///< its title
    std::optional<int> rank; ///< newest level, 0 low to 3 immediate
    QString level;           ///< newest level in words
    RiskBadge::Trend trend = RiskBadge::Trend::None;
    QString points; ///< '16 of 30 points'
    QString raised; ///< why the newest level stands above its points; mostly empty
    QString spoken; ///< the course in one sentence

    /// Nothing if the person was never assessed with points, or the role may not read it.
    static std::optional<RiskCourse> of(const Session& session, const RecordId& person);
};

} // namespace zaklon::ui
