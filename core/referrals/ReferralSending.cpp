// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralSending.h"

#include "core/consent/ConsentRules.h"
#include "core/people/Narrative.h"
#include "core/referrals/ReferralContentBuilder.h"
#include "core/referrals/ReferralField.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RequiredRecord.h"

#include <nlohmann/json.hpp>

#include <iterator>
#include <utility>

namespace zaklon {

namespace {

/// Conflict if a record of this id is there and no longer a draft.
Status stillDraft(const CaseworkRecords& casework, const RecordId& id) {
    const auto stored = casework.find<Referral>(id);
    if (!stored) {
        return passOn(stored);
    }
    const bool draft = !*stored || (*stored)->state == ReferralState::Draft;
    return draft ? Status() : fail(ErrorCode::Conflict, "state");
}

Result<Consent> consentOf(const CaseworkRecords& casework, const Referral& draft) {
    auto found = casework.find<Consent>(draft.consent);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(ErrorCode::ConsentMissing, std::string(toString(ConsentGap::None)));
    }
    return std::move(**found);
}

Result<nlohmann::json> sharedContent(const CaseworkRecords& casework,
                                     const ConfidentialRecords& confidential, const Referral& draft,
                                     Date today) {
    const auto consent = consentOf(casework, draft);
    if (!consent) {
        return passOn(consent);
    }
    auto sources = readReferralSources(casework, confidential, draft.person);
    if (!sources) {
        return passOn(sources);
    }
    return ReferralContentBuilder(std::move(*sources), today)
        .build(draft.sharedFields, *consent, draft.provider);
}

Status writeSent(Transaction& transaction, const ConfidentialRecords& confidential,
                 const SentReferral& sent, const std::string& misfitWords) {
    if (const auto saved = saveMisfitWords(transaction, confidential, sent.referral, misfitWords);
        !saved) {
        return saved;
    }
    if (const auto saved = transaction.save(sent.referral); !saved) {
        return saved;
    }
    if (const auto saved = transaction.save(confidential, sent.content); !saved) {
        return saved;
    }
    return transaction.note(JournalAction::Shared, describe<Referral>(), sent.referral.id,
                            sent.referral.person, "referral");
}

/// The content after what came back; nothing if there is nothing to keep.
Result<std::optional<ReferralContent>> withFeedback(const Vault& vault, const Referral& referral,
                                                    const std::string& feedback) {
    if (feedback.empty()) {
        return std::optional<ReferralContent>();
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey);
    }
    auto stored = confidential->find<ReferralContent>(referral.id);
    if (!stored) {
        return passOn(stored);
    }
    auto content = stored->value_or(ReferralContent());
    content.id = referral.id;
    content.person = referral.person;
    content.feedback = feedback;
    return std::optional(std::move(content));
}

/// The step of the plan on the day that was agreed; nothing without one.
Result<std::optional<Action>> appointment(const Vault& vault, const Referral& referral,
                                          const ReferralMove& move) {
    if (!move.appointmentOn) {
        return std::optional<Action>();
    }
    const bool isBefore = referral.sentOn && *move.appointmentOn < *referral.sentOn;
    if (move.to != ReferralState::Accepted || isBefore) {
        return fail(ErrorCode::Invalid, "due");
    }
    const auto known = vault.casework().find<Action>(referral.action);
    if (!known) {
        return passOn(known);
    }
    Action step;
    if (*known && isOpen((*known)->state)) {
        step = **known;
    } else {
        step.id = RecordId::generate();
        step.person = referral.person;
        step.service = referral.service;
        step.provider = referral.provider;
        step.responsible = referral.worker;
    }
    step.due = move.appointmentOn;
    return std::optional(std::move(step));
}

} // namespace

