// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanAdoption.h"

#include "core/people/Narrative.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <utility>

namespace zaklon {

namespace {

/// The plan as it stands, and what is to be added to it.
struct PlanInProgress {
    std::vector<Need> needs;
    std::vector<Goal> goals;
    std::vector<Action> actions;
    std::vector<Need> newNeeds;
    std::vector<Goal> newGoals;
    std::vector<Action> newActions;
    std::vector<Narrative> words;
};

struct Adopting {
    const Assessment& assessment;
    RecordId worker;
    Date today;
    Language language;
    std::optional<Date> came;
};

/// What counts from the arrival is due then, however late in these days the form was begun; later,
/// as with a form that is made again, there is nothing to count from but today.
Date dueOf(const CarePlanProposal& line, const Adopting& adopting) {
    if (line.fromArrival && adopting.came) {
        const auto due = adopting.came->plusDays(line.dueInDays);
        if (adopting.assessment.takenOn <= due) {
            return std::max(due, adopting.today);
        }
    }
    return adopting.today.plusDays(line.dueInDays);
}

Narrative wordsOf(const RecordId& record, std::string_view about, const CarePlanProposal& line,
                  const Adopting& adopting) {
    Narrative words;
    words.id = record;
    words.person = adopting.assessment.person;
    words.about = Code{std::string(about)};
    words.title = line.title.in(adopting.language);
    words.text = line.because.in(adopting.language);
    if (line.kind == ProposalKind::Verify) { // several stand in one plan: which question it is
        words.title += ": " + words.text;
    }
    return words;
}

/// The open need of the area; a new one if there is none.
RecordId needFor(const Code& area, const Adopting& adopting, PlanInProgress& plan) {
    for (const auto& need : plan.needs) {
        if (need.area == area && isOpen(need.state)) {
            return need.id;
        }
    }
    Need need;
    need.id = RecordId::generate();
    need.person = adopting.assessment.person;
    need.area = area;
    need.openedOn = adopting.today;
    need.assessment = adopting.assessment.id;
    need.position = nextPosition(plan.needs);
    plan.needs.push_back(need);
    plan.newNeeds.push_back(need);
    return need.id;
}

RecordId goalFor(const CarePlanProposal& line, const RecordId& need, const Adopting& adopting,
                 PlanInProgress& plan) {
    Goal goal;
    goal.id = RecordId::generate();
    goal.person = adopting.assessment.person;
    goal.need = need;
    goal.position = nextPosition(plan.goals);
    plan.goals.push_back(goal);
    plan.newGoals.push_back(goal);
    plan.words.push_back(wordsOf(goal.id, Description<Goal>::kind, line, adopting));
    return goal.id;
}

void add(const CarePlanProposal& line, const Adopting& adopting, PlanInProgress& plan) {
    Action action;
    action.id = RecordId::generate();
    action.person = adopting.assessment.person;
    action.service = line.service;
    action.responsible = adopting.worker;
    action.due = dueOf(line, adopting);
    action.assessment = adopting.assessment.id;
    action.recommendation = Code{line.rule};
    action.position = nextPosition(plan.actions);
    const auto need = needFor(line.area, adopting, plan);
    if (line.kind == ProposalKind::Need) {
        action.goal = goalFor(line, need, adopting, plan);
    } else {
        action.need = need;
    }
    plan.actions.push_back(action);
    plan.newActions.push_back(action);
    plan.words.push_back(wordsOf(action.id, Description<Action>::kind, line, adopting));
}

Result<PlanInProgress> readPlan(const CaseworkRecords& casework, const RecordId& person) {
    auto needs = casework.where<Need>("person", person);
    if (!needs) {
        return passOn(needs);
    }
    auto goals = casework.where<Goal>("person", person);
    if (!goals) {
        return passOn(goals);
    }
    auto actions = casework.where<Action>("person", person);
    if (!actions) {
        return passOn(actions);
    }
    PlanInProgress plan;
    plan.needs = std::move(*needs);
    plan.goals = std::move(*goals);
    plan.actions = std::move(*actions);
    return plan;
}

/// The lines to add; each rule once, without those that are planned.
Result<std::vector<CarePlanProposal>> chosen(const AssessmentProposals& proposals,
                                             const std::vector<std::string>& rules) {
    std::vector<CarePlanProposal> lines;
    for (const auto& rule : rules) {
        const auto sameRule = [&](const CarePlanProposal& line) { return line.rule == rule; };
        const auto found = std::find_if(proposals.lines.begin(), proposals.lines.end(), sameRule);
        if (found == proposals.lines.end()) {
            return fail(ErrorCode::Invalid, "recommendation");
        }
        if (!found->alreadyPlanned && std::none_of(lines.begin(), lines.end(), sameRule)) {
            lines.push_back(*found);
        }
    }
    return lines;
}

template <class Record>
Status saveAll(Transaction& transaction, const std::vector<Record>& records) {
    for (const auto& record : records) {
        if (const auto saved = transaction.save(record); !saved) {
            return saved;
        }
    }
    return {};
}

Status writePlan(Transaction& transaction, const std::optional<ConfidentialRecords>& confidential,
                 const PlanInProgress& plan) {
    // Words first: a goal says in them what it is.
    for (const auto& words : plan.words) {
        if (!confidential) {
            break;
        }
        if (const auto saved = transaction.save(*confidential, words); !saved) {
            return saved;
        }
    }
    for (const auto& saved :
         {saveAll(transaction, plan.newNeeds), saveAll(transaction, plan.newGoals),
          saveAll(transaction, plan.newActions)}) {
        if (!saved) {
            return saved;
        }
    }
    return {};
}

template <class Record>
std::vector<RecordId> idsOf(const std::vector<Record>& records) {
    std::vector<RecordId> ids;
    for (const auto& record : records) {
        ids.push_back(record.id);
    }
    return ids;
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Result<std::vector<std::string>> plannedRules(const CaseworkRecords& casework,
                                              const RecordId& person) {
    const auto actions = casework.where<Action>("person", person);
    if (!actions) {
        return passOn(actions);
    }
    std::vector<std::string> rules;
    for (const auto& action : *actions) {
        if (isOpen(action.state) && !action.recommendation.empty()) {
            rules.push_back(action.recommendation.text);
        }
    }
    return rules;
}

Result<AssessmentProposals> readProposals(const CaseworkRecords& casework,
                                          const RecordId& assessment,
                                          const assessments::Questionnaire& questionnaire) {
    const auto record = findRequired<Assessment>(casework, assessment);
    if (!record) {
        return passOn(record);
    }
    const auto person = findRequired<Person>(casework, record->person);
    if (!person) {
        return passOn(person);
    }
    const auto outcome = assessments::Outcome::fromJson(record->outcome.data());
    if (!outcome || outcome->questionnaire != questionnaire.code ||
        outcome->version != questionnaire.version) {
        return fail(ErrorCode::Invalid, "outcome");
    }
    const auto planned = plannedRules(casework, record->person);
    if (!planned) {
        return passOn(planned);
    }
    return proposalsOf(questionnaire, *outcome, person->category, *planned);
}

Result<AdoptedProposals> adoptProposals(Transaction& transaction, const Vault& vault,
                                        const RecordId& assessment,
                                        const assessments::Questionnaire& questionnaire,
                                        const std::vector<std::string>& rules, Language language,
                                        std::optional<Date> came) {
    const auto casework = vault.casework();
    const auto proposals = readProposals(casework, assessment, questionnaire);
    if (!proposals) {
        return passOn(proposals);
    }
    const auto lines = chosen(*proposals, rules);
    if (!lines) {
        return passOn(lines);
    }
    const auto record = findRequired<Assessment>(casework, assessment);
    if (!record) {
        return passOn(record);
    }
    auto plan = readPlan(casework, record->person);
    if (!plan) {
        return passOn(plan);
    }
    const Adopting adopting{*record, vault.session().worker.id, vault.environment().clock.today(),
                            language, came};
    for (const auto& line : *lines) {
        add(line, adopting, *plan);
    }
    if (const auto written = writePlan(transaction, vault.confidential(), *plan); !written) {
        return passOn(written);
    }
    return AdoptedProposals{idsOf(plan->newNeeds), idsOf(plan->newGoals), idsOf(plan->newActions)};
}

Status confirmCategory(Transaction& transaction, const Vault& vault, const RecordId& assessment,
                       PersonCategory category, const std::string& reason) {
    if (isBlank(reason)) {
        return fail(ErrorCode::Invalid, "reason");
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "reason");
    }
    const auto record = findRequired<Assessment>(vault.casework(), assessment);
    if (!record) {
        return passOn(record);
    }
    auto person = findRequired<Person>(vault.casework(), record->person);
    if (!person) {
        return passOn(person);
    }
    const auto stored = confidential->find<Narrative>(assessment);
    if (!stored) {
        return passOn(stored);
    }
    person->category = category;
    auto words = stored->value_or(Narrative());
    words.id = assessment;
    words.person = person->id;
    words.about = Code{std::string(Description<Assessment>::kind)};
    words.text += (words.text.empty() ? "" : "\n\n") + reason;
    const auto saved = transaction.save(*person);
    return saved ? transaction.save(*confidential, words) : saved;
}

} // namespace zaklon
