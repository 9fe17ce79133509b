// SPDX-License-Identifier: GPL-3.0-or-later
// The day that an assessment counts for, in the panel of its result.
#include "ui/assessments/OutcomePanel.h"
#include "ui/assessments/ResultCard.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

namespace zaklon::ui {

QWidget* OutcomePanel::makeDay(QWidget* parent) {
    m_takenOn = new DateField(parent);
    m_takenOn->setObjectName(QStringLiteral("assessment_taken_on"));
    m_takenOn->setToday(m_session.today());
    m_takenOn->setYearRule(YearRule::Past);
    m_takenOnField = new Field(tr("Taken on"), m_takenOn, parent);
    setBegun(m_session.today());
    connect(m_takenOn, &DateField::dateChanged, this, [this] {
        m_takenOnField->clearError();
        Q_EMIT takenOnChanged();
        Q_EMIT judgementEdited();
    });
    return m_takenOnField;
}

void OutcomePanel::setBegun(Date day) {
    m_begun = day;
    m_isCompletionTried = false; // another form
    showBeginning(*m_result);
    m_takenOn->setDate(day);
    m_takenOnField->setHint(
        day == m_session.today()
            ? tr("The day of the talk. Of a form on paper, the day on the paper.")
            : tr("The day on which this draft was begun. If the talk was on another day, write "
                 "that day."));
}

std::optional<Date> OutcomePanel::takenOn() const {
    return m_takenOn->date();
}

/// A sentence that says what is wrong; empty if nothing is.
QString OutcomePanel::dayProblem() const {
    if (const auto unread = m_takenOn->problem(); !unread.isEmpty()) {
        return unread;
    }
    const auto day = takenOn();
    if (!day) {
        return tr("Write the day on which it was taken.");
    }
    if (*day > m_session.today()) {
        return tr("This day is still to come.");
    }
    return *day < std::min(m_firstContact, m_session.today())
               ? tr("The first contact was later, on %1.")
                     .arg(m_session.words().date(m_firstContact))
               : QString();
}

bool OutcomePanel::checkDay() {
    const auto problem = dayProblem();
    if (problem.isEmpty()) {
        m_takenOnField->clearError();
        return true;
    }
    m_takenOnField->setError(problem);
    m_takenOn->setFocus();
    return false;
}

} // namespace zaklon::ui
