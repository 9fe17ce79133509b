// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is recorded about one invented person, made in memory before it is written.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/LifeEvent.h"
#include "core/attachments/AttachmentStore.h"
#include "core/consent/Consent.h"
#include "core/demo/DemoResources.h"
#include "core/identification/AccommodationRequest.h"
#include "core/identification/BestInterest.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/Guarantee.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/Interview.h"
#include "core/identification/LabourQualification.h"
#include "core/identification/Obstacle.h"
#include "core/identification/PastOutcome.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/StepDeviation.h"
#include "core/identification/Vulnerability.h"
#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/outreach/ReturnCode.h"
#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/people/Handover.h"
#include "core/people/Identity.h"
#include "core/people/IdentityDocument.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/people/PersonLink.h"
#include "core/people/SafeContact.h"
#include "core/people/TeamMember.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/OriginAssessment.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/PathwayDecision.h"
#include "core/referrals/Referral.h"
#include "core/referrals/RemovalThreat.h"
#include "core/referrals/Representation.h"
#include "core/referrals/ReviewRequest.h"
#include "core/referrals/StepPapers.h"
#include "core/retention/RetentionDecision.h"
#include "core/rights/RightsInformation.h"
#include "core/services/CarePlan.h"
#include "core/services/Delivery.h"
#include "core/services/PlanPhase.h"
#include "core/vault/Transaction.h"

#include <optional>
#include <vector>

namespace zaklon::demo {

/// So many persons have a full case each; of those after them, as in any large archive, four in
/// five came once or twice, and one in ten was reported.
inline constexpr std::size_t kFullCases = 240;

/// What the makers below agree on about one person.
struct Story {
    std::size_t number = 0; ///< 0, 1, 2 ... within the demonstration
    const Origin* origin = nullptr;
    bool female = true;
    int age = 30;
    int danger = 1;   ///< 0 low to 3 immediate: how the answers lean
    bool open = true; ///< the work with her goes on
    bool exploited = true;
    bool brief = false; ///< came once or twice: no plan, no referral
    int daysKnown = 60; ///< since the first contact
};

/// An invented file, and where it belongs.
struct DemoFile {
    RecordId id;
    AttachmentPlace place;
    Date addedOn;
    std::string content;
};

/// The phase of reporting of a procedure whose authority nobody has told yet, and the one after it.
struct DemoReporting {
    PathwayStep report;
    std::optional<PathwayStep> next;
};

struct DemoCase {
    Story story;
    std::optional<DemoReporting> toReport;
    Person person;
    Identity identity;
    std::vector<PersonName> names;
    std::vector<Relation> relations;
    std::vector<SafeContact> safeContacts;
    std::vector<Narrative> narratives;
    std::vector<PersonLink> links;
    std::vector<IdentityDocument> documents;
    std::vector<DocumentDetail> documentDetails;
    std::vector<Contact> contacts;
    std::vector<Assessment> assessments;
    std::vector<Need> needs;
    std::vector<Goal> goals;
    std::vector<Action> actions;
    std::vector<Delivery> deliveries;
    std::vector<Consent> consents;
    std::vector<Referral> referrals;
    std::vector<ReferralContent> referralContents;
    std::vector<PathwayCase> pathwayCases;
    std::vector<PathwayStep> pathwaySteps;
    std::vector<StepPapers> stepPapers;
    std::vector<PathwayDecision> decisions;
    std::vector<RemovalThreat> threats;
    std::vector<SearchPlan> searchPlans;
    std::vector<SearchStep> searchSteps;
    std::vector<ReturnCode> returnCodes;
    std::vector<RightsInformation> rightsTalks;
    std::vector<ReviewRequest> reviewRequests;
    std::vector<FollowUp> followUps;
    std::vector<IdentificationProcedure> procedures;
    std::vector<PastOutcome> pastOutcomes;
    std::vector<ProcedureDetail> procedureDetails;
    std::vector<InterimMeasure> interimMeasures;
    std::vector<Interview> interviews;
    std::vector<CentreContact> centreContacts;
    std::vector<StepDeviation> stepDeviations;
    std::vector<LabourQualification> labourQualifications;
    std::vector<ProtectiveStatus> protectiveStatuses;
    std::vector<Guarantee> guarantees;
    std::vector<Representation> representations;
    std::vector<AccommodationRequest> accommodationRequests;
    std::vector<Obstacle> obstacles;
    std::vector<BestInterest> bestInterests;
    std::vector<PlanPhase> planPhases;
    std::vector<OriginAssessment> originAssessments;
    std::vector<CaseClosing> caseClosings;
    std::vector<MonitoringContact> monitoringContacts;
    std::vector<RetentionDecision> retentionDecisions;
    std::vector<Handover> handovers;
    std::vector<TeamMember> team;
    std::vector<Vulnerability> vulnerabilities;
    std::vector<Proceeding> proceedings;
    std::vector<Hearing> hearings;
    std::vector<LifeEvent> lifeEvents;
    std::vector<DemoFile> files;

    Status save(Transaction& transaction, const ConfidentialRecords& confidential) const;
    std::size_t recordCount() const;
    bool isChild() const { return story.age < 18; }

  private:
    Status saveFiles(Transaction& transaction, const ConfidentialRecords& confidential) const;
};

} // namespace zaklon::demo
