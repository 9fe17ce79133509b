// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SectionAdds.h"

#include "ui/forms/HistoryWords.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

/// The words stand where the button is made, which is where they are translated.
QString translated(const char* context, const char* words) {
    return words == nullptr ? QString() : QCoreApplication::translate(context, words);
}

} // namespace

QString SectionAdd::text() const {
    return translated(context, words);
}

QString SectionAdd::otherWords() const {
    return translated(context, list) + u' ' + translated("zaklon::ui::SectionAdd", more) + u' ' +
           HistoryWords::kind(kind);
}

const std::vector<SectionAdd>& sectionAdds() {
    using enum PersonSection;
    static const std::vector<SectionAdd> all{
        {Risk, "add_life_event", "life_event", "zaklon::ui::LifeEventCard", "Record an event"},
        {CarePlan, "add_need", "need", "zaklon::ui::CarePlanSection", "Add need"},
        {CarePlan, "add_goal", "goal", "zaklon::ui::CarePlanSection", "Add goal"},
        {CarePlan, "add_action", "action", "zaklon::ui::CarePlanSection", "Add action"},
        {Services, "add_delivery", "delivery", "zaklon::ui::ServicesSection", "Record a service"},
        {Referrals, "add_pathway", "pathway_case", "zaklon::ui::ReferralsSection", "Add pathway"},
        {Referrals, "place_for_tonight", "referral", "zaklon::ui::ReferralList",
         "A place for tonight"},
        {Referrals, "add_removal_threat", "removal_threat", "zaklon::ui::RemovalThreatList",
         "Record a threat", "Threats of removal"},
        {Identification, "open_procedure", "identification_procedure",
         "zaklon::ui::IdentificationSection", "Open a procedure"},
        {Identification, "plan_interview", "interview", "InterviewCard", "Plan an interview"},
        {Identification, "add_measure", "interim_measure", "zaklon::ui::ProcedureCard",
         "Add protection", "Protection while waiting"},
        {Identification, "add_accommodation_request", "accommodation_request", "AccommodationCard",
         "Ask for a bed", "Emergency accommodation"},
        {Identification, "add_best_interest", "best_interest", "BestInterestCard",
         "Look at the best interest"},
        {Identification, "add_representation", "representation", "RepresentationCard",
         "Add a representative"},
        {Identification, "add_vulnerability", "vulnerability", "VulnerabilityCard",
         "Note a vulnerability"},
        {Identification, "add_protective_status", "protective_status", "ProtectionCards",
         "Protect as a person at risk"},
        {Identification, "add_obstacle", "obstacle", "ObstacleCard", "Note an obstacle"},
        {Identification, "add_origin_assessment", "origin_assessment", "OriginCard",
         "Look at a country", "Country of origin"},
        {ContactsAndSafety, "add_safe_contact", "safe_contact", "zaklon::ui::SafeContactList",
         "Add a way", "Agreed ways",
         //: other words by which the command box finds 'Add a way' of making contact; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionAdd",
                           "safe telephone number address channel new record")},
        {ContactsAndSafety, "add_person_name", "person_name", "zaklon::ui::NameList", "Add a name",
         "Names"},
        {ContactsAndSafety, "add_relation", "relation", "zaklon::ui::RelationList", "Add somebody",
         "People around"},
        {ContactsAndSafety, "add_team_member", "team_member", "zaklon::ui::TeamList",
         "Add to the team", "Team around the person"},
        {Outreach, "add_search_step", "search_step", "zaklon::ui::SearchStepList",
         "Add somebody to ask", "Who is asked"},
        {Outreach, "add_search_plan", "search_plan", "zaklon::ui::SearchPlanList", "Start a search",
         "Searches"},
        {Outreach, "add_return_code", "return_code", "zaklon::ui::ReturnCodeList",
         "Agree on a return code", "Ways back"},
        {Documents, "add_identity_document", "identity_document", "zaklon::ui::DocumentsSection",
         "Add a document"},
        {Consent, "add_consent", "consent", "zaklon::ui::ConsentSection", "Record a consent"},
        {Rights, "add_rights_information", "rights_information", "zaklon::ui::RightsTalkList",
         "Record a talk", "Rights explained"},
        {Court, "add_proceeding", "proceeding", "zaklon::ui::CourtSection", "Add a proceeding"},
        {Court, "add_hearing", "hearing", "ProceedingCard", "Add a hearing", nullptr, nullptr,
         "add_proceeding"},
    };
    return all;
}

} // namespace zaklon::ui
