// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanProposals.h"

#include "core/base/IsAmong.h"
#include "core/services/NeedArea.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

using assessments::Opens;
using assessments::Outcome;
using assessments::Questionnaire;

/// The questions of a reason, one a line, as the form words them.
LocalizedText questionTexts(const Questionnaire& questionnaire,
                            const std::vector<std::string>& items) {
    LocalizedText texts;
    for (const auto& id : items) {
        const auto* item = questionnaire.item(id);
        if (item != nullptr) {
            const std::string gap = texts.english.empty() ? "" : "\n";
            texts.english += gap + item->text.english;
            texts.serbianLatin += gap + item->text.serbianLatin;
            texts.serbianCyrillic += gap + item->text.serbianCyrillic;
        }
    }
    return texts;
}

void addActions(const Questionnaire& questionnaire, const Outcome& outcome,
                std::span<const std::string> measured, std::vector<CarePlanProposal>& lines) {
    for (const auto& each : outcome.actions) {
        const auto* rule = questionnaire.action(each.code);
        if (rule != nullptr && !isAmong(each.code, measured)) {
            const Code service{each.service};
            lines.push_back({ProposalKind::Action, "action:" + each.code, service,
                             needAreaOf(service), each.dueInDays, each.needsConsent,
                             each.reason.items, rule->title, rule->because, false,
                             rule->fromArrival});
        }
    }
}

void addVerifications(const Questionnaire& questionnaire, const Outcome& outcome,
                      std::vector<CarePlanProposal>& lines) {
    for (const auto& each : outcome.verify) {
        if (each.rule < questionnaire.verify.size()) {
            lines.push_back({ProposalKind::Verify,
                             "verify:" + each.item,
                             {},
                             needAreaOf({}),
                             each.dueInDays,
                             false,
                             {each.item},
                             questionnaire.verify[each.rule].title,
                             questionTexts(questionnaire, {each.item}),
                             false});
        }
    }
}

void addNeeds(const Questionnaire& questionnaire, const Outcome& outcome,
              std::vector<CarePlanProposal>& lines) {
    for (const auto& each : outcome.needs) {
        const auto* rule = questionnaire.need(each.code);
        if (rule != nullptr) {
            const Code service{each.services.empty() ? std::string() : each.services.front()};
            lines.push_back({ProposalKind::Need, "need:" + each.code, service, needAreaOf(service),
                             each.dueInDays, false, each.items, rule->label,
                             questionTexts(questionnaire, each.items), false});
        }
    }
}

/// Until when the form that found them says that they are asked for: the soonest of its
/// recommendations about where and how the person stays. Today where it recommends nothing.
int daysToAsk(const Outcome& outcome, const Code& service) {
    std::optional<int> days;
    for (const auto& each : outcome.actions) {
        if (each.service == service.text) {
            days = std::min(days.value_or(each.dueInDays), each.dueInDays);
        }
    }
    return days.value_or(0);
}

void addGuarantees(const Questionnaire& questionnaire, const Outcome& outcome,
                   std::vector<CarePlanProposal>& lines) {
    const Code service{"residence"};
    const int days = daysToAsk(outcome, service);
    for (const auto& each : outcome.guarantees) {
        const auto* rule = questionnaire.guarantee(each.code);
        if (rule != nullptr) {
            lines.push_back({ProposalKind::Guarantee, "guarantee:" + each.code, service,
                             needAreaOf(service), days, true, each.items, rule->label,
                             questionTexts(questionnaire, each.items), false});
        }
    }
}

/// A code means the same work in every questionnaire.
bool isPlanned(const std::string& rule, std::span<const std::string> planned) {
    return std::find(planned.begin(), planned.end(), rule) != planned.end();
}

std::optional<CategoryProposal> categoryOf(const Outcome& outcome, PersonCategory present) {
    constexpr std::array kSaysAsMuch{PersonCategory::PersonAtRisk, PersonCategory::PresumedVictim,
                                     PersonCategory::PotentialVictim,
                                     PersonCategory::IdentifiedVictim};
    const auto proposed = fromCode<PersonCategory>(outcome.proposedStatus);
    const bool known =
        std::find(kSaysAsMuch.begin(), kSaysAsMuch.end(), present) != kSaysAsMuch.end();
    if (!proposed || known) {
        return std::nullopt;
    }
    return CategoryProposal{*proposed, outcome.reasons};
}

std::optional<PathwayStepProposal> stepOf(const Questionnaire& questionnaire,
                                          const Outcome& outcome) {
    for (const auto& each : outcome.actions) {
        const auto* rule = questionnaire.action(each.code);
        if (rule != nullptr && rule->opens.kind == Opens::Kind::PathwayStep) {
            return PathwayStepProposal{"action:" + each.code, rule->opens.code, rule->opens.step,
                                       each.dueInDays};
        }
    }
    return std::nullopt;
}

} // namespace

AssessmentProposals proposalsOf(const Questionnaire& questionnaire, const Outcome& outcome,
                                PersonCategory present, std::span<const std::string> planned,
                                std::span<const std::string> measured) {
    AssessmentProposals proposals;
    addActions(questionnaire, outcome, measured, proposals.lines);
    addVerifications(questionnaire, outcome, proposals.lines);
    addNeeds(questionnaire, outcome, proposals.lines);
    addGuarantees(questionnaire, outcome, proposals.lines);
    for (auto& line : proposals.lines) {
        line.alreadyPlanned = isPlanned(line.rule, planned);
    }
    proposals.category = categoryOf(outcome, present);
    proposals.step = stepOf(questionnaire, outcome);
    return proposals;
}

} // namespace zaklon
