// SPDX-License-Identifier: GPL-3.0-or-later
// What must follow a decision against the person, as lines: each is closed by its result, or left
// with a reason.
#pragma once

#include "core/referrals/DutyRules.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <functional>

class QVBoxLayout;

namespace zaklon::ui {

class DutyLines {
    Q_DECLARE_TR_FUNCTIONS(DutyLines)

  public:
    DutyLines(const IdentificationDesk& desk, const IdentificationFile& about)
        : m_desk(desk)
        , m_risk(about.risk)
        , m_talks(about.rightsTalks)
        , m_reviews(reviewsOf(about)) {}

    /// Open ones first, by their day.
    void add(QVBoxLayout& column, std::vector<FollowUp> duties) const;
    /// The verb of an open duty and what it does.
    struct Step {
        QString verb;
        std::function<void()> act;
        QString result{}; ///< what `act` takes as the result, and for whom; empty if it takes none
    };
    Step step(const FollowUp& duty) const;

  private:
    DutyRule rule(const FollowUp& duty) const;
    static std::vector<ReviewRequest> reviewsOf(const IdentificationFile& about);
    /// Why what was recorded for an open duty does not close it; empty if nothing was.
    QString gapSentence(const FollowUp& duty) const;
    Step take(const FollowUp& duty, const RecordId& evidence) const;
    /// 'Safety and risk of 10 Mar 2026, for K7Q-2M'.
    QString resultWords(const RecordId& evidence) const;
    /// Why it is open; also why a form that was filled in does not close it.
    QString openSentence(const FollowUp& duty) const;
    QString closedSentence(const FollowUp& duty) const;
    QString workerName(const RecordId& worker) const;

    IdentificationDesk m_desk;
    std::vector<Assessment> m_risk;
    std::vector<RightsInformation> m_talks;
    std::vector<ReviewRequest> m_reviews;
};

} // namespace zaklon::ui
