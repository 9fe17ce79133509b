// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportedPerson.h"

#include "core/assessments/Assessment.h"
#include "core/base/BrokenRule.h"
#include "core/people/SaidInWords.h"
#include "core/people/WrittenReason.h"
#include "core/reports/ReportSent.h"
#include "core/store/Fields.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/RuleContext.h"
#include "core/vault/Transaction.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon {

namespace {

Status isHerAssessment(const ReportedPerson& one, const RuleContext& context) {
    if (one.assessment.isNil()) {
        return {};
    }
    const auto assessment = findRequired<Assessment>(context.casework(), one.assessment);
    if (!assessment) {
        return passOn(assessment);
    }
    return assessment->person == one.person ? Status{}
                                            : Status(fail(ErrorCode::Invalid, "assessment"));
}

/// A day that stands on the report itself may be of a sending about everybody, also where one about
/// somebody else alone has the same day: who may be known is not removed.
const std::string kKnownToOthers =
    "SELECT 1 WHERE " + sentOnSql("?1", "?2") +
    " IS NOT NULL UNION ALL SELECT 1 FROM main.suspicion_report e WHERE e.id = ?1"
    " AND e.sent_on IS NOT NULL UNION ALL SELECT 1 FROM main.identification_procedure i WHERE "
    "i.report = ?1"
    " AND i.person = ?2";

Status isAboutTheSame(const ReportedPerson& before, const ReportedPerson& after,
                      const RuleContext& context) {
    if (before.person == after.person && before.report == after.report) {
        return {};
    }
    const auto known = isKnownToOthers(before, context.casework());
    if (!known) {
        return passOn(known);
    }
    const auto* field = before.person != after.person ? "person" : "report";
    return *known ? fail(ErrorCode::Invalid, field, "known to others") : Status();
}

} // namespace

Result<bool> isKnownToOthers(const ReportedPerson& link, const CaseworkRecords& casework) {
    return guarded([&]() -> Result<bool> {
        auto statement = casework.connection().prepare(kKnownToOthers);
        statement.bind(1, link.report).bind(2, link.person);
        return statement.step();
    });
}

Status takeOffReport(Transaction& transaction, const CaseworkRecords& casework,
                     const ReportedPerson& link) {
    const auto known = isKnownToOthers(link, casework);
    if (!known) {
        return passOn(known);
    }
    return *known ? fail(ErrorCode::Conflict, "report", "known to others")
                  : transaction.remove<ReportedPerson>(link.id);
}

Result<bool> isOnReport(const CaseworkRecords& casework, const RecordId& report,
                        const RecordId& person) {
    const auto links = casework.where<ReportedPerson>("report", report);
    if (!links) {
        return passOn(links);
    }
    return std::any_of(links->begin(), links->end(), [&](const ReportedPerson& each) {
        return each.person == person && !each.takenOffOn;
    });
}

Status Description<ReportedPerson>::check(const ReportedPerson& record) {
    return record.takenOffOn.has_value() == record.takenOffWhy.empty()
               ? fail(ErrorCode::Invalid, "taken_off_why", onlyWith("taken_off_on"))
               : Status();
}

Status Description<ReportedPerson>::guard(const ReportedPerson* before, const ReportedPerson& after,
                                          const RuleContext& context) {
    if (before != nullptr) {
        if (auto same = isAboutTheSame(*before, after, context); !same) {
            return same;
        }
    }
    if (after.takenOffOn && (before == nullptr || !before->takenOffOn)) {
        if (auto written = ownReasonIsWritten(after.id, context); !written) {
            return written;
        }
    }
    const auto others = context.casework().where<ReportedPerson>("report", after.report);
    if (!others) {
        return passOn(others);
    }
    const bool isThere = std::any_of(others->begin(), others->end(), [&](const auto& other) {
        return other.id != after.id && other.person == after.person;
    });
    if (isThere) {
        return fail(ErrorCode::Conflict, "person", "is on this report");
    }
    return isHerAssessment(after, context);
}

Status Description<ReportReaction>::guard(const ReportReaction* before, const ReportReaction& after,
                                          const RuleContext& context) {
    const auto report = findRequired<SuspicionReport>(context.casework(), after.report);
    if (!report) {
        return passOn(report);
    }
    if (after.onDate < report->receivedOn) {
        return fail(ErrorCode::Invalid, "on_date", earlierThan("received_on"));
    }
    if (after.person.isNil() || (before != nullptr && before->person == after.person)) {
        return {}; // also of who was taken off it since
    }
    const auto isOn = isOnReport(context.casework(), after.report, after.person);
    if (!isOn) {
        return passOn(isOn);
    }
    return *isOn ? Status() : Status(fail(ErrorCode::Invalid, "person"));
}

template <>
struct Fields<ReportedPerson> {
    static auto all() {
        return std::tuple{
            field("report", &ReportedPerson::report).refersTo("suspicion_report").required(),
            field("person", &ReportedPerson::person).refersTo("person").required(),
            field("assessment", &ReportedPerson::assessment).refersTo("assessment"),
            field("added_on", &ReportedPerson::addedOn),
            field("taken_off_on", &ReportedPerson::takenOffOn),
            field("taken_off_why", &ReportedPerson::takenOffWhy).codeList("taken_off_reason")};
    }
};
template struct RecordMapping<ReportedPerson>;

Status Description<ReportFact>::guard(const ReportFact* before, const ReportFact& after,
                                      const RuleContext& context) {
    static constexpr std::array<std::string_view, 1> kSays{"about"};
    return staysSaidSomewhere(before, after, kSays, context);
}

template <>
struct Fields<ReportFact> {
    static auto all() {
        return std::tuple{
            field("report", &ReportFact::report).refersTo("suspicion_report").required(),
            field("person", &ReportFact::person).refersTo("person"),
            field("about", &ReportFact::about).codeList("fact_kind"),
            field("info_source", &ReportFact::infoSource).codeList("info_source"),
            field("strength", &ReportFact::strength).codeList("fact_strength"),
            field("happened_on", &ReportFact::onDate),
            field("recorded_on", &ReportFact::recordedOn),
            field("worker", &ReportFact::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ReportFact>;

template <>
struct Fields<ReportReaction> {
    static auto all() {
        return std::tuple{
            field("report", &ReportReaction::report).refersTo("suspicion_report").required(),
            field("person", &ReportReaction::person).refersTo("person"),
            field("type", &ReportReaction::type).codeList("reaction_kind").required(),
            field("on_date", &ReportReaction::onDate),
            field("institution", &ReportReaction::institution).refersTo("provider")};
    }
};
template struct RecordMapping<ReportReaction>;

} // namespace zaklon
