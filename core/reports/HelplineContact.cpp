// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineContact.h"

#include "core/base/BrokenRule.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/SpeakableMark.h"
#include "core/store/CodeSets.h"
#include "core/store/Fields.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

Status belongsToContact(const RecordId& id, const RuleContext& context) {
    const auto contact = context.casework().find<HelplineContact>(id);
    if (!contact) {
        return passOn(contact);
    }
    return *contact ? Status{} : Status(fail(ErrorCode::Invalid, "id", "no such contact"));
}

bool isNextContactAgreed(const HelplineContact& record) {
    return holds(record.actionTaken, kNextContactAgreed);
}

bool lacksDay(const HelplineContact& record) {
    return isNextContactAgreed(record) && !record.followUpOn;
}

/// A day is that of an agreement.
Status nextContactSaid(const HelplineContact& record) {
    if (isNextContactAgreed(record)) {
        return {};
    }
    if (record.followUpOn) {
        return fail(ErrorCode::Invalid, "action_taken", neededBy("follow_up_on"));
    }
    return record.followedUpOn
               ? Status(fail(ErrorCode::Invalid, "followed_up_on", onlyWith("follow_up_on")))
               : Status{};
}

/// No next contact lies before the one at which it was agreed.
Status nextContactFollows(const HelplineContact& record, Date heardOn) {
    if (record.followUpOn && *record.followUpOn < heardOn) {
        return fail(ErrorCode::Invalid, "follow_up_on", earlierThan("at"));
    }
    return record.followedUpOn && *record.followedUpOn < heardOn
               ? Status(fail(ErrorCode::Invalid, "followed_up_on", earlierThan("at")))
               : Status{};
}

} // namespace

bool isInDanger(const HelplineContact& contact) {
    return contact.risk.text == "danger_now";
}

Status Description<HelplineContact>::check(const HelplineContact& record) {
    if (record.at == Timestamp()) {
        return fail(ErrorCode::Invalid, "at");
    }
    // A free text would sooner or later be a name, in the compartment that must not hold one.
    if (!record.callerMark.empty() && normalizeMark(record.callerMark) != record.callerMark) {
        return fail(ErrorCode::Invalid, "caller_mark", "form");
    }
    if (isInDanger(record) && record.actionTaken.empty()) {
        return fail(ErrorCode::Invalid, "action_taken");
    }
    if (auto said = nextContactSaid(record); !said) {
        return said;
    }
    if (!record.repeatOf.isNil() && record.repeatOf == record.id) {
        return fail(ErrorCode::Invalid, "repeat_of", "itself");
    }
    return {};
}

Status Description<HelplineContact>::guard(const HelplineContact* before,
                                           const HelplineContact& after,
                                           const RuleContext& context) {
    // What was agreed before a day was asked for stays writable.
    if (lacksDay(after) && (before == nullptr || !lacksDay(*before))) {
        return fail(ErrorCode::Invalid, "follow_up_on");
    }
    if (auto follows = nextContactFollows(after, context.dayOf(after.at)); !follows) {
        return follows;
    }
    const bool sameLink =
        before != nullptr && before->repeatOf == after.repeatOf && before->at == after.at;
    if (after.repeatOf.isNil() || sameLink) {
        return {}; // a link that stood before the rule did
    }
    const auto earlier = findRequired<HelplineContact>(context.casework(), after.repeatOf);
    if (!earlier) {
        return passOn(earlier);
    }
    return after.at < earlier->at ? Status(fail(ErrorCode::Invalid, "repeat_of", "not earlier"))
                                  : Status{};
}

Status Description<JobOfferCheck>::guard(const JobOfferCheck* /*before*/,
                                         const JobOfferCheck& after, const RuleContext& context) {
    return belongsToContact(after.id, context);
}

Status Description<MissingChildCall>::check(const MissingChildCall& record) {
    if (record.lastSeen && record.foundOn && *record.foundOn < *record.lastSeen) {
        return fail(ErrorCode::Invalid, "found_on", earlierThan("last_seen"));
    }
    if (record.lastSeen && record.policeInformedOn && *record.policeInformedOn < *record.lastSeen) {
        return fail(ErrorCode::Invalid, "police_informed_on", earlierThan("last_seen"));
    }
    return {};
}

Status Description<MissingChildCall>::guard(const MissingChildCall* /*before*/,
                                            const MissingChildCall& after,
                                            const RuleContext& context) {
    return belongsToContact(after.id, context);
}

ShortForms shortFormsOf(const CaseworkRecords& casework, const HelplineContact& contact) {
    ShortForms forms;
    if (contact.type == HelplineType::JobOffer) {
        forms.offer = casework.find<JobOfferCheck>(contact.id).value_or(std::nullopt);
    } else if (contact.type == HelplineType::MissingChild) {
        forms.child = casework.find<MissingChildCall>(contact.id).value_or(std::nullopt);
    }
    return forms;
}

template <>
struct Fields<HelplineContact> {
    static auto all() {
        return std::tuple{
            field("at", &HelplineContact::at),
            field("type", &HelplineContact::type),
            field("channel", &HelplineContact::channel).codeList("contact_channel"),
            field("language", &HelplineContact::language).codeList("language"),
            field("caller", &HelplineContact::caller).codeList("caller_kind"),
            field("exploitation", &HelplineContact::exploitation).codeList("exploitation"),
            field("area", &HelplineContact::area).codeList("area"),
            field("needs", &HelplineContact::needs).codeList("need_area"),
            field("call_risk", &HelplineContact::risk).codeList("call_risk"),
            field("action_taken", &HelplineContact::actionTaken).codeList("helpline_action"),
            field("safe_to_call_back", &HelplineContact::safeToCallBack),
            field("follow_up_on", &HelplineContact::followUpOn),
            field("followed_up_on", &HelplineContact::followedUpOn),
            field("minutes", &HelplineContact::minutes).range(0, 1440),
            field("caller_mark", &HelplineContact::callerMark).maxBytes(16),
            field("repeat_of", &HelplineContact::repeatOf).refersTo("helpline_contact"),
            field("report", &HelplineContact::report).refersTo("suspicion_report"),
            field("person", &HelplineContact::person).refersTo("person"),
            field("worker", &HelplineContact::worker).refersTo("worker")};
    }
};
template struct RecordMapping<HelplineContact>;

template <>
struct Fields<HelplineWords> {
    static auto all() {
        return std::tuple{
            field("person", &HelplineWords::person).refersTo("person"),
            field("said", &HelplineWords::said).search(SearchUse::Text).maxBytes(kLongTextBytes),
            field("call_back", &HelplineWords::callBack).masked(),
            field("place", &HelplineWords::place).search(SearchUse::Text)};
    }
};
template struct RecordMapping<HelplineWords>;

} // namespace zaklon
