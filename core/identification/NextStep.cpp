// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/NextStep.h"

#include "core/identification/AuthorityTold.h"
#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/Unrecognised.h"
#include "core/people/FileClosingStore.h"
#include "core/people/FileReopening.h"
#include "core/referrals/PathwayProgress.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

using Found = std::optional<NextStep>;

NextStep stepOf(NextStepKind kind) {
    NextStep step;
    step.kind = kind;
    return step;
}

Found duty(const IdentificationFile& file, const Person& /*person*/,
           const NextStepTerms& /*terms*/) {
    std::vector<FollowUp> open;
    const auto take = [&](const std::vector<FollowUp>& duties) {
        std::copy_if(duties.begin(), duties.end(), std::back_inserter(open),
                     [](const auto& each) { return each.state == FollowUpState::Open; });
    };
    for (const auto& each : file.procedures) {
        take(each.followUps);
    }
    take(file.otherDuties);
    if (open.empty()) {
        return std::nullopt;
    }
    auto step = stepOf(NextStepKind::Duty);
    step.duty = *std::min_element(open.begin(), open.end(), [](const auto& a, const auto& b) {
        return std::tie(a.due, a.id) < std::tie(b.due, b.id);
    });
    step.openDuties = static_cast<int>(open.size());
    return step;
}

Found review(const IdentificationFile& file, const Person& /*person*/, const NextStepTerms& terms) {
    for (const auto& each : file.procedures) {
        const auto waits = std::find_if(each.reviews.begin(), each.reviews.end(), awaitsAnswer);
        if (waits != each.reviews.end()) {
            auto step = stepOf(NextStepKind::Review);
            step.review = *waits;
            return step;
        }
        const auto asks =
            std::find_if(each.reviews.begin(), each.reviews.end(), [&](const auto& request) {
                return awaitsDecision(request, each.procedure, each.pastOutcomes,
                                      terms.decidingAnswers);
            });
        if (asks != each.reviews.end()) {
            auto step = stepOf(NextStepKind::Review);
            step.review = *asks;
            step.file = each;
            return step;
        }
    }
    return std::nullopt;
}

Found protection(const IdentificationFile& file, const Person& person, const NextStepTerms& terms) {
    const auto limit = terms.limits.of(mayBeChild(person, terms.today)).waitingDays.front();
    for (const auto& each : file.procedures) {
        if (isWaiting(each.procedure, each.reviews) &&
            !isProtected(each, terms.today, terms.protecting) &&
            waitingDays(each.procedure, each.reviews, terms.today) >= limit) {
            auto step = stepOf(NextStepKind::Protection);
            step.file = each;
            return step;
        }
    }
    return std::nullopt;
}

Found lookAgain(const IdentificationFile& file, const Person& /*person*/,
                const NextStepTerms& terms) {
    for (const auto& status : file.protection) {
        if (!status.endedOn && status.reviewDue <= terms.today) {
            auto step = stepOf(NextStepKind::LookAgain);
            step.status = status;
            return step;
        }
    }
    return std::nullopt;
}

Found monitoring(const IdentificationFile& file, const Person& /*person*/,
                 const NextStepTerms& /*terms*/) {
    for (const auto& contact : file.monitoring) {
        if (contact.state == MonitoringState::Planned) {
            auto step = stepOf(NextStepKind::Monitoring);
            step.monitoring = contact;
            return step;
        }
    }
    return std::nullopt;
}

Found sendReport(const IdentificationFile& file, const Person& person, const NextStepTerms& terms) {
    const auto limits = terms.limits.of(mayBeChild(person, terms.today));
    for (const auto& each : file.procedures) {
        const auto& run = each.run.pathway;
        const auto phases = terms.pathways.find(run.pathway.text, run.pathwayVersion);
        const auto* unsent = phases ? reportToSend(each, *phases, limits, terms.today) : nullptr;
        if (unsent != nullptr) {
            auto step = stepOf(NextStepKind::SendReport);
            step.file = each;
            step.phase = *unsent;
            return step;
        }
    }
    return std::nullopt;
}

Found phase(const IdentificationFile& file, const Person& /*person*/, const NextStepTerms& terms) {
    for (const auto& each : file.procedures) {
        const auto& run = each.run.pathway;
        const auto phases = terms.pathways.find(run.pathway.text, run.pathwayVersion);
        const auto* next = nextStep(each.run);
        const bool known = phases && next != nullptr && phases->step(next->step.text) != nullptr;
        if (known && !each.procedure.closedOn) {
            auto step = stepOf(NextStepKind::Phase);
            step.file = each;
            step.phase = *next;
            return step;
        }
    }
    return std::nullopt;
}

