// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving can go around: nothing ends against a person without what must follow, and
// nothing closes past it (domain.md 1; needs D33, D40, D48).
#include "core/base/BrokenRule.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/people/FileClosingStore.h"
#include "core/people/Person.h"
#include "core/referrals/Provider.h"
#include "core/store/ChangedFields.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

Status mayEnd(const Person& person, const RuleContext& context) {
    if (auto allowed = nothingOpen(context, "person", person.id); !allowed) {
        return allowed;
    }
    const auto closing = closingToday(person.id, context);
    if (!closing) {
        return passOn(closing);
    }
    if (!*closing) {
        return fail(ErrorCode::Invalid, "closing", "not recorded");
    }
    auto ended = contactsEnded(**closing, context);
    return ended ? mayClose(**closing, context) : ended;
}

Status protectionEnded(const RecordId& person, const RuleContext& context) {
    const auto statuses = context.casework().where<ProtectiveStatus>("person", person);
    if (!statuses) {
        return passOn(statuses);
    }
    const bool runs = std::any_of(statuses->begin(), statuses->end(),
                                  [](const auto& each) { return !each.endedOn; });
    return runs ? fail(ErrorCode::Invalid, "category", "protective_status") : Status();
}

/// Else the decision would be counted under one kind of institution and named under another (need
/// D07). What stands is not asked again: the directory may have changed since.
Status decidedByOneOfItsKind(const IdentificationProcedure* before,
                             const IdentificationProcedure& after, const RuleContext& context) {
    const bool isNew = before == nullptr || before->decidedBy != after.decidedBy ||
                       before->decidedByProvider != after.decidedByProvider;
    if (!isNew || after.decidedBy.empty() || after.decidedByProvider.isNil()) {
        return {};
    }
    const auto provider = context.casework().find<Provider>(after.decidedByProvider);
    if (!provider) {
        return passOn(provider);
    }
    return *provider && (*provider)->type != after.decidedBy
               ? fail(ErrorCode::Invalid, "decided_by_provider", "of another kind")
               : Status();
}

/// What was decided about a person stays as it was decided: another end is another closing.
Status staysTheSame(const CaseClosing& before, const CaseClosing& after) {
    const auto changed = changedFields(before, after);
    return changed.empty() ? Status() : fail(ErrorCode::Invalid, changed.front(), "never changes");
}

/// Opened, decided, told: none of it on a day to come.
Status hasHappened(const IdentificationProcedure* before, const IdentificationProcedure& after,
                   const RuleContext& context) {
    const auto isToCome = [&](const auto& day, const auto& was) {
        return day > context.today() && (before == nullptr || was != day);
    };
    const auto& was = before == nullptr ? after : *before;
    if (isToCome(std::optional(after.openedOn), std::optional(was.openedOn))) {
        return fail(ErrorCode::Invalid, "opened_on", kToCome);
    }
    if (isToCome(after.decidedOn, was.decidedOn)) {
        return fail(ErrorCode::Invalid, "decided_on", kToCome);
    }
    return isToCome(after.toldOn, was.toldOn) ? fail(ErrorCode::Invalid, "told_on", kToCome)
                                              : Status();
}

} // namespace

Status Description<IdentificationProcedure>::guard(const IdentificationProcedure* before,
                                                   const IdentificationProcedure& after,
                                                   const RuleContext& context) {
    if (auto fits = decidedByOneOfItsKind(before, after, context); !fits) {
        return fits;
    }
    if (auto past = hasHappened(before, after, context); !past) {
        return past;
    }
    if (isAgainstHer(after.outcome)) {
        if (auto opened = followUpOpened(after.pathwayCase, context.casework()); !opened) {
            return opened;
        }
    }
    const bool closes = after.closedOn && (before == nullptr || !before->closedOn);
    if (!closes) {
        return {};
    }
    // Without an answer the person would be in no list any more.
    return isDecision(after.outcome) ? nothingOpen(context, "pathway_case", after.pathwayCase)
                                     : Status(fail(ErrorCode::Invalid, "outcome", "not decided"));
}

Status Description<CaseClosing>::guard(const CaseClosing* before, const CaseClosing& after,
                                       const RuleContext& context) {
    if (before != nullptr) {
        return staysTheSame(*before, after);
    }
    return mayClose(after, context);
}

Status Description<Person>::guard(const Person* before, const Person& after,
                                  const RuleContext& context) {
    // It is on papers and in the mouths of others: the same code is the same person for good.
    if (before != nullptr && before->code != after.code) {
        return fail(ErrorCode::Invalid, "code", "never changes");
    }
    if (before != nullptr && before->category != after.category &&
        after.category == PersonCategory::NoIndication) {
        if (auto ended = protectionEnded(after.id, context); !ended) {
            return ended;
        }
    }
    if (inventsThePast(before, context)) {
        return {};
    }
    return endsNow(before, after) ? mayEnd(after, context) : Status();
}

} // namespace zaklon
