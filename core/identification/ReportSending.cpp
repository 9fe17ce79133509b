// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ReportSending.h"

#include "core/identification/ProcedurePhases.h"
#include "core/identification/ProcedureTerms.h"
#include "core/referrals/Provider.h"
#include "core/reports/ReportDispatch.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"

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

Result<std::vector<ReportSending>> sendingsOf(const CaseworkRecords& casework,
                                              const SuspicionReport& report) {
    const auto dispatches = casework.where<ReportDispatch>("report", report.id);
    if (!dispatches) {
        return passOn(dispatches);
    }
    std::vector<ReportSending> sendings;
    if (report.sentOn) {
        sendings.push_back({report.id, RecordId(), report.sentTo, *report.sentOn});
    }
    for (const auto& each : *dispatches) {
        sendings.push_back({report.id, each.person, each.sentTo, each.sentOn});
    }
    return sendings;
}

bool isAbout(const ReportSending& sending, const RecordId& person) {
    return sending.person.isNil() || sending.person == person;
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
    const std::optional<Date> opened = procedure.openedOn;
    if (procedure.start != ProcedureStart::OurReport || procedure.report.isNil()) {
        return opened;
    }
    const auto report = casework.find<SuspicionReport>(procedure.report);
    if (!report || !*report) {
        return report ? Result<std::optional<Date>>(opened) : passOn(report);
    }
    const auto sendings = sendingsOf(casework, **report);
    if (!sendings) {
        return passOn(sendings);
    }
    std::optional<Date> first;
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

} // namespace zaklon
