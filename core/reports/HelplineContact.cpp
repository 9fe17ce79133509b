// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineContact.h"

#include "core/reports/HelplineForms.h"
#include "core/reports/SpeakableMark.h"
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

} // namespace

Status Description<HelplineContact>::check(const HelplineContact& record) {
    if (record.at == Timestamp()) {
        return fail(ErrorCode::Invalid, "at");
    }
    // A free text would sooner or later be a name, in the compartment that must not hold one.
    if (!record.callerMark.empty() && normalizeMark(record.callerMark) != record.callerMark) {
        return fail(ErrorCode::Invalid, "caller_mark");
    }
    if (!record.repeatOf.isNil() && record.repeatOf == record.id) {
        return fail(ErrorCode::Invalid, "repeat_of");
    }
    return {};
}

Status Description<JobOfferCheck>::guard(const JobOfferCheck* /*before*/,
                                         const JobOfferCheck& after, const RuleContext& context) {
    return belongsToContact(after.id, context);
}

Status Description<MissingChildCall>::check(const MissingChildCall& record) {
    if (record.lastSeen && record.foundOn && *record.foundOn < *record.lastSeen) {
        return fail(ErrorCode::Invalid, "found_on");
    }
    if (record.lastSeen && record.policeInformedOn && *record.policeInformedOn < *record.lastSeen) {
        return fail(ErrorCode::Invalid, "police_informed_on");
    }
    return {};
}

Status Description<MissingChildCall>::guard(const MissingChildCall* /*before*/,
                                            const MissingChildCall& after,
                                            const RuleContext& context) {
    return belongsToContact(after.id, context);
}

} // namespace zaklon
