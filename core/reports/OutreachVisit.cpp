// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/OutreachVisit.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

bool saysWhatWasFound(const OutreachVisit& visit) {
    return visit.met != 0 || visit.spoken != 0 || visit.leaflets != 0 ||
           !visit.leafletKinds.empty() || !visit.indications.empty() || !visit.followUp.empty() ||
           visit.followUpOn || visit.followedUpOn || !visit.report.isNil();
}

} // namespace

Status Description<OutreachVisit>::check(const OutreachVisit& record) {
    if (record.spoken > record.met) {
        return fail(ErrorCode::Invalid, "spoken", moreThan("met"));
    }
    if (record.followUpOn && *record.followUpOn < record.onDate) {
        return fail(ErrorCode::Invalid, "follow_up_on", earlierThan("on_date"));
    }
    if (record.followedUpOn && *record.followedUpOn < record.onDate) {
        return fail(ErrorCode::Invalid, "followed_up_on", earlierThan("on_date"));
    }
    if (record.state != VisitState::Made && saysWhatWasFound(record)) {
        return fail(ErrorCode::Invalid, "state", "it took place");
    }
    const bool isCancelled = record.state == VisitState::Cancelled;
    if (isCancelled == !record.cancelledWhy.empty()) {
        return {};
    }
    return isCancelled ? fail(ErrorCode::Invalid, "cancelled_why")
                       : fail(ErrorCode::Invalid, "cancelled_why", "not called off");
}

Status Description<OutreachVisit>::guard(const OutreachVisit* before, const OutreachVisit& after,
                                         const RuleContext& context) {
    if (before == nullptr || before->state == after.state) {
        return {};
    }
    if (auto allowed = mayBecome(before->state, after.state); !allowed) {
        return allowed;
    }
    return after.state == VisitState::Made && context.today() < after.onDate
               ? fail(ErrorCode::Invalid, "on_date", "still ahead")
               : Status();
}

Status mayBecome(VisitState before, VisitState after) {
    return before == VisitState::Made && after != VisitState::Made
               ? fail(ErrorCode::Invalid, "state", "took place")
               : Status();
}

bool awaitsFollowUp(const OutreachVisit& visit) {
    return (!visit.followUp.empty() || visit.followUpOn) && !visit.followedUpOn;
}

template <>
struct Fields<OutreachVisit> {
    static auto all() {
        using V = OutreachVisit;
        return std::tuple{field("state", &V::state),
                          field("cancelled_why", &V::cancelledWhy).codeList("visit_cancel_reason"),
                          field("on_date", &V::onDate),
                          field("area", &V::area).codeList("area"),
                          field("place_kind", &V::placeKind).codeList("outreach_place"),
                          field("worker", &V::worker).refersTo("worker"),
                          field("companions", &V::companions).codeList("outreach_companion"),
                          field("met", &V::met).range(0, 10'000),
                          field("spoken", &V::spoken).range(0, 10'000),
                          field("languages", &V::languages).codeList("language"),
                          field("leaflets", &V::leaflets).range(0, 10'000),
                          field("leaflet_kinds", &V::leafletKinds).codeList("leaflet"),
                          field("indications", &V::indications).codeList("outreach_indication"),
                          field("follow_up", &V::followUp).codeList("outreach_follow_up"),
                          field("follow_up_on", &V::followUpOn),
                          field("followed_up_on", &V::followedUpOn),
                          field("report", &V::report).refersTo("suspicion_report")};
    }
};
template struct RecordMapping<OutreachVisit>;

} // namespace zaklon
