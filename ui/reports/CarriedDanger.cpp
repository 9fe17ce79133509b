// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/CarriedDanger.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/reports/CarriedDanger.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

CarriedDanger::CarriedDanger(Session& session, const HelplineContact& contact,
                             const RecordId& person)
    : m_person(person) {
    const auto& definitions = session.definitions();
    const auto form = definitions.questionnaires.current(definitions.limits.riskForm);
    if (person.isNil() || !form || !mayWrite(session.role(), describe<Assessment>().kind)) {
        return;
    }
    const auto asked = session.read(asksForAssessment(session.casework(), contact, person,
                                                      Code{form->code}, localDay(contact.at)));
    if (asked && *asked) {
        m_draft = newAssessment(person, *form, session.vault().session(), session.today());
    }
}

QString CarriedDanger::sentence(const QString& done) const {
    //: what was done, as a sentence
    return m_draft ? tr("%1 Danger was told of: assess the safety now.").arg(done) : done;
}

Status CarriedDanger::save(Transaction& transaction) const {
    return m_draft ? transaction.save(*m_draft) : Status();
}

bool CarriedDanger::isOpen(const CaseworkRecords& casework) const {
    if (!m_draft) {
        return false;
    }
    const auto kept = casework.find<Assessment>(m_draft->id);
    return kept && *kept && (*kept)->state == AssessmentState::Draft;
}

void CarriedDanger::open(Navigator& navigator) const {
    if (m_draft) {
        navigator.startAssessment(m_person, toQString(m_draft->questionnaire.text));
    } else {
        navigator.openPerson(m_person);
    }
}

} // namespace zaklon::ui
