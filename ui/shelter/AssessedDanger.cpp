// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/AssessedDanger.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/Outcome.h"
#include "ui/session/SentenceText.h"

namespace zaklon::ui {

namespace {

/// What asks for a place is answered by the stay.
constexpr std::string_view kPlace = "safe_accommodation";

} // namespace

QString AssessedDanger::sentence(const RecordId& person) const {
    if (person.isNil() || !mayRead(m_session.role(), describe<Assessment>().kind)) {
        return {};
    }
    const auto newest = m_session.read(AssessmentStore(m_session.casework()).latestRisk(person));
    if (!newest || !*newest) {
        return {};
    }
    const auto& assessment = **newest;
    const auto form = m_session.definitions().questionnaires.find(assessment.questionnaire.text,
                                                                  assessment.questionnaireVersion);
    const auto outcome = assessments::Outcome::fromJson(assessment.outcome.data());
    if (!form || !outcome) {
        return {};
    }
    QStringList reasons;
    for (const auto& each : outcome->actions) {
        const auto* action = form->action(each.code);
        if (action != nullptr && each.dueInDays == 0 && each.service != kPlace) {
            reasons << withoutStop(m_session.words().text(action->because));
        }
    }
    reasons.removeDuplicates();
    return reasons.isEmpty()
               ? QString()
               //: above what a shift is told; the day of an assessment of the risk, and its reasons
               : tr("Assessed on %1: %2. Tell the shift what of it matters tonight.")
                     .arg(m_session.words().shortDate(assessment.takenOn, m_session.today()),
                          reasons.join(QStringLiteral("; ")));
}

} // namespace zaklon::ui
