// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentStarts.h"

#include "core/assessments/Assessment.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

bool measuresRisk(const assessments::Questionnaire& questionnaire) {
    return questionnaire.measure == assessments::Measure::Risk;
}

/// Those that the results of others ask for come last: they are rarely the beginning.
int placeOf(const assessments::Questionnaire& questionnaire) {
    return measuresRisk(questionnaire) ? 0 : questionnaire.form.empty() ? 1 : 2;
}

} // namespace

AssessmentStarts::AssessmentStarts(const Session& session, QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout(space::kTiny, space::kTiny, this)) {
    setObjectName(QStringLiteral("assessment_starts"));
    m_line->setContentsMargins(0, 0, 0, 0);
    //: before the buttons that each begin one questionnaire
    m_line->addWidget(new TextLabel(tr("Begin:"), TextRole::Small, &Theme::text2, this));
    auto all = session.definitions().questionnaires.allCurrent();
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return placeOf(*one) < placeOf(*other);
    });
    for (const auto& questionnaire : all) {
        auto* start = addStart(session, *questionnaire);
        const bool standsOut = m_first == nullptr && measuresRisk(*questionnaire);
        setButtonKind(*start, standsOut ? ButtonKind::Primary : ButtonKind::Quiet);
        setDense(*start, !standsOut); // five long names are one line in a window of 1366
        m_first = m_first == nullptr ? start : m_first;
    }
}

QPushButton* AssessmentStarts::addStart(const Session& session,
                                        const assessments::Questionnaire& questionnaire) {
    const auto code = toQString(questionnaire.code);
    const auto title = session.words().text(questionnaire.title);
    auto* start = new QPushButton(title, this);
    setCommandWords(*start, tr("Begin: %1").arg(title)); // as the command box calls it
    start->setObjectName(QStringLiteral("start_") +
                         code.toLower().replace(QLatin1Char('-'), QLatin1Char('_')));
    if (measuresRisk(questionnaire)) {
        start->setIcon(icon(IconName::Gauge));
    }
    start->setEnabled(mayWrite(session.role(), describe<Assessment>().kind));
    connect(start, &QPushButton::clicked, this, [this, code] { Q_EMIT startRequested(code); });
    m_line->addWidget(start);
    return start;
}

void AssessmentStarts::focusFirst() {
    if (m_first != nullptr) {
        m_first->setFocus(Qt::TabFocusReason);
    }
}

QString riskForm(const Session& session) {
    if (!mayWrite(session.role(), describe<Assessment>().kind)) {
        return {};
    }
    const auto all = session.definitions().questionnaires.allCurrent();
    const auto found =
        std::find_if(all.begin(), all.end(), [](const auto& each) { return measuresRisk(*each); });
    return found == all.end() ? QString() : toQString((*found)->code);
}

} // namespace zaklon::ui
