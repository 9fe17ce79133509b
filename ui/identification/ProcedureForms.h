// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a procedure: what each asks, and what it saves in one commit.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ProcedureForms {
    Q_DECLARE_TR_FUNCTIONS(ProcedureForms)

  public:
    explicit ProcedureForms(const IdentificationDesk& desk) : m_desk(desk) {}

    /// As this report began it; nil: as the newest one that has no procedure.
    RecordPanel::Spec open(const RecordId& report = {}) const;
    RecordPanel::Spec outcome(const ProcedureFile& file) const;
    /// A phase that is done, by us or by another actor (domain.md 3, rules), or its day.
    /// Nobody recorded the first contact: the day of opening counts for it.
    static bool isDoneByOpening(const ProcedureFile& file, const PathwayStep& step,
                                const referrals::PathwayDefinition& phases);
    RecordPanel::Spec step(const ProcedureFile& file, const PathwayStep& step) const;
    /// A phase that is not needed here, with why.
    RecordPanel::Spec stepLeftOut(const ProcedureFile& file, const PathwayStep& step) const;
    /// The day of an event from which a phase counts, such as the decision to report.
    RecordPanel::Spec event(const ProcedureFile& file, const std::string& code) const;
    RecordPanel::Spec review(const RecordId& pathwayCase,
                             const std::optional<ReviewRequest>& known) const;
    /// A new complaint that nobody decides (need B08).
    RecordPanel::Spec silence(const RecordId& pathwayCase) const;
    /// The request that is considered or waits for its answer, or else a new one.
    RecordPanel::Spec continuedReview(const RecordId& pathwayCase) const;
    /// The same with the signs against a downgrading as its grounds, and the violations of labour
    /// rights that were seen.
    RecordPanel::Spec downgradedReview(const ProcedureFile& file, const QStringList& signs) const;
    RecordPanel::Spec measure(const ProcedureFile& file,
                              const std::optional<InterimMeasure>& known) const;
    RecordPanel::Spec contact(const ProcedureFile& file,
                              const std::optional<CentreContact>& known) const;
    RecordPanel::Spec deviation(const ProcedureFile& file) const;
    RecordPanel::Spec closeProcedure(const ProcedureFile& file) const;

    /// The three ways in which a duty is closed with a form; an assessment closes one without.
    RecordPanel::Spec verification(const FollowUp& duty) const;
    RecordPanel::Spec rightsTalk(const FollowUp& duty) const;
    RecordPanel::Spec waiver(const FollowUp& duty) const;

  private:
    static QString openWords(const IdentificationDesk& desk);
    ReviewRequest freshReview(const RecordId& pathwayCase) const;
    std::optional<ReviewRequest> openReview(const RecordId& pathwayCase) const;
    RecordPanel::Spec phase(const ProcedureFile& file, const PathwayStep& step,
                            std::function<StepChange(const PathwayStep&)> changeOf) const;
    template <Described Record>
    RecordPanel::Spec spec(const Record& record) const;
    void addDetail(RecordPanel::Spec& spec, const RecordId& procedure,
                   std::function<void(RecordForm&)> fields) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
