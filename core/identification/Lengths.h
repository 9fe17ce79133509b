// SPDX-License-Identifier: GPL-3.0-or-later
// How many days ahead or afterwards the program speaks of something, outside the phases of a
// pathway and the levels of a questionnaire. None is set by law: they are ours, and data that an
// organisation edits (domain.md 3, 4, 12.1, 12.2; resources/identification).
#pragma once

namespace zaklon {

struct Lengths {
    int paperFirstDays = 0;       ///< a paper expires: spoken of for the first time
    int paperSecondDays = 0;      ///< the same, nearer
    int paperLastDays = 0;        ///< the same, nearest
    int consentWarningDays = 0;   ///< a consent that work rests on ends
    int consentSharingDays = 0;   ///< proposed for a consent to share
    int contactConfirmDays = 0;   ///< a safe contact is confirmed again
    int threatActDays = 0;        ///< the lawyer knows of a removal that has no day
    int explainAgainDays = 0;     ///< rights that were not fully understood
    int interimWarningDays = 0;   ///< protection while waiting ends
    int interviewWarningDays = 0; ///< time to choose interviewer, interpreter, guardian
    int hearingWarningDays = 0;   ///< time for a safety plan and an escort
    int sendReportDays = 0;       ///< a report that nobody told the authority of is sent
    int searchEveryDays = 0;      ///< proposed between two attempts of a search
    int longSilenceDays = 0;      ///< a report without a reaction is late; a procedure without news
    int reportTodayDays = 0;      ///< a report without a procedure stands in Today; then on a list
    int reportOfNobodyDays = 0;   ///< a report with nobody on it is asked for; then no longer
    int screeningTodayDays = 0;   ///< a missing screening stands in Today; then on a list
    int missingChildDays = 0;     ///< a missing child of whom the police know is asked after
    int bedAnswerDays = 0;        ///< a request for a bed without an answer is asked about again
    int seenOnceDays = 0;         ///< who was seen once and offered nothing is on its list
    int putOffDays = 0;           ///< what no list holds is put off so far and no further
    int draftDays = 0;            ///< a form that was begun and not finished is gone on with
    int screeningPeriodDays = 0;  ///< who came in these days, counted by their screening
    int lawCheckDays = 0;         ///< a provision of law is read again (core/law)
};

/// How long what is no longer worked on is kept, before somebody looks whether it still has to be
/// (domain.md 12.5, all of it [K]; core/retention).
struct RetentionLengths {
    int closedFileMonths = 0; ///< after the closing
    int childUntilAge = 0;    ///< years; whichever of the two comes later
    int screeningMonths = 0;  ///< a screening that led nowhere
    int contactMonths = 0;    ///< the words of a helpline contact without a person
};

} // namespace zaklon
