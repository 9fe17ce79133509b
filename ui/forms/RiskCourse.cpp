// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RiskCourse.h"

#include "core/assessments/AssessmentStore.h"
#include "ui/session/RaisedLevel.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr Tone kTones[] = {Tone::Neutral, Tone::Neutral, Tone::Attention, Tone::High, Tone::Severe};

QString levelWords(const assessments::Questionnaire& questionnaire, const TrendPoint& point,
                   const Words& words) {
    const auto* level = questionnaire.level(point.level.text);
    return level == nullptr ? words.risk(point.riskRank) : words.text(level->label);
}

QString raisedWords(const assessments::Questionnaire& questionnaire, const TrendPoint& point) {
    return raisedLevelWords(questionnaire, point.level.text, point.points, point.overridden);
}

TrendPlot::Point plotted(const assessments::Questionnaire& questionnaire, const TrendPoint& point,
                         const QString& day, const QString& spoken) {
    TrendPlot::Point plotted{static_cast<double>(point.on.daysSince1970()),
                             static_cast<double>(point.points), day, spoken};
    if (const auto raised = raisedWords(questionnaire, point); !raised.isEmpty()) {
        plotted.spoken += QStringLiteral(". ") + raised;
        const auto* level = questionnaire.level(point.level.text);
        plotted.raisedTo = level != nullptr && level->from
                               ? level->from->toNumber()
                               : questionnaire.meterMaximum().toNumber();
    }
    return plotted;
}

/// How high the plot goes: enough to see the highest level and every score. The highest score that
/// is possible may be far above, and would press the levels that matter into a strip.
double topOf(const std::vector<TrendPlot::Band>& bands, const std::vector<TrendPoint>& series,
             double most) {
    double top = bands.empty() ? most : bands.back().from * 4 / 3;
    for (const auto& point : series) {
        top = std::max(top, point.points + 2.0);
    }
    return std::min(top, most);
}

RiskBadge::Trend trendOf(const std::vector<TrendPoint>& series) {
    if (series.size() < 2) {
        return RiskBadge::Trend::None;
    }
    const auto now = series.back().riskRank;
    const auto before = series[series.size() - 2].riskRank;
    if (!now || !before || *now == *before) {
        return RiskBadge::Trend::None;
    }
    return *now > *before ? RiskBadge::Trend::Rising : RiskBadge::Trend::Falling;
}

} // namespace

std::optional<RiskCourse> RiskCourse::of(const Session& session, const RecordId& person) {
    const AssessmentStore store(session.casework());
    const auto latest = store.latestRisk(person);
    if (!latest || !*latest) {
        return std::nullopt;
    }
    const auto questionnaire = session.definitions().questionnaires.find(
        (*latest)->questionnaire.text, (*latest)->questionnaireVersion);
    const auto series = store.trend(person, (*latest)->questionnaire);
    if (!questionnaire || !questionnaire->meter || !series || series->empty()) {
        return std::nullopt;
    }
    const auto& words = session.words();
    RiskCourse course;
    for (auto level = questionnaire->levels.rbegin(); level != questionnaire->levels.rend();
         ++level) {
        course.plot.bands.push_back({level->from ? level->from->toNumber() : 0.0,
                                     kTones[static_cast<std::size_t>(level->tone)]});
    }
    const double most = questionnaire->meterMaximum().toNumber();
    course.plot.top = topOf(course.plot.bands, *series, most);
    for (const auto& point : *series) {
        const auto spoken = tr("%1: %2, %3")
                                .arg(words.date(point.on))
                                .arg(point.points)
                                .arg(levelWords(*questionnaire, point, words));
        course.plot.points.push_back(
            plotted(*questionnaire, point, words.shortDate(point.on, session.today()), spoken));
    }
    const auto& newest = series->back();
    course.questionnaire = words.text(questionnaire->title);
    course.rank = newest.riskRank;
    course.level = levelWords(*questionnaire, newest, words);
    course.trend = trendOf(*series);
    course.raised = raisedWords(*questionnaire, newest);
    course.points = tr("%1 of %2 points").arg(newest.points).arg(most);
    course.spoken = tr("Risk over time, %n assessment(s). Newest: %1", nullptr,
                       static_cast<int>(series->size()))
                        .arg(course.plot.points.back().spoken);
    return course;
}

} // namespace zaklon::ui
