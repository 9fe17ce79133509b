// SPDX-License-Identifier: GPL-3.0-or-later
// A file is closed: its procedures end with it, the contacts agreed for the time after are planned,
// and without such an agreement the ways to reach the person are removed. A second record of the
// person plans and removes nothing: the work goes on in the other one.
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/ProcedureMoves.h"
#include "core/identification/SecondRecord.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr const char* kHandedOver = "transferred"; ///< list closing_reason

/// What holds for the time after: contacts that Today asks for also in a closed file (need D49).
/// The phase `monitoring` of the shipped pathways counts reminders of its own from a closing; it
/// ends with the file (endRun), and no closing begins it: two rhythms would ask for the same talk.
Status planMonitoring(Transaction& transaction, const CaseClosing& closing,
                      const IdentificationLimits& limits) {
    if (closing.monitoringAgreed != YesNo::Yes) {
        return {};
    }
    for (const int months : limits.monitoringMonths) {
        MonitoringContact contact;
        contact.id = RecordId::generate();
        contact.person = closing.person;
        contact.closing = closing.id;
        contact.due = closing.onDate.plusMonths(months);
        contact.worker = closing.worker;
        if (auto saved = transaction.save(contact); !saved) {
            return saved;
        }
    }
    return {};
}

/// The phases of a procedure end with it, that of monitoring too: nobody is reminded of them any
/// more.
Status endRun(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase, Date on) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const bool goesOn = before->pathway.state == PathwayState::Considered ||
                        before->pathway.state == PathwayState::Running;
    if (!goesOn) {
        return {};
    }
    const auto after =
        ended(*before, {Code{std::string(kFileClosed)}}, std::max(on, before->pathway.startedOn));
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

/// Without what is asked of somebody who leaves, also where it was answered before the reason was
/// chosen.
CaseClosing asAsked(CaseClosing closing) {
    if (isSecondRecord(closing)) {
        closing.riskLevel = {};
        closing.agreed = YesNo::NotAsked;
        closing.exitPlan = YesNo::NotAsked;
        closing.monitoringAgreed = YesNo::NotAsked;
        closing.safeContacts = {};
    }
    return closing;
}

Status closeProcedures(Transaction& transaction, const Vault& vault, const CaseClosing& closing) {
    const auto procedures =
        vault.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    for (auto procedure : *procedures) {
        if (auto over = endRun(transaction, vault, procedure.pathwayCase, closing.onDate); !over) {
            return over;
        }
        if (procedure.closedOn) {
            continue;
        }
        procedure.closedOn = closing.onDate;
        if (auto saved = transaction.save(procedure); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace

Status closeFile(Transaction& transaction, const Vault& vault, const CaseClosing& typed,
                 const IdentificationLimits& limits) {
    const auto closing = asAsked(typed);
    auto person = findRequired<Person>(vault.casework(), closing.person);
    if (!person) {
        return passOn(person);
    }
    if (auto saved = transaction.save(closing); !saved) {
        return saved;
    }
    if (auto closed = closeProcedures(transaction, vault, closing); !closed) {
        return closed;
    }
    if (auto planned = planMonitoring(transaction, closing, limits); !planned) {
        return planned;
    }
    if (auto removed = removeEndingContacts(transaction, vault, closing); !removed) {
        return removed;
    }
    person->status =
        closing.reason.text == kHandedOver ? CaseStatus::Transferred : CaseStatus::Closed;
    return transaction.save(*person);
}

} // namespace zaklon
