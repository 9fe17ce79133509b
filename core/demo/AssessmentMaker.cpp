// SPDX-License-Identifier: GPL-3.0-or-later
// Filled questionnaires. Answers are invented, levels are not: the rules of the program score them.
#include "core/assessments/AnswerNotes.h"
#include "core/assessments/Scoring.h"
#include "core/demo/CaseMakers.h"
#include "core/people/Person.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace zaklon::demo {

using namespace zaklon::assessments;

namespace {

/// How likely a yes is, in per cent, by how much danger the story has.
constexpr std::array<int, 4> kYesPercent{5, 13, 26, 40};

AnswerCode inventAnswer(const Item& item, int yesPercent, Dice& dice) {
    // A critical question is answered yes less often, or everybody would be in immediate danger.
    const int percent = item.marks.empty() ? yesPercent : yesPercent / 4;
    if (dice.chance(percent)) {
        return AnswerCode::Yes;
    }
    const int at = dice.between(1, 100);
    const auto wanted = at <= 78   ? AnswerCode::No
                        : at <= 88 ? AnswerCode::Unknown
                        : at <= 91 ? AnswerCode::Refused
                                   : AnswerCode::NotAsked;
    const bool offered =
        std::find(item.answers.begin(), item.answers.end(), wanted) != item.answers.end();
    return offered ? wanted : AnswerCode::NotAsked;
}

Answers inventAnswers(const Questionnaire& questionnaire, int yesPercent, bool child, Dice& dice) {
    Answers answers;
    for (const auto& item : questionnaire.items) {
        if (item.childOnly && !child) {
            continue;
        }
        if (item.scale) {
            answers.setNumber(item.id,
                              std::min(item.scale->maximum, yesPercent / 6 + dice.between(0, 4)));
            continue;
        }
        const bool protects = item.weight < Points::whole(0);
        Answer answer;
        answer.code = inventAnswer(item, protects ? 60 - yesPercent : yesPercent, dice);
        if (answer.code == AnswerCode::NotAsked) {
            continue; // that is what a question without an answer says
        }
        answer.source = dice.chance(75) ? InfoSource::Person : InfoSource::Observed;
        answers.set(item.id, answer);
    }
    return answers;
}

Assessment filled(const Questionnaire& questionnaire, const Answers& answers,
                  const Outcome& outcome, Date takenOn) {
    Assessment assessment;
    assessment.questionnaire = Code{questionnaire.code};
    assessment.questionnaireVersion = questionnaire.version;
    assessment.state = AssessmentState::Completed;
    assessment.takenOn = takenOn;
    assessment.answers.data() = answers.toJson();
    assessment.points = (outcome.points.inHundredths() + 50) / 100;
    assessment.scoredLevel = Code{outcome.scoredLevel};
    assessment.level = Code{outcome.level};
    assessment.riskRank = outcome.riskRank;
    assessment.outcome.data() = outcome.toJson();
    if (outcome.reassessInDays) {
        assessment.reassessBy = takenOn.plusDays(*outcome.reassessInDays);
    }
    return assessment;
}

class AssessmentMaker {
  public:
    AssessmentMaker(DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    Status add(std::string_view code, int danger, Date takenOn) {
        const auto questionnaire = m_house.questionnaires().current(code);
        if (questionnaire == nullptr) {
            return fail(ErrorCode::Internal, std::string(code), "no such questionnaire");
        }
        const bool child = m_made.isChild();
        const auto answers = inventAnswers(
            *questionnaire, kYesPercent[static_cast<std::size_t>(danger)], child, m_house.dice());
        const auto outcome =
            score(*questionnaire, answers, {child, mayBeChild(m_made.person, takenOn)});
        auto assessment = filled(*questionnaire, answers, outcome, takenOn);
        assessment.id = m_house.newId();
        assessment.person = m_made.person.id;
        assessment.worker = m_made.person.worker;
        assessment.child = child;
        m_made.assessments.push_back(std::move(assessment));
        return {};
    }

    /// What the newest look at the danger opens and is answered in words: the form on self-harm
    /// always, a safety plan with every second person, so that it is still asked for with others.
    void addWritten() {
        if (m_made.assessments.empty() || !m_made.story.open) {
            return;
        }
        const auto asks = m_made.assessments.back();
        const auto source = m_house.questionnaires().current(asks.questionnaire.text);
        const auto outcome = Outcome::fromJson(asks.outcome.data());
        std::set<std::string> added;
        for (const auto& action : outcome ? outcome->actions : std::vector<RecommendedAction>()) {
            const auto* rule = source->action(action.code);
            const auto form = m_house.questionnaires().opened(rule->opens);
            const bool wanted = form && (!form->continues || m_made.story.number % 2 == 0);
            if (wanted && rule->opens.kind == Opens::Kind::Form &&
                added.insert(form->code).second) {
                write(*form, asks.takenOn);
            }
        }
    }

  private:
    void write(const Questionnaire& form, Date takenOn) {
        const auto id = m_house.newId();
        Answers answers;
        for (const auto& item : form.items) {
            const std::string words(m_house.words().answerTo(form.code, item.id));
            if (!words.empty()) {
                answers.set(item.id, Answer{AnswerCode::Yes, {}, InfoSource::Person, true});
                m_made.narratives.push_back(
                    narrativeFor(answerNoteId(id, item.id), m_made.person.id, "assessment", words));
            } else if (std::find(item.answers.begin(), item.answers.end(), AnswerCode::No) !=
                       item.answers.end()) {
                answers.set(item.id, AnswerCode::No); // there is none
            }
        }
        const bool child = m_made.isChild();
        const auto outcome = score(form, answers, {child, mayBeChild(m_made.person, takenOn)});
        auto written = filled(form, answers, outcome, takenOn);
        written.id = id;
        written.person = m_made.person.id;
        written.worker = m_made.person.worker;
        written.child = child;
        m_made.assessments.push_back(std::move(written));
    }

    DemoHouse& m_house;
    DemoCase& m_made;
};

/// A closed case does not wait for another assessment. In an open one the newest of each
/// questionnaire was made so that most are still good, and a few have just run out.
void settleReassessment(DemoHouse& house, DemoCase& made) {
    std::map<std::string, Assessment*> newest;
    for (auto& assessment : made.assessments) {
        if (!made.story.open) {
            assessment.reassessBy.reset();
        }
        newest[assessment.questionnaire.text] = &assessment;
    }
    for (auto& [code, last] : newest) {
        if (!last->reassessBy) {
            continue;
        }
        const auto good = last->takenOn.daysUntil(*last->reassessBy);
        const auto due = std::min(dueDay(house, made.story.number), house.today().plusDays(good));
        const auto takenOn = due.plusDays(-good);
        last->takenOn = std::max({takenOn, last->takenOn, made.person.firstContact});
        last->reassessBy = last->takenOn.plusDays(good);
    }
}

} // namespace

Status addAssessments(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    AssessmentMaker maker(house, made);
    const int known = made.story.daysKnown;
    const bool brief = made.story.brief;
    if (!brief && dice.chance(50)) {
        if (auto done = maker.add("VS-1", made.story.danger, house.daysAgo(known - 1)); !done) {
            return done;
        }
    }
    if (made.story.exploited && !brief && dice.chance(70)) {
        if (auto done = maker.add("TI-1", 3, house.daysAgo(known - std::min(known, 2))); !done) {
            return done;
        }
    }
    // Two or three looks at the danger, so that there is a trend: it mostly falls.
    const int times = brief || known <= 60 ? 1 : dice.between(1, 3);
    for (int i = times; i >= 1; --i) {
        const int danger = std::min(3, made.story.danger + (dice.chance(70) ? i - 1 : 0));
        const auto takenOn = house.daysAgo(std::max(1, known * i / (times + 1)));
        if (auto done = maker.add("SR-1", danger, takenOn); !done) {
            return done;
        }
    }
    settleReassessment(house, made);
    maker.addWritten();
    return {};
}

} // namespace zaklon::demo
