// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AskedForms.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/FormOrder.h"
#include "core/assessments/Outcome.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace zaklon {

namespace {

using assessments::Outcome;
using assessments::QuestionnaireLibrary;

struct Asked {
    int dueInDays = 0;
    QuestionnaireLibrary::Entry form;
};

bool measuredBy(const Assessment& filled, Date askedOn) {
    return filled.riskRank && askedOn <= filled.takenOn;
}

/// A measure of the risk says on its day what it would say an hour later; a plan that was written
/// before the result does not know of it.
bool answers(const Assessment& filled, const Assessment& asking) {
    return measuredBy(filled, asking.takenOn) || !isLater(filled, asking);
}

/// What this result opens; nothing of a questionnaire that is not defined here.
std::vector<Asked> askedBy(const Assessment& assessment, const QuestionnaireLibrary& library) {
    std::vector<Asked> asked;
    const auto source =
        library.find(assessment.questionnaire.text, assessment.questionnaireVersion);
    const auto outcome = Outcome::fromJson(assessment.outcome.data());
    if (!source || !outcome) {
        return asked;
    }
    for (const auto& action : outcome->actions) {
        const auto* rule = source->action(action.code);
        if (auto form = rule == nullptr ? nullptr : library.opened(rule->opens)) {
            asked.push_back({action.dueInDays, std::move(form)});
        }
    }
    return asked;
}

} // namespace

std::vector<QuestionnaireLibrary::Entry> askedForms(const std::vector<Assessment>& completed,
                                                    const QuestionnaireLibrary& library) {
    std::map<std::string, const Assessment*> newest;
    for (const auto& each : completed) {
        newest.try_emplace(each.questionnaire.text, &each); // they come newest first
    }
    std::vector<Asked> open;
    for (const auto& [code, assessment] : newest) {
        for (auto& each : askedBy(*assessment, library)) {
            const auto filled = newest.find(each.form->code);
            if (filled == newest.end() || !answers(*filled->second, *assessment)) {
                open.push_back(std::move(each));
            }
        }
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Asked& a, const Asked& b) { return a.dueInDays < b.dueInDays; });
    std::vector<QuestionnaireLibrary::Entry> forms;
    for (auto& each : open) {
        if (std::find(forms.begin(), forms.end(), each.form) == forms.end()) {
            forms.push_back(std::move(each.form));
        }
    }
    return forms;
}

std::vector<std::string> measuredActions(const assessments::Questionnaire& questionnaire,
                                         Date takenOn, const std::vector<Assessment>& completed,
                                         const QuestionnaireLibrary& library) {
    std::vector<std::string> answered;
    for (const auto& action : questionnaire.actions) {
        const auto form = library.opened(action.opens);
        const bool isDone =
            form && std::any_of(completed.begin(), completed.end(), [&](const Assessment& each) {
                return each.questionnaire.text == form->code && measuredBy(each, takenOn);
            });
        if (isDone) {
            answered.push_back(action.code);
        }
    }
    return answered;
}

} // namespace zaklon