Result<std::vector<Error>> whatStopsSending(const CaseworkRecords& casework, const Referral& draft,
                                            Date today) {
    const auto provider = findRequired<Provider>(casework, draft.provider);
    if (!provider) {
        return passOn(provider);
    }
    const auto person = findRequired<Person>(casework, draft.person);
    if (!person) {
        return passOn(person);
    }
    auto against = notReady(draft, *provider);
    auto categories = categoriesOf(draft.sharedFields);
    if (!categories) {
        against.push_back(categories.error());
        return against;
    }
    const auto consent = consentOf(casework, draft);
    if (!consent) {
        against.push_back(consent.error());
        return against;
    }
    auto gaps = gapsOf(
        *consent,
        {draft.person, draft.provider, std::move(*categories), mayBeChild(*person, today)}, today);
    std::move(gaps.begin(), gaps.end(), std::back_inserter(against));
    return against;
}

Status saveMisfitWords(Transaction& transaction, const ConfidentialRecords& confidential,
                       const Referral& referral, const std::string& words) {
    if (words.empty()) {
        const auto kept = confidential.find<Narrative>(referral.id);
        if (!kept) {
            return passOn(kept);
        }
        // A reason against another provider is none for this one.
        return *kept ? transaction.remove<Narrative>(confidential, referral.id) : Status();
    }
    Narrative reason;
    reason.id = referral.id;
    reason.person = referral.person;
    reason.about = Code{std::string(Description<Referral>::kind)};
    reason.text = words;
    return transaction.save(confidential, reason);
}

Result<SentReferral> sendReferral(Vault& vault, Referral draft, const std::string& message,
                                  Date today, const std::string& misfitWords) {
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey);
    }
    const auto casework = vault.casework();
    if (const auto open = stillDraft(casework, draft.id); !open) {
        return passOn(open);
    }
    const auto provider = findRequired<Provider>(casework, draft.provider);
    if (!provider) {
        return passOn(provider);
    }
    auto ready = readyToSend(std::move(draft), *provider, today);
    if (!ready) {
        return passOn(ready);
    }
    auto shared = sharedContent(casework, *confidential, *ready, today);
    if (!shared) {
        return passOn(shared);
    }
    SentReferral sent{std::move(*ready), {}, {}};
    if (sent.referral.worker.isNil()) {
        sent.referral.worker = vault.session().worker.id;
    }
    sent.content.id = sent.referral.id;
    sent.content.person = sent.referral.person;
    sent.content.shared.data() = std::move(*shared);
    sent.content.message = message;
    const auto receipt = vault.write([&](Transaction& transaction) {
        return writeSent(transaction, *confidential, sent, misfitWords);
    });
    if (!receipt) {
        return passOn(receipt);
    }
    sent.receipt = *receipt;
    return sent;
}

Result<WriteReceipt> recordAnswer(Vault& vault, const RecordId& referral, const ReferralMove& move,
                                  const std::string& feedback) {
    auto stored = findRequired<Referral>(vault.casework(), referral);
    if (!stored) {
        return passOn(stored);
    }
    const auto next = moved(std::move(*stored), move);
    if (!next) {
        return passOn(next);
    }
    const auto content = withFeedback(vault, *next, feedback);
    if (!content) {
        return passOn(content);
    }
    const auto step = appointment(vault, *next, move);
    if (!step) {
        return passOn(step);
    }
    return vault.write([&](Transaction& transaction) -> Status {
        auto saved = transaction.save(*next);
        if (saved && *step) {
            saved = transaction.save(**step);
        }
        return saved && *content ? transaction.save(*vault.confidential(), **content) : saved;
    });
}

Status noteNoAnswers(Transaction& transaction, const CaseworkRecords& records,
                     std::span<const RecordId> referrals, Date today) {
    for (const auto& id : referrals) {
        auto stored = findRequired<Referral>(records, id);
        if (!stored) {
            return passOn(stored);
        }
        if (!mayMove(stored->state, ReferralState::NoAnswer)) {
            continue;
        }
        const auto next = moved(std::move(*stored), {ReferralState::NoAnswer, today});
        if (!next) {
            return passOn(next);
        }
        if (const auto saved = transaction.save(*next); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
