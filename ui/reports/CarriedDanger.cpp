// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/CarriedDanger.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/people/FileReopening.h"
#include "core/reports/CarriedDanger.h"
#include "core/reports/ReportedPerson.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

CarriedDanger::CarriedDanger(Session& session, const HelplineContact& contact,
                             const RecordId& person, const RecordId& report)
    : m_session(session), m_person(person) {
    m_reopens = opensAgain(contact, report);
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

bool CarriedDanger::opensAgain(const HelplineContact& contact, const RecordId& report) const {
    if (m_person.isNil()) {
        return false;
    }
    const auto& casework = m_session.casework();
    const bool isNewReport =
        !report.isNil() && !isOnReport(casework, report, m_person).value_or(true);
    const auto opens = m_session.read(isNewReport ? wouldReopen(casework, m_person)
                                                  : reopensFile(casework, contact, m_person));
    return opens && *opens;
}

QString CarriedDanger::sentence(const QString& done) const {
    //: what was done, as a sentence
    const auto opened = m_reopens ? tr("%1 The file is open again.").arg(done) : done;
    //: what was done, as a sentence
    return m_draft ? tr("%1 Danger was told of: assess the safety now.").arg(opened) : opened;
}

Status CarriedDanger::save(Transaction& transaction) const {
    auto status = m_reopens ? reopenFile(transaction, m_session.casework(), m_person) : Status();
    return status && m_draft ? transaction.save(*m_draft) : status;
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
