// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"

#include "core/assessments/Assessment.h"
#include "core/assessments/LifeEvent.h"
#include "core/attachments/Attachment.h"
#include "core/consent/Consent.h"
#include "core/identification/AccommodationRequest.h"
#include "core/identification/AdvocacyItem.h"
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
#include "core/referrals/Provider.h"
#include "core/referrals/ProviderClosure.h"
#include "core/referrals/Referral.h"
#include "core/referrals/RemovalThreat.h"
#include "core/referrals/Representation.h"
#include "core/referrals/ReviewRequest.h"
#include "core/referrals/StepPapers.h"
#include "core/reports/Circumstance.h"
#include "core/reports/Dependency.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/PatternLook.h"
#include "core/reports/ReportDispatch.h"
#include "core/reports/ReportFeedback.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "core/retention/RetentionDecision.h"
#include "core/rights/RightsInformation.h"
#include "core/services/CarePlan.h"
#include "core/services/Delivery.h"
#include "core/services/PlanPhase.h"
#include "core/shelter/ShelterBed.h"
#include "core/shelter/ShiftNote.h"
#include "core/shelter/Stay.h"
#include "core/shelter/TonightNote.h"
#include "core/tasks/SavedFilter.h"
#include "core/tasks/TaskSnooze.h"
#include "core/vault/RecoverySet.h"
#include "core/vault/Worker.h"

namespace zaklon {

namespace {

RecordCatalogue everyRecordType() {
    RecordCatalogue catalogue;
    catalogue.add<Worker>().add<RecoverySet>().add<Provider>().add<ProviderContact>();
    catalogue.add<Person>().add<Identity>().add<PersonName>().add<Relation>().add<SafeContact>();
    catalogue.add<Narrative>().add<PersonLink>().add<IdentityDocument>().add<DocumentDetail>();
    catalogue.add<Contact>().add<Assessment>();
    catalogue.add<Need>().add<Goal>().add<Action>().add<Delivery>();
    catalogue.add<Consent>().add<Referral>().add<ReferralContent>();
    catalogue.add<PathwayCase>().add<PathwayStep>().add<TaskSnooze>().add<StepPapers>();
    catalogue.add<PathwayDecision>().add<RemovalThreat>();
    catalogue.add<SearchPlan>().add<SearchStep>().add<ReturnCode>().add<RightsInformation>();
    catalogue.add<HelplineContact>().add<HelplineWords>().add<JobOfferCheck>();
    catalogue.add<MissingChildCall>().add<SuspicionReport>().add<ReportWords>();
    catalogue.add<ReportedPerson>().add<ReportFact>().add<ReportReaction>();
    catalogue.add<ReportFeedback>().add<ReportDispatch>().add<Dependency>();
    catalogue.add<Circumstance>().add<CircumstanceName>().add<PatternLook>();
    catalogue.add<FollowUp>().add<ReviewRequest>().add<IdentificationProcedure>();
    catalogue.add<PastOutcome>().add<Interview>();
    catalogue.add<ProcedureDetail>().add<InterimMeasure>().add<CentreContact>();
    catalogue.add<ProtectiveStatus>().add<Guarantee>().add<StepDeviation>();
    catalogue.add<LabourQualification>().add<Obstacle>().add<AdvocacyItem>();
    catalogue.add<CaseClosing>().add<MonitoringContact>().add<RetentionDecision>();
    catalogue.add<Representation>().add<AccommodationRequest>().add<OriginAssessment>();
    catalogue.add<BestInterest>().add<PlanPhase>().add<ProviderClosure>();
    catalogue.add<Attachment>().add<Handover>().add<TeamMember>();
    catalogue.add<Vulnerability>().add<Proceeding>().add<Hearing>().add<LifeEvent>();
    catalogue.add<SavedFilter>().add<OutreachVisit>();
    catalogue.add<ShelterBed>().add<Stay>().add<TonightNote>().add<ShiftNote>().add<ShiftTask>();
    return catalogue;
}

} // namespace

const RecordCatalogue& recordCatalogue() {
    static const RecordCatalogue catalogue = everyRecordType();
    return catalogue;
}

} // namespace zaklon
