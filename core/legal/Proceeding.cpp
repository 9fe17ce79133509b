// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legal/Proceeding.h"

#include "core/legal/Hearing.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

#include <array>
#include <utility>

namespace zaklon {

namespace {

Status invalid(std::string_view field) {
    return fail(ErrorCode::Invalid, std::string(field));
}

bool isBefore(const std::optional<Date>& day, const std::optional<Date>& other) {
    return day && other && *day < *other;
}

Status endSaid(const Proceeding& record) {
    const bool ended = isEnded(record);
    if (ended != record.endedOn.has_value() || isBefore(record.endedOn, record.startedOn) ||
        isBefore(record.endedOn, record.referredOn)) {
        return invalid("ended_on");
    }
    if (ended == record.endedHow.empty()) {
        return invalid("ended_how");
    }
    return record.sentenceMonths && !ended ? invalid("sentence_months") : Status();
}

Status referralSaid(const Proceeding& record) {
    const bool saysMore = !record.referredBy.empty() || record.specialised != Known::NotKnown;
    return saysMore && !record.referredOn ? invalid("referred_on") : Status();
}

Status chargeSaid(const Proceeding& record) {
    if (record.chargeFirst.empty() && !record.chargeNow.empty()) {
        return invalid("charge_first");
    }
    const bool changed = isReclassified(record);
    if (changed != record.reclassifiedOn.has_value() ||
        isBefore(record.reclassifiedOn, record.startedOn) ||
        isBefore(record.endedOn, record.reclassifiedOn)) {
        return invalid("reclassified_on");
    }
    return changed == record.reclassifiedBy.empty() ? invalid("reclassified_by") : Status();
}

Status witnessSaid(const Proceeding& record) {
    const bool decided = record.sensitive == SensitiveStatus::Granted ||
                         record.sensitive == SensitiveStatus::Refused;
    const bool asked = record.sensitiveAskedOn.has_value();
    if ((record.sensitive == SensitiveStatus::Asked && !asked) ||
        (record.sensitive == SensitiveStatus::NotAsked && asked)) {
        return invalid("sensitive_asked_on");
    }
    if (decided != record.sensitiveDecidedOn.has_value() ||
        isBefore(record.sensitiveDecidedOn, record.sensitiveAskedOn)) {
        return invalid("sensitive_decided_on");
    }
    return decided == record.sensitiveDecidedBy.empty() ? invalid("sensitive_decided_by")
                                                        : Status();
}

/// Non-punishment is for deeds that the person was made to do, where they are charged.
Status actsSaid(const Proceeding& record) {
    if (record.actsForced == Known::Yes && record.part.text != kAccused) {
        return invalid("acts_forced");
    }
    return !record.nonPunishment.empty() && record.actsForced != Known::Yes
               ? invalid("non_punishment")
               : Status();
}

Status compensationSaid(const Proceeding& record) {
    if (record.claimRoute.empty() == record.claimedOn.has_value()) {
        return invalid(record.claimedOn ? "claim_route" : "claimed_on");
    }
    if (record.awarded && !record.claimedOn) {
        return invalid("claimed_on");
    }
    if (record.awarded.has_value() != record.awardedOn.has_value() ||
        isBefore(record.awardedOn, record.claimedOn)) {
        return invalid("awarded_on");
    }
    if (record.awarded && record.currency.empty()) {
        return invalid("currency");
    }
    return record.paid && !record.awarded ? invalid("awarded") : Status();
}

/// What was held on a day before `first` or after `last`.
Status hearingsInside(const Proceeding& record, const RuleContext& context) {
    const auto hearings = context.casework().where<Hearing>("proceeding", record.id);
    if (!hearings) {
        return passOn(hearings);
    }
    for (const auto& hearing : *hearings) {
        if (hearing.state == HearingState::Held && hearing.onDate < record.startedOn) {
            return invalid("started_on");
        }
        if (hearing.state == HearingState::Held && isBefore(record.endedOn, hearing.onDate)) {
            return invalid("ended_on");
        }
    }
    return {};
}

} // namespace

Status Description<Proceeding>::check(const Proceeding& record) {
    for (const auto rule :
         {endSaid, referralSaid, chargeSaid, witnessSaid, actsSaid, compensationSaid}) {
        if (auto kept = rule(record); !kept) {
            return kept;
        }
    }
    return {};
}

Status Description<Proceeding>::guard(const Proceeding* /*before*/, const Proceeding& after,
                                      const RuleContext& context) {
    const std::array days{
        std::pair{std::string_view("started_on"), std::optional(after.startedOn)},
        std::pair{std::string_view("referred_on"), after.referredOn},
        std::pair{std::string_view("reclassified_on"), after.reclassifiedOn},
        std::pair{std::string_view("sensitive_asked_on"), after.sensitiveAskedOn},
        std::pair{std::string_view("sensitive_decided_on"), after.sensitiveDecidedOn},
        std::pair{std::string_view("claimed_on"), after.claimedOn},
        std::pair{std::string_view("awarded_on"), after.awardedOn},
        std::pair{std::string_view("ended_on"), after.endedOn}};
    for (const auto& [name, day] : days) {
        if (isBefore(context.today(), day)) {
            return invalid(name);
        }
    }
    return hearingsInside(after, context);
}

bool isReclassified(const Proceeding& proceeding) {
    return !proceeding.chargeNow.empty() && proceeding.chargeNow != proceeding.chargeFirst;
}

bool wentToOtherProsecutor(const Proceeding& proceeding) {
    return proceeding.referredOn && proceeding.specialised == Known::No;
}

template <>
struct Fields<Proceeding> {
    static auto all() {
        using P = Proceeding;
        return std::tuple{
            field("person", &P::person).refersTo("person").required(),
            field("kind", &P::kind).codeList("proceeding_kind").required(),
            field("part", &P::part).codeList("proceeding_part").required(),
            field("institution", &P::institution).codeList("institution_type").required(),
            field("provider", &P::provider).refersTo("provider"),
            field("state", &P::state),
            field("started_on", &P::startedOn).required(),
            field("referred_on", &P::referredOn),
            field("referred_by", &P::referredBy).codeList("report_source"),
            field("specialised", &P::specialised),
            field("counsel", &P::counsel).refersTo("representation"),
            field("charge_first", &P::chargeFirst).codeList("charge"),
            field("charge_now", &P::chargeNow).codeList("charge"),
            field("reclassified_on", &P::reclassifiedOn),
            field("reclassified_by", &P::reclassifiedBy).codeList("institution_type"),
            field("sensitive", &P::sensitive),
            field("sensitive_asked_on", &P::sensitiveAskedOn),
            field("sensitive_decided_on", &P::sensitiveDecidedOn),
            field("sensitive_decided_by", &P::sensitiveDecidedBy).codeList("sensitive_decider"),
            field("acts_forced", &P::actsForced),
            field("non_punishment", &P::nonPunishment).codeList("non_punishment"),
            field("claim_route", &P::claimRoute).codeList("claim_route"),
            field("claimed_on", &P::claimedOn),
            field("awarded_on", &P::awardedOn),
            field("awarded", &P::awarded).range(0, 1'000'000'000),
            field("paid", &P::paid).range(0, 1'000'000'000),
            field("currency", &P::currency).codeList("currency"),
            field("ended_on", &P::endedOn),
            field("ended_how", &P::endedHow).codeList("proceeding_end"),
            field("sentence_months", &P::sentenceMonths).range(0, 600),
            field("worker", &P::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Proceeding>;

} // namespace zaklon
