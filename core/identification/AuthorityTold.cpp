// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AuthorityTold.h"

#include "core/identification/OutcomeRules.h"
#include "core/identification/ProcedurePhases.h"
#include "core/identification/ProcedureTerms.h"
#include "core/referrals/Provider.h"
#include "core/reports/ReportedPerson.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;
using referrals::StepRule;

/// Kinds of institutions that answer and decide; empty if the template says none.
std::set<std::string> authorities(const PathwayDefinition& definition) {
    constexpr std::array kTheirs{StepRule::Answer, StepRule::Decision};
    std::set<std::string> kinds;
    for (const auto& step : definition.steps) {
        const bool isTheirs =
            step.rule && std::find(kTheirs.begin(), kTheirs.end(), *step.rule) != kTheirs.end();
        for (const auto& who : step.who) {
            const auto* role = isTheirs ? definition.role(who) : nullptr;
            if (role != nullptr) {
                kinds.insert(role->institution);
            }
        }
    }
    return kinds;
}

/// Where nobody noted to whom a report went, it went where it belongs.
Result<bool> isAuthority(const CaseworkRecords& casework, const RecordId& institution,
                         const PathwayDefinition& definition) {
    const auto kinds = authorities(definition);
    if (institution.isNil() || kinds.empty()) {
        return true;
    }
    const auto provider = casework.find<Provider>(institution);
    if (!provider) {
        return passOn(provider);
    }
    return *provider && kinds.contains((*provider)->type.text);
}

/// By way of the people on it: procedures are found by their person.
Result<std::vector<IdentificationProcedure>> begunBy(const CaseworkRecords& casework,
                                                     const ReportSending& sending) {
    const auto people = casework.where<ReportedPerson>("report", sending.report);
    if (!people) {
        return passOn(people);
    }
    std::vector<IdentificationProcedure> begun;
    for (const auto& each : *people) {
        const auto theirs = casework.where<IdentificationProcedure>("person", each.person);
        if (!theirs) {
            return passOn(theirs);
        }
        std::copy_if(theirs->begin(), theirs->end(), std::back_inserter(begun),
                     [&](const IdentificationProcedure& procedure) {
                         return procedure.report == sending.report &&
                                isAbout(sending, procedure.person);
                     });
    }
    return begun;
}

} // namespace

Result<std::optional<Date>> toldAuthorityOn(const CaseworkRecords& casework,
                                            const IdentificationProcedure& procedure,
                                            const PathwayDefinition& definition) {
    std::optional<Date> first = procedure.knownSince;
    if (procedure.report.isNil()) {
        return first;
    }
    const auto report = casework.find<SuspicionReport>(procedure.report);
    if (!report || !*report) {
        return report ? Result<std::optional<Date>>(first) : passOn(report);
    }
    const auto sendings = sendingsOf(casework, **report);
    if (!sendings) {
        return passOn(sendings);
    }
    for (const auto& each : *sendings) {
        const auto told = isAuthority(casework, each.sentTo, definition);
        if (!told) {
            return passOn(told);
        }
        if (*told && isAbout(each, procedure.person)) {
            first = std::min(first.value_or(each.sentOn), each.sentOn);
        }
    }
    return first;
}

Status followSending(Transaction& transaction, const Vault& vault, const ReportSending& sending,
                     const PathwayDefinition& definition, const IdentificationLimits& limits) {
    const auto casework = vault.casework();
    const auto told = isAuthority(casework, sending.sentTo, definition);
    if (!told || !*told) {
        return told ? Status() : Status(passOn(told));
    }
    const auto begun = begunBy(casework, sending);
    if (!begun) {
        return passOn(begun);
    }
    for (const auto& procedure : *begun) {
        const auto own = ownTerms(vault, procedure.person, definition, limits);
        if (!own) {
            return passOn(own);
        }
        auto done = changeRun(transaction, vault, procedure.pathwayCase, [&](const auto& run) {
            return completed(run, own->pathway, StepRule::Application, sending.sentOn);
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

const PathwayStep* reportToSend(const ProcedureFile& file, const PathwayDefinition& definition,
                                const PersonLimits& limits, Date today) {
    if (!isUndecided(file.procedure)) {
        return nullptr;
    }
    const PathwayStep* open = nullptr;
    for (const auto& code : definition.carriers(StepRule::Application)) {
        const auto* step = file.run.step(code);
        if (step != nullptr && step->state == StepState::Done) {
            return nullptr;
        }
        open = step != nullptr && step->state != StepState::Ended ? step : open;
    }
    if (open == nullptr) {
        return nullptr;
    }
    const auto day = open->due.value_or(file.procedure.openedOn.plusDays(limits.receiptDays));
    return day <= today ? open : nullptr;
}

} // namespace zaklon
