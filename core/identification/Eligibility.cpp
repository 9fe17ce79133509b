// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Eligibility.h"

#include "core/base/IsAmong.h"
#include "core/people/ChildAge.h"
#include "core/referrals/ProviderStore.h"
#include "core/store/CodeSets.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>

namespace zaklon {

namespace {

using State = ConditionState;

State stateOf(bool met) {
    return met ? State::Met : State::NotMet;
}

State both(State one, State other) {
    if (one == State::NotMet || other == State::NotMet) {
        return State::NotMet;
    }
    return one == State::Met && other == State::Met ? State::Met : State::Unknown;
}

State opposite(State state) {
    return state == State::Unknown ? state : stateOf(state == State::NotMet);
}

/// Only the year is known: somebody is as old as this, or a year younger.
std::optional<int> yearsAtMost(const EligibilityFacts& facts) {
    const auto& born = facts.record.person.birthYear;
    return born ? std::optional(facts.record.today.year() - *born) : std::nullopt;
}

State isAtLeast(int years, const EligibilityFacts& facts) {
    const auto most = yearsAtMost(facts);
    if (!most) {
        return State::Unknown;
    }
    if (*most < years) {
        return State::NotMet;
    }
    return *most > years ? State::Met : State::Unknown;
}

State isChild(const EligibilityFacts& facts) {
    return opposite(isAtLeast(kFullAge, facts));
}

constexpr std::array<std::string_view, 2> kWomen{"woman", "trans_woman"};
constexpr std::array<std::string_view, 2> kMen{"man", "trans_man"};
constexpr std::array<std::string_view, 2> kTrans{"trans_woman", "trans_man"};

/// As the person says; where nobody asked, by the sex that was noted.
State isFemale(const Person& person) {
    if (isAmong(person.gender.text, kWomen) || isAmong(person.gender.text, kMen)) {
        return stateOf(isAmong(person.gender.text, kWomen));
    }
    constexpr std::array<std::string_view, 3> kNotSaid{"", "not_asked", "undisclosed"};
    if (!isAmong(person.gender.text, kNotSaid)) {
        return State::Unknown;
    }
    const bool said = person.sex == Sex::Female || person.sex == Sex::Male;
    return said ? stateOf(person.sex == Sex::Female) : State::Unknown;
}

/// What nobody noted is not known: a vulnerability that is not there was perhaps not asked for.
State isNoted(const Person& person, std::string_view vulnerability) {
    return holds(person.vulnerabilities, vulnerability) ? State::Met : State::Unknown;
}

struct Group {
    std::string_view code;
    State (*holds)(const EligibilityFacts& facts);
    bool asksSex = false;
};

/// What nobody asked yet, where a group is told by it. Whoever said nothing when asked is not asked
/// again for it.
std::vector<Code> missingFor(bool asksSex, bool asksAge, const EligibilityFacts& facts) {
    std::vector<Code> missing;
    const auto& person = facts.record.person;
    const bool saysNothing = person.gender.text.empty() || person.gender.text == "not_asked";
    if (asksSex && saysNothing && person.sex == Sex::NotAsked) {
        missing.push_back(Code{"sex"});
    }
    if (asksAge && !person.birthYear) {
        missing.push_back(Code{"birth_year"});
    }
    return missing;
}

constexpr std::string_view kFamilies = "families"; ///< of any sex and age

/// The codes of `accepts` that name a group of people; an organisation's own are asked about.
constexpr std::array kGroups{
    Group{"women",
          [](const EligibilityFacts& facts) {
              return both(isFemale(facts.record.person), opposite(isChild(facts)));
          },
          true},
    Group{"men",
          [](const EligibilityFacts& facts) {
              return both(opposite(isFemale(facts.record.person)), opposite(isChild(facts)));
          },
          true},
    Group{"girls",
          [](const EligibilityFacts& facts) {
              return both(isFemale(facts.record.person), isChild(facts));
          },
          true},
    Group{"boys",
          [](const EligibilityFacts& facts) {
              return both(opposite(isFemale(facts.record.person)), isChild(facts));
          },
          true},
    Group{"women_with_children",
          [](const EligibilityFacts& facts) {
              const auto woman = both(isFemale(facts.record.person), opposite(isChild(facts)));
              return both(woman, isNoted(facts.record.person, "single_parent"));
          },
          true},
    Group{kFamilies,
          [](const EligibilityFacts& facts) {
              return isNoted(facts.record.person, "single_parent");
          }},
    Group{"unaccompanied_children", [](const EligibilityFacts& facts) {
              return both(isChild(facts), isNoted(facts.record.person, "unaccompanied"));
          }}};

bool isForeign(const EligibilityFacts& facts) {
    const auto& person = facts.record.person;
    if (person.legalStatus.text == "citizen" || person.nationalityGroup.text == "serbia") {
        return false;
    }
    const auto isSaid = [](const Code& code) { return !code.empty() && code.text != "unknown"; };
    return isSaid(person.legalStatus) || isSaid(person.nationalityGroup);
}

struct Circumstance {
    std::string_view code;
    bool (*has)(const EligibilityFacts& facts);
};

/// The codes of `accepts` that matter only for somebody who has it.
constexpr std::array kCircumstances{
    Circumstance{"trans_persons",
                 [](const EligibilityFacts& facts) {
                     return isAmong(facts.record.person.gender.text, kTrans);
                 }},
    Circumstance{"without_documents",
                 [](const EligibilityFacts& facts) {
                     return holds(facts.record.person.vulnerabilities, "no_documents");
                 }},
    Circumstance{"foreign_nationals", isForeign},
    Circumstance{
        "asylum_seekers",
        [](const EligibilityFacts& facts) {
            constexpr std::array<std::string_view, 2> kAsks{"asylum_intent", "asylum_seeker"};
            return isAmong(facts.record.person.legalStatus.text, kAsks);
        }},
    Circumstance{"with_disability",
                 [](const EligibilityFacts& facts) {
                     return holds(facts.record.person.vulnerabilities, "disability");
                 }},
    Circumstance{"substance_use", [](const EligibilityFacts& facts) {
                     return holds(facts.record.person.vulnerabilities, "substances");
                 }}};

State isIdentified(const EligibilityFacts& facts) {
    const auto has = [&](ProcedureOutcome outcome) {
        return std::any_of(facts.procedures.begin(), facts.procedures.end(),
                           [&](const auto& procedure) { return procedure.outcome == outcome; });
    };
    if (has(ProcedureOutcome::Identified) ||
        facts.record.person.category == PersonCategory::IdentifiedVictim) {
        return State::Met;
    }
    return has(ProcedureOutcome::NotStated) ? State::Unknown : State::NotMet;
}

void addGroups(const Provider& provider, const EligibilityFacts& facts, Eligibility& found) {
    EligibilityPoint point{EligibilityAbout::WhoIsAccepted, State::NotMet};
    bool asksSex = false;
    bool asksAge = false;
    for (const auto& group : kGroups) {
        if (!holds(provider.accepts, group.code)) {
            continue;
        }
        point.codes.push_back(Code{std::string(group.code)});
        asksSex = asksSex || group.asksSex;
        asksAge = asksAge || group.code != kFamilies;
        const auto state = group.holds(facts);
        if (state == State::Met || point.state == State::NotMet) {
            point.state = state;
        }
    }
    if (point.state == State::Unknown) {
        point.missing = missingFor(asksSex, asksAge, facts);
    }
    if (!point.codes.empty()) {
        found.points.push_back(std::move(point));
    }
}

void addAge(const Provider& provider, const EligibilityFacts& facts, Eligibility& found) {
    if (!provider.youngest && !provider.oldest) {
        return;
    }
    EligibilityPoint point{EligibilityAbout::Age, State::Met};
    point.youngest = provider.youngest;
    point.oldest = provider.oldest;
    if (provider.youngest) {
        point.state = both(point.state, isAtLeast(*provider.youngest, facts));
    }
    if (provider.oldest) {
        point.state = both(point.state, opposite(isAtLeast(*provider.oldest + 1, facts)));
    }
    if (point.state == State::Unknown) {
        point.missing = missingFor(false, true, facts);
    }
    found.points.push_back(std::move(point));
}

void addCircumstances(const Provider& provider, const EligibilityFacts& facts, Eligibility& found) {
    for (const auto& circumstance : kCircumstances) {
        if (provider.accepts.empty() || !circumstance.has(facts)) {
            continue;
        }
        const bool named = holds(provider.accepts, circumstance.code);
        EligibilityPoint point{EligibilityAbout::Circumstance,
                               named ? State::Met : State::Unknown,
                               {Code{std::string(circumstance.code)}}};
        point.askProvider = !named;
        found.points.push_back(std::move(point));
    }
}

void addIdentification(const Provider& provider, const EligibilityFacts& facts,
                       Eligibility& found) {
    constexpr std::string_view kOnlyIdentified = "formally_identified_only";
    if (holds(provider.accepts, kOnlyIdentified)) {
        found.points.push_back({EligibilityAbout::Identification,
                                isIdentified(facts),
                                {Code{std::string(kOnlyIdentified)}}});
    }
}

const PathwayDecision* newestAbout(const referrals::PathwayDefinition& pathway,
                                   const EligibilityFacts& facts) {
    const PathwayDecision* newest = nullptr;
    for (const auto& each : facts.decisions) {
        const bool later = newest == nullptr || std::tie(newest->decidedOn, newest->id) <
                                                    std::tie(each.decidedOn, each.id);
        newest = each.pathway.text == pathway.code && later ? &each : newest;
    }
    return newest;
}

bool beginsAt(const referrals::PathwayDefinition& pathway, const Code& institution) {
    if (pathway.kind != referrals::PathwayKind::Choice) {
        return false;
    }
    for (const auto& step : pathway.steps) {
        const bool asks =
            step.rule == referrals::StepRule::Application &&
            std::any_of(step.who.begin(), step.who.end(), [&](const std::string& who) {
                const auto* role = pathway.role(who);
                return role != nullptr && role->institution == institution.text;
            });
        if (asks) {
            return true;
        }
    }
    return false;
}

/// Reading that the role does not allow is a gap in what is known, not an error.
template <class Record>
Result<std::vector<Record>> whereAllowed(const CaseworkRecords& casework, const RecordId& person) {
    auto found = casework.where<Record>("person", person);
    if (!found && found.error().code == ErrorCode::NoPermission) {
        return std::vector<Record>();
    }
    return found;
}

} // namespace

ConditionState Eligibility::state() const {
    auto found = State::Met;
    for (const auto& point : points) {
        found = both(found, point.state);
    }
    return found;
}

Result<EligibilityFacts> readEligibilityFacts(const CaseworkRecords& casework,
                                              const RecordId& person, Date today) {
    auto record = readPathwayFacts(casework, person, today);
    if (!record) {
        return passOn(record);
    }
    auto procedures = whereAllowed<IdentificationProcedure>(casework, person);
    if (!procedures) {
        return passOn(procedures);
    }
    auto decisions = whereAllowed<PathwayDecision>(casework, person);
    if (!decisions) {
        return passOn(decisions);
    }
    auto closed = ProviderStore(casework).closedOn(today);
    if (!closed && closed.error().code != ErrorCode::NoPermission) {
        return passOn(closed);
    }
    EligibilityFacts facts{std::move(*record), std::move(*procedures), std::move(*decisions)};
    if (closed) {
        facts.closed = std::move(*closed);
    }
    return facts;
}

Eligibility eligibilityFor(const Provider& provider, const EligibilityFacts& facts) {
    Eligibility found;
    if (const auto closed = facts.closed.find(provider.id); closed != facts.closed.end()) {
        EligibilityPoint point{EligibilityAbout::Closed, State::NotMet};
        point.on = closed->second;
        found.points.push_back(std::move(point));
    }
    addGroups(provider, facts, found);
    addAge(provider, facts, found);
    addIdentification(provider, facts, found);
    addCircumstances(provider, facts, found);
    return found;
}

Eligibility eligibilityFor(const referrals::PathwayDefinition& pathway,
                           const EligibilityFacts& facts) {
    Eligibility found;
    for (const auto& condition : conditionsOf(pathway, facts.record)) {
        EligibilityPoint point{EligibilityAbout::Condition, condition.state};
        point.label = condition.label;
        found.points.push_back(std::move(point));
    }
    const auto* decision = newestAbout(pathway, facts);
    if (decision != nullptr &&
        (decision->choice == PathwayState::NotChosen || decision->choice == PathwayState::Ended)) {
        EligibilityPoint point{EligibilityAbout::EarlierDecision, State::NotMet};
        point.label = pathway.title;
        point.on = decision->decidedOn;
        found.points.push_back(std::move(point));
    }
    return found;
}

Eligibility eligibilityFor(const Provider& provider, const referrals::PathwayLibrary& pathways,
                           const EligibilityFacts& facts) {
    auto found = eligibilityFor(provider, facts);
    std::vector<referrals::PathwayLibrary::Entry> begun;
    const auto all = pathways.allCurrent();
    std::copy_if(all.begin(), all.end(), std::back_inserter(begun),
                 [&](const auto& pathway) { return beginsAt(*pathway, provider.type); });
    if (begun.size() == 1) {
        auto more = eligibilityFor(*begun.front(), facts);
        std::move(more.points.begin(), more.points.end(), std::back_inserter(found.points));
    }
    return found;
}

Status goesOnWithReason(const Eligibility& eligibility, const Code& reason) {
    const bool fits = eligibility.state() != State::NotMet;
    return fits || !reason.empty() ? Status() : fail(ErrorCode::Invalid, "misfit_reason");
}

Status goesOnWithReason(const Eligibility& eligibility, const Code& reason,
                        const std::string& words) {
    if (auto reasoned = goesOnWithReason(eligibility, reason); !reasoned) {
        return reasoned;
    }
    const bool fits = eligibility.state() != State::NotMet;
    return fits || !words.empty() ? Status() : fail(ErrorCode::Invalid, "text");
}

} // namespace zaklon
