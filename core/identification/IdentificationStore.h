// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the identification of one person, as it stands.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/Guarantee.h"
#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/Interview.h"
#include "core/identification/PastOutcome.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/StepDeviation.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayStore.h"
#include "core/referrals/ReviewRequest.h"
#include "core/rights/RightsInformation.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// One procedure with everything that hangs on it, each list oldest first.
struct ProcedureFile {
    IdentificationProcedure procedure;
    PathwayRun run;
    std::vector<FollowUp> followUps;
    std::vector<ReviewRequest> reviews;
    std::vector<InterimMeasure> measures;
    std::vector<CentreContact> contacts;
    std::vector<StepDeviation> deviations;
    std::vector<PastOutcome> pastOutcomes; ///< decisions that later ones replaced
    std::vector<Assessment> signForms;     ///< by which it is judged (SignForms.h), newest first
    std::vector<std::string> downgradedBy; ///< items against the outcome; empty: no mark
    std::optional<Date> inHouseSince;      ///< as of the person
    std::optional<Date> leftHouseOn;       ///< the same

    int openDuties() const;
};

/// All of it for one person.
struct IdentificationFile {
    std::vector<ProcedureFile> procedures; ///< newest first
    std::vector<FollowUp> otherDuties;     ///< of pathways without a procedure (asylum, residence)
    std::vector<Interview> interviews;     ///< of all procedures, newest first
    std::vector<ProtectiveStatus> protection; ///< newest first
    std::vector<Guarantee> guarantees;
    std::vector<Guarantee> proposed; ///< by the newest screening, not yet kept
    std::optional<Assessment> screening;
    std::vector<Assessment> indicatorForms;     ///< completed ones, newest first
    std::vector<ReportedPerson> reports;        ///< on which the person is, or was
    std::vector<Assessment> risk;               ///< completed ones that measure risk, newest first
    std::vector<RightsInformation> rightsTalks; ///< oldest first
    std::vector<ReportRow> unopened;   ///< reports that no procedure stands for, newest first
    std::vector<CaseClosing> closings; ///< newest first
    bool hasDied = false;              ///< hasDied of core/people/FileReopening.h
    std::vector<MonitoringContact> monitoring;
    std::optional<Date> inHouseSince; ///< she sleeps in a house of ours (HouseRule.h)
    std::optional<Date> leftHouseOn;  ///< and left one last

    /// The newest completed indicator form.
    std::optional<Assessment> indicators() const;
};

class IdentificationStore {
  public:
    IdentificationStore(CaseworkRecords casework, const IdentificationLimits& limits)
        : m_casework(casework), m_limits(limits) {}

    /// NoPermission.
    Result<IdentificationFile> ofPerson(const RecordId& person) const;

  private:
    Result<ProcedureFile> file(IdentificationProcedure procedure,
                               const std::vector<IdentificationProcedure>& all,
                               const IdentificationFile& about) const;

    CaseworkRecords m_casework;
    const IdentificationLimits& m_limits;
};

/// Guarantees that a screening proposes and that are not kept in any state yet.
std::vector<Guarantee> proposedGuarantees(const Assessment& screening,
                                          const std::vector<Guarantee>& known);

} // namespace zaklon