Found report(const IdentificationFile& file, const Person& person, const NextStepTerms& /*terms*/) {
    if (file.unopened.empty() || isEnded(person.status)) {
        return std::nullopt;
    }
    auto step = stepOf(NextStepKind::Report);
    step.report = file.unopened.front();
    return step;
}

/// The same reports as in Today and on its list (isOpenOrCameAfterEndSql); in a file that ended
/// without a closing all of them, so that none is lost.
Found reopen(const IdentificationFile& file, const Person& person, const NextStepTerms& /*terms*/) {
    if (!isEnded(person.status) || file.hasDied) {
        return std::nullopt;
    }
    const auto closedOn =
        file.closings.empty() ? std::nullopt : std::optional(file.closings.front().onDate);
    const auto cameAfter = [&](const ReportRow& report) {
        return std::any_of(file.reports.begin(), file.reports.end(), [&](const auto& link) {
            return link.report == report.id && cameAfterEnd(link.addedOn, closedOn);
        });
    };
    const auto found = std::find_if(file.unopened.begin(), file.unopened.end(), cameAfter);
    if (found == file.unopened.end()) {
        return std::nullopt;
    }
    auto step = stepOf(NextStepKind::Reopen);
    step.report = *found;
    return step;
}

Found sayWhy(const IdentificationFile& file, const Person& person, const NextStepTerms& /*terms*/) {
    const bool runs = std::any_of(file.protection.begin(), file.protection.end(),
                                  [](const auto& each) { return !each.endedOn; });
    return runs || person.category != PersonCategory::PersonAtRisk || isEnded(person.status)
               ? std::nullopt
               : Found(stepOf(NextStepKind::SayWhy));
}

/// The same people as the part of FallingKind::NeverVerified that was left.
Found assessLeft(const IdentificationFile& file, const Person& /*person*/,
                 const NextStepTerms& terms) {
    return isLeftUnverified(file, terms.duties) ? Found(stepOf(NextStepKind::AssessLeft))
                                                : std::nullopt;
}

/// The same people as FallingKind::NotRecognised (core/tasks/FallingThroughStore.h).
Found reportAgain(const IdentificationFile& file, const Person& /*person*/,
                  const NextStepTerms& terms) {
    return whyNotRecognised(file, terms.limits.indicators(), terms.duties).empty()
               ? std::nullopt
               : Found(stepOf(NextStepKind::ReportAgain));
}

/// The first that finds something is the one next step.
constexpr std::array kRules{
    duty,       // domain.md 1: nothing ends against a person without what must follow (needs D33)
    review,     // domain.md 3, phase 11: an objection has an answer
    protection, // domain.md 1: nobody waits without protection (needs D43)
    lookAgain,  // a status of our own has its rhythm (needs D45)
    monitoring, // domain.md 3, phase 12 (needs D49)
    sendReport, // domain.md 3, phase 4: nobody answers what nobody got (needs D01, D33)
    report,     // domain.md 3: each report opens its own procedure
    reopen,     // the same after the end of the file (needs D42)
    phase,      // domain.md 3: the phases of the procedure
    sayWhy,     // the category alone protects nobody (needs D45)
    assessLeft, // domain.md 1: a dismissal asks for a renewed assessment (needs D33)
    reportAgain // domain.md 3: a second report is a new procedure (needs D47)
};

} // namespace

NextStepTerms NextStepTerms::of(const IdentificationLimits& limits,
                                const referrals::PathwayLibrary& pathways, const CodeLists& codes,
                                Date today) {
    return {limits,
            pathways,
            today,
            answersToDecideOn(codes),
            protectingMeasures(codes),
            DutyTerms::of(codes)};
}

NextStep nextStepOf(const IdentificationFile& file, const Person& person,
                    const NextStepTerms& terms) {
    for (const auto& rule : kRules) {
        if (auto found = rule(file, person, terms)) {
            return *found;
        }
    }
    return stepOf(!file.procedures.empty() || isEnded(person.status) ? NextStepKind::Nothing
                                                                     : NextStepKind::OpenProcedure);
}

} // namespace zaklon
