// SPDX-License-Identifier: GPL-3.0-or-later
// Searches with their attempts, ways back, talks about rights, choices of pathways, threats of
// removal.
#include "core/demo/CaseMakers.h"
#include "core/outreach/AttemptRules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr std::array<std::string_view, 4> kReasons{"person_not_found", "missed_contact",
                                                   "left_accommodation", "after_dismissal"};
constexpr std::array<std::string_view, 5> kResults{"no_answer", "other_person", "no_answer",
                                                   "unsafe_stopped", "message_left"};
constexpr std::array<std::string_view, 4> kWhom{"other_organisation", "csw", "trusted_person",
                                                "street"};
constexpr std::array<std::string_view, 5> kTopics{"support_not_conditional", "interpreter",
                                                  "legal_aid", "data_protection", "asylum"};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

class SearchMaker {
  public:
    SearchMaker(DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    void make() {
        auto& dice = m_house.dice();
        const auto turn = m_made.story.number / 9;
        SearchPlan plan;
        plan.id = m_house.newId();
        plan.person = m_made.person.id;
        plan.reason = code(kReasons[turn % kReasons.size()]);
        plan.openedOn = m_house.daysAgo(dice.between(15, 70));
        plan.owner = m_made.person.worker;
        plan.urgent = turn % 8 == 5;
        plan.everyDays = m_house.limitsOf(m_made.person).lengths.searchEveryDays;
        const auto ended = turn % 4 == 3;
        const int attempts = dice.between(1, 5);
        for (int i = 0; i < attempts; ++i) {
            const bool last = i + 1 == attempts;
            addAttempt(plan, i, last && ended ? "spoke" : dice.pick(kResults));
        }
        if (ended) {
            plan.state = SearchState::Ended;
            plan.endedHow = code("reached");
            plan.endedOn = m_house.daysAgo(1);
        } else {
            plan.nextOn = m_house.today().plusDays(static_cast<int>(turn % 5) - 2);
        }
        addSteps(plan);
        m_made.narratives.push_back(
            narrativeFor(plan.id, plan.person, "search_plan", m_house.say(Sentence::SearchLimits)));
        m_made.searchPlans.push_back(std::move(plan));
    }

  private:
    void addAttempt(const SearchPlan& plan, int place, std::string_view result) {
        Contact attempt;
        attempt.id = m_house.newId();
        attempt.person = plan.person;
        const auto day = plan.openedOn.plusDays(1 + place * 2);
        attempt.at = Timestamp{day.daysSince1970() * 86'400 + 10 * 3'600 + place * 900};
        attempt.channel =
            m_made.safeContacts.empty() ? code("home_visit") : m_made.safeContacts.front().channel;
        attempt.result = code(result);
        attempt.safe = result == "unsafe_stopped" ? YesNo::No
                       : result == "spoke"        ? YesNo::Yes
                                                  : YesNo::Unknown;
        attempt.minutes = result == "spoke" ? 12 : 1;
        attempt.worker = m_made.person.worker;
        m_made.contacts.push_back(std::move(attempt));
    }

    void addSteps(const SearchPlan& plan) {
        for (std::size_t i = 0; i < 2; ++i) {
            SearchStep step;
            step.id = m_house.newId();
            step.person = plan.person;
            step.plan = plan.id;
            step.whom = code(m_house.dice().pick(kWhom));
            step.worker = m_made.person.worker;
            if (i == 0) {
                step.state = SearchStepState::Done;
                step.doneOn = plan.openedOn.plusDays(3);
                step.result = code(m_made.story.number % 2 == 0 ? "trace" : "nothing");
            } else {
                step.due = m_house.today().plusDays(m_house.dice().between(-2, 6));
            }
            auto words = narrativeFor(step.id, plan.person, "search_step",
                                      m_house.say(Sentence::SearchPretext));
            words.title = m_house.say(Sentence::SearchOffice);
            m_made.narratives.push_back(std::move(words));
            m_made.searchSteps.push_back(std::move(step));
        }
    }

    DemoHouse& m_house;
    DemoCase& m_made;
};

/// One code for each number, in an order that tells nothing.
std::string codeFor(std::size_t number) {
    static constexpr std::string_view kConsonants = "bdjklmnprstvz";
    static constexpr std::string_view kVowels = "aiou";
    constexpr std::size_t kSyllables = kConsonants.size() * kVowels.size();
    constexpr std::size_t kAll = kSyllables * kSyllables * kSyllables;
    std::size_t left = (number * 61'681 + 777) % kAll; // 61681 has no factor in common with kAll
    std::string text;
    for (int i = 0; i < 3; ++i) {
        const auto syllable = left % kSyllables;
        left /= kSyllables;
        text += kConsonants[syllable % kConsonants.size()];
        text += kVowels[syllable / kConsonants.size()];
        text += i == 1 ? " " : "";
    }
    return text + " " + std::to_string(10 + number % 90);
}

std::vector<std::string> namesOf(const DemoCase& made) {
    std::vector<std::string> names{made.person.pseudonym, made.person.code};
    for (const auto& name : made.names) {
        for (const auto* part : {&name.given, &name.family, &name.father, &name.asWritten}) {
            names.push_back(*part);
        }
    }
    return names;
}

void addReturnCode(DemoHouse& house, DemoCase& made) {
    ReturnCode way;
    way.id = house.newId();
    way.person = made.person.id;
    way.code = codeFor(made.story.number);
    if (tellsWho(way.code, namesOf(made))) {
        way.code.erase(way.code.find(' '), 1); // as one word it is nobody's name, and still its own
    }
    way.chosenBy = code(made.story.number % 2 == 0 ? "person" : "given");
    way.channels = codes({"helpline", "in_person"});
    if (made.story.number % 12 == 1 && !made.safeContacts.empty()) {
        way.channels.push_back(made.safeContacts.front().channel); // stays after the closing too
    }
    way.maySay = house.say(Sentence::MaySayOnReturn);
    way.agreedOn = made.person.firstContact;
    // Agreed while the work went on: some for that time alone, and then the code ends with it.
    way.afterClosure = made.story.number % (made.story.open ? 2 : 9) != 1;
    made.returnCodes.push_back(std::move(way));
}

void addTalk(DemoHouse& house, DemoCase& made, Date on, Understood understood) {
    auto& dice = house.dice();
    RightsInformation talk;
    talk.id = house.newId();
    talk.person = made.person.id;
    talk.explainedOn = on;
    for (const auto topic : kTopics) {
        if (dice.chance(60)) {
            talk.topics.push_back(code(topic));
        }
    }
    talk.language = made.person.languages.front();
    talk.worker = made.person.worker;
    talk.interpretation = code(talk.language.text == "sr" ? "same_language"
                               : dice.chance(80)          ? "interpreter_present"
                                                          : "missing");
    talk.understood = understood;
    talk.leaflet = code(dice.chance(60) ? "rights" : "come_back");
    talk.leafletVersion = 1;
    talk.handover = code(dice.chance(40) ? "given" : dice.chance(60) ? "shown" : "not_safe");
    talk.againOn = proposedAgainOn(talk, house.limitsOf(made.person).lengths.explainAgainDays);
    made.rightsTalks.push_back(std::move(talk));
}

void addTalks(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    const auto first = made.person.firstContact;
    if (dice.chance(75)) {
        addTalk(house, made, first, Understood::Yes);
        return;
    }
    addTalk(house, made, first, dice.chance(60) ? Understood::Partly : Understood::No);
    // Who explains rights does not leave it at that: only talks of the last weeks wait for another.
    if (dice.chance(60) || first < house.today().plusDays(-21)) {
        addTalk(house, made, std::max(first, house.today().plusDays(-1)), Understood::Yes);
    }
}

PathwayDecision decisionOf(DemoHouse& house, const PathwayCase& followed, PathwayState choice,
                           Date on, const RecordId& worker) {
    PathwayDecision decision;
    decision.id = house.newId();
    decision.person = followed.person;
    decision.pathwayCase = followed.id;
    decision.pathway = followed.pathway;
    decision.choice = choice;
    decision.decidedOn = on;
    decision.worker = worker;
    return decision;
}

void addDecisions(DemoHouse& house, DemoCase& made) {
    for (const auto& followed : made.pathwayCases) {
        made.decisions.push_back(decisionOf(house, followed, PathwayState::Considered,
                                            followed.startedOn, made.person.worker));
        if (followed.state == PathwayState::Considered) {
            auto view = narrativeFor(followed.id, followed.person, "pathway_case", {});
            view.ownWords = house.dice().pick(house.words().ownViews);
            made.narratives.push_back(std::move(view));
            continue;
        }
        auto decision =
            decisionOf(house, followed, followed.state,
                       followed.endedOn.value_or(followed.startedOn), made.person.worker);
        decision.reasons = followed.reasons;
        if (followed.state == PathwayState::NotChosen) {
            decision.personalReasons = codes({"family_abroad", "tired_of_waiting"});
            decision.outerReasons = codes({"long_procedure", "no_interpreter"});
        }
        made.decisions.push_back(std::move(decision));
    }
}

void addThreat(DemoHouse& house, DemoCase& made) {
    RemovalThreat threat;
    threat.id = house.newId();
    threat.person = made.person.id;
    threat.threat = code(made.story.number % 2 == 0 ? "return_decision" : "readmission");
    threat.authority = code("police");
    threat.learnedOn = house.daysAgo(house.dice().between(0, 3));
    if (const auto* lawyer = house.providerFor("legal_rep")) {
        threat.lawyer = lawyer->id;
    }
    if (house.dice().chance(50)) {
        threat.lawyerToldOn = threat.learnedOn;
        threat.actBy = house.today().plusDays(house.dice().between(2, 10));
    }
    threat.expectedOn = house.today().plusDays(12);
    threat.worker = made.person.worker;
    auto words = narrativeFor(threat.id, threat.person, "removal_threat",
                              house.say(Sentence::RemovalThreat));
    words.ownWords = house.say(Sentence::RemovalFear);
    made.narratives.push_back(std::move(words));
    made.threats.push_back(std::move(threat));
}

} // namespace

void addOutreach(DemoHouse& house, DemoCase& made) {
    const auto number = made.story.number;
    if (number % 9 == 1) {
        SearchMaker(house, made).make();
    }
    if (number % 3 == 1) {
        addReturnCode(house, made);
    }
    if (!made.story.brief && !made.person.languages.empty()) {
        addTalks(house, made);
    }
    addDecisions(house, made);
    if (number % 16 == 5 && made.story.open && made.person.legalStatus.text != "citizen") {
        addThreat(house, made);
    }
}

} // namespace zaklon::demo
