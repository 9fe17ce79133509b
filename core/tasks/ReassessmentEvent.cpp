// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ReassessmentEvent.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/RiskLevel.h"
#include "core/store/QuotedCode.h"
#include "core/store/RecordMoment.h"
#include "core/store/SqlMark.h"

#include <array>

namespace zaklon {

namespace {

/// Stands for the decisions of TaskTerms.
constexpr std::string_view kDecisionSteps = ":decision_steps";

/// Stands for the duties of TaskTerms that ask for the same themselves.
constexpr std::string_view kReassessingDuties = ":reassessing_duties";

/// Stands for `questionnaire/code` of every trigger of TaskTerms.
constexpr std::string_view kTriggers = ":triggers";

/// Records `e` of the person of the assessment `t`. One kind of record may be known to
/// questionnaires by different names.
struct EventSource {
    std::string_view code; ///< of a trigger; empty: the record's kind is one
    std::string_view table;
    std::string_view day;
    std::string_view where;
};

constexpr std::string_view kNoDutyAsks =
    "NOT EXISTS (SELECT 1 FROM main.follow_up f WHERE f.pathway_case = e.pathway_case"
    " AND f.duty IN (:reassessing_duties) AND f.opened_on >= e.decided_on)";
constexpr std::string_view kDecidedStep =
    "e.state = 'done' AND (SELECT c.pathway FROM main.pathway_case c WHERE c.id = e.pathway_case)"
    " || '/' || e.step IN (:decision_steps)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i" // the row above is it
    " WHERE i.pathway_case = e.pathway_case)";

/// Whoever is moved to another bed has not left.
constexpr std::string_view kLeftHouse =
    "e.state = 'ended' AND NOT EXISTS (SELECT 1 FROM main.stay n WHERE n.person = e.person"
    " AND n.continues = e.id)";
constexpr std::string_view kOtherHouse =
    "e.state IN ('staying', 'ended') AND EXISTS (SELECT 1 FROM main.stay o"
    " JOIN main.shelter_bed a ON a.id = o.bed JOIN main.shelter_bed b ON b.id = e.bed"
    " WHERE o.id = e.continues AND a.house <> b.house)";

constexpr std::string_view kNamedItself = "t.questionnaire || '/' || e.kind IN (:triggers)";

/// The triggers are those of domain.md 9.3; by which record each becomes known is ours.
constexpr std::array kEvents{
    // Decision of the Centre; of whoever reviewed it; in asylum, on residence, of a court.
    EventSource{"decision", "identification_procedure", "decided_on", kNoDutyAsks},
    EventSource{"decision", "review_request", "answered_on", "1"},
    EventSource{"decision", "pathway_step", "done_on", kDecidedStep},
    EventSource{"decision", "proceeding", "ended_on", "1"},
    EventSource{"return_transfer", "removal_threat", "learned_on", "e.state <> 'no_threat'"},
    EventSource{"transfer", "removal_threat", "learned_on", "e.state <> 'no_threat'"},
    // Whoever asks for a bed has lost the place to sleep (needs A42).
    EventSource{"loss", "accommodation_request", "asked_on", "1"},
    EventSource{"leaving", "stay", "left_on", kLeftHouse},
    EventSource{"return_transfer", "stay", "from_day", kOtherHouse},
    EventSource{"transfer", "stay", "from_day", kOtherHouse},
    EventSource{"missed_contact", "search_plan", "opened_on", "e.reason = 'missed_contact'"},
    EventSource{"leaving", "search_plan", "opened_on", "e.reason = 'left_accommodation'"},
    EventSource{"testimony", "interview", "on_date", "e.state = 'held'"},
    EventSource{"testimony", "hearing", "on_date", "e.state = 'held'"},
    // Somebody reported the person once more, and it is not about somebody else.
    EventSource{"new_incident", "reported_person", "added_on", "e.taken_off_on IS NULL"},
    EventSource{"", "life_event", "on_date", kNamedItself},
    // Whatever changed it, an authority decided.
    EventSource{"decision", "life_event", "on_date", "e.kind = 'status_change'"},
    EventSource{"transfer", "life_event", "on_date", "e.kind = 'return_transfer'"},
    EventSource{"health_change", "life_event", "on_date", "e.kind = 'pregnancy_birth'"}};

/// The talk in which the form was filled in is often logged after it, and asks for no other form.
/// An hour is ours: long enough to write it down, and short beside the day that is left to answer.
constexpr int kSameTalkSeconds = 60 * 60;

/// Whatever was seen then may not hold any more: asked again the same day. A call that reached
/// nobody shows nothing. Where only days are known, a contact of the same day may be the talk of
/// the form itself.
std::string contactInDangerSql() {
    return "SELECT local_day(e.at) || ' " + std::string(kContactInDanger) +
           "' AS event FROM main.contact e WHERE t.risk_rank = " + std::to_string(kImmediateRank) +
           " AND e.person = t.person AND (e.by_person = 1 OR e.result = 'spoke')"
           " AND CASE WHEN t.completed_at IS NULL THEN local_day(e.at) > t.taken_on"
           " ELSE e.at > t.completed_at + " +
           std::to_string(kSameTalkSeconds) + " END";
}

/// On the day of the assessment: what was written down while the form was being filled in is in it.
const std::string kNotInForm =
    "t.completed_at IS NULL OR " + madeAfterSql("e.id", "t.completed_at");

std::vector<std::string> triggersOf(const TaskTerms& terms) {
    std::vector<std::string> triggers;
    for (const auto& [code, questionnaires] : terms.reassessAfter) {
        for (const auto& questionnaire : questionnaires) {
            triggers.push_back(questionnaire + "/" + code);
        }
    }
    return triggers;
}

/// Empty if no questionnaire asks after it.
std::string armSql(const EventSource& source, const TaskTerms& terms) {
    const bool named = !source.code.empty();
    const auto asking = terms.reassessAfter.find(source.code);
    if (named ? asking == terms.reassessAfter.end() : terms.reassessAfter.empty()) {
        return {};
    }
    const std::string day = "e." + std::string(source.day);
    std::string where(source.where);
    replaceMark(where, kDecisionSteps, quotedCodes(terms.decisionSteps));
    replaceMark(where, kReassessingDuties, quotedCodes(terms.duties.reassessing));
    replaceMark(where, kTriggers, quotedCodes(triggersOf(terms)));
    return "SELECT " + day + " || ' " +
           (named ? std::string(source.code) + "'" : std::string("' || e.kind")) +
           " AS event FROM main." + std::string(source.table) +
           " e WHERE e.person = t.person AND (" + day + ", e.id) > (t.taken_on, t.id) AND (" + day +
           " > t.taken_on OR " + kNotInForm + ")" +
           (named ? " AND t.questionnaire IN (" + quotedCodes(asking->second) + ")"
                  : std::string()) +
           " AND " + where;
}

} // namespace

std::string eventAfterSql(const TaskTerms& terms) {
    auto sql = contactInDangerSql();
    for (const auto& source : kEvents) {
        const auto arm = armSql(source, terms);
        if (!arm.empty()) {
            sql += " UNION ALL " + arm;
        }
    }
    return "(SELECT min(event) FROM (" + sql + "))";
}

std::string eventDaySql(std::string_view event) {
    return "substr(" + std::string(event) + ", 1, 10)";
}

std::string eventCodeSql(std::string_view event) {
    return "substr(" + std::string(event) + ", 12)";
}

Result<std::vector<ReassessmentReason>> reassessmentReasons(const CaseworkRecords& casework,
                                                            const TaskTerms& terms,
                                                            const RecordId& person) {
    return guarded([&]() -> Result<std::vector<ReassessmentReason>> {
        if (const auto allowed = casework.permit("assessment"); !allowed) {
            return passOn(allowed);
        }
        const auto event = eventAfterSql(terms);
        auto statement = casework.connection().prepare(
            "SELECT t.questionnaire, " + eventCodeSql(event) + ", " + eventDaySql(event) +
            " FROM main.assessment t WHERE t.person = ?1 AND " + newestAskingSql() + " AND " +
            event + " IS NOT NULL ORDER BY 3, 1");
        statement.bind(1, person);
        std::vector<ReassessmentReason> reasons;
        while (statement.step()) {
            reasons.push_back(
                {{statement.text(0)}, {statement.text(1)}, statement.date(2).value_or(Date())});
        }
        return reasons;
    });
}

} // namespace zaklon
