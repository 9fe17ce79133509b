// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/AnsweredActions.h"

#include "core/services/CarePlanRules.h"

#include <algorithm>
#include <string_view>

namespace zaklon {

namespace {

using assessments::Opens;
using assessments::QuestionnaireLibrary;

constexpr std::string_view kActionRule = "action:";

/// What the rule opens that recommended the action; nothing if the result that asked is younger
/// than what was completed: a form of last month that is typed in today answers no later one.
Result<Opens> opensOf(const CaseworkRecords& casework, const QuestionnaireLibrary& library,
                      const Action& action, const Assessment& completed) {
    const auto& rule = action.recommendation.text;
    if (action.assessment.isNil() || rule.compare(0, kActionRule.size(), kActionRule) != 0) {
        return Opens{};
    }
    const auto source = casework.find<Assessment>(action.assessment);
    if (!source) {
        return passOn(source);
    }
    if (!*source || completed.takenOn < (*source)->takenOn) {
        return Opens{};
    }
    const auto form = library.find((*source)->questionnaire.text, (*source)->questionnaireVersion);
    const auto* recommended = form ? form->action(rule.substr(kActionRule.size())) : nullptr;
    return recommended == nullptr ? Opens{} : recommended->opens;
}

} // namespace

Result<std::vector<Action>> answeredActions(const CaseworkRecords& casework,
                                            const QuestionnaireLibrary& library,
                                            const Assessment& completed) {
    auto actions = casework.where<Action>("person", completed.person);
    if (!actions) {
        return passOn(actions);
    }
    std::vector<Action> answered;
    for (const auto& action : *actions) {
        if (!isOpen(action.state)) {
            continue;
        }
        const auto opens = opensOf(casework, library, action, completed);
        if (!opens) {
            return passOn(opens);
        }
        const auto asked = library.opened(*opens);
        if (asked && asked->code == completed.questionnaire.text) {
            answered.push_back(action);
        }
    }
    return answered;
}

Status closeAnswered(Transaction& transaction, const CaseworkRecords& casework,
                     const QuestionnaireLibrary& library, const Assessment& completed) {
    const auto answered = answeredActions(casework, library, completed);
    if (!answered) {
        return passOn(answered);
    }
    for (const auto& action : *answered) {
        const auto finished = done(action, Code(), completed.takenOn);
        const auto saved = finished ? transaction.save(*finished) : Status(passOn(finished));
        if (!saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
