// SPDX-License-Identifier: GPL-3.0-or-later
// A person in the casework compartment.
#pragma once

#include "core/people/CaseCode.h"
#include "core/store/YesNo.h"

namespace zaklon {

class RuleContext;

/// The organisation's own protective category, independent of the official outcome (domain.md 2.3;
/// needs D45).
enum class PersonCategory {
    PersonAtRisk,
    PresumedVictim,
    PotentialVictim,
    IdentifiedVictim,
    NotConfirmed,
    GbvSurvivor,
    AccompanyingFamilyMember,
    NoIndication,
    SelfExit ///< declined services; the file waits, and any sign or wish takes it up again
};
template <>
struct CodesOf<PersonCategory> {
    static constexpr std::string_view list = "person_category";
    static constexpr std::array codes{
        std::pair{PersonCategory::PersonAtRisk, std::string_view("person_at_risk")},
        std::pair{PersonCategory::PresumedVictim, std::string_view("presumed_victim")},
        std::pair{PersonCategory::PotentialVictim, std::string_view("potential_victim")},
        std::pair{PersonCategory::IdentifiedVictim, std::string_view("identified_victim")},
        std::pair{PersonCategory::NotConfirmed, std::string_view("not_confirmed")},
        std::pair{PersonCategory::GbvSurvivor, std::string_view("gbv_survivor")},
        std::pair{PersonCategory::AccompanyingFamilyMember,
                  std::string_view("accompanying_family_member")},
        std::pair{PersonCategory::NoIndication, std::string_view("no_indication")},
        std::pair{PersonCategory::SelfExit, std::string_view("self_exit")}};
};

/// Where the work with the person stands (domain.md 2.3).
enum class CaseStatus {
    Intake,
    Draft,
    Active,
    Waiting,
    FollowUp,
    Transferred,
    Closed,
    Reopened,
    Archived
};
template <>
struct CodesOf<CaseStatus> {
    static constexpr std::string_view list = "case_status";
    static constexpr std::array codes{
        std::pair{CaseStatus::Intake, std::string_view("intake")},
        std::pair{CaseStatus::Draft, std::string_view("draft")},
        std::pair{CaseStatus::Active, std::string_view("active")},
        std::pair{CaseStatus::Waiting, std::string_view("waiting")},
        std::pair{CaseStatus::FollowUp, std::string_view("follow_up")},
        std::pair{CaseStatus::Transferred, std::string_view("transferred")},
        std::pair{CaseStatus::Closed, std::string_view("closed")},
        std::pair{CaseStatus::Reopened, std::string_view("reopened")},
        std::pair{CaseStatus::Archived, std::string_view("archived")}};
};

enum class Sex { NotAsked, Female, Male, Other, Undisclosed };
template <>
struct CodesOf<Sex> {
    static constexpr std::string_view list = "sex";
    static constexpr std::array codes{std::pair{Sex::NotAsked, std::string_view("not_asked")},
                                      std::pair{Sex::Female, std::string_view("female")},
                                      std::pair{Sex::Male, std::string_view("male")},
                                      std::pair{Sex::Other, std::string_view("other")},
                                      std::pair{Sex::Undisclosed, std::string_view("undisclosed")}};
};

/// How the age is known; it may be disputed (domain.md 2.6).
enum class AgeBasis { NotAsked, Document, Stated, Estimated, Assessed };
template <>
struct CodesOf<AgeBasis> {
    static constexpr std::string_view list = "age_basis";
    static constexpr std::array codes{std::pair{AgeBasis::NotAsked, std::string_view("not_asked")},
                                      std::pair{AgeBasis::Document, std::string_view("document")},
                                      std::pair{AgeBasis::Stated, std::string_view("stated")},
                                      std::pair{AgeBasis::Estimated, std::string_view("estimated")},
                                      std::pair{AgeBasis::Assessed, std::string_view("assessed")}};
};

/// A person, pseudonymised: what casework needs and statistics may see. Names are in Identity under
/// the same id.
struct Person {
    RecordId id;
    std::string code;      ///< speakable case code, says nothing about the person
    std::string pseudonym; ///< a word to call her by inside the house
    PersonCategory category = PersonCategory::PersonAtRisk;
    /// Beside whichever category: it goes with each of them (domain.md 2.3).
    bool gbvSurvivor = false;
    CaseStatus status = CaseStatus::Intake;
    Sex sex = Sex::NotAsked;
    Code gender;
    std::optional<int> birthYear;
    AgeBasis ageBasis = AgeBasis::NotAsked;
    Code nationalityGroup; ///< a region, never a country: small groups can be recognised
    std::vector<Code> languages;
    YesNo interpreterNeeded = YesNo::NotAsked;
    Code interpreterSex; ///< whom the person prefers to speak through (needs A09)
    Code
        interviewerSex; ///< whom the person prefers to be asked by; each interview asks again (A09)
    Code legalStatus;
    Code accommodation;
    std::vector<Code> vulnerabilities;
    std::vector<Code> exploitation; ///< every form suspected or known
    Code primaryForm;
    Code reachedUsThrough;
    bool reachedUsInformally = false; ///< needs A44: the informal road is marked as such
    Date firstContact;
    RecordId worker; ///< who is responsible; one per person (needs A39)
};

template <>
struct Description<Person> {
    static constexpr std::string_view kind = "person";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "id";
    static Status check(const Person& record);
    /// A file ends, also a new one and also by transfer, only after what mayClose() of
    /// core/identification/ClosingRules.h asks for.
    /// The code of a person never changes. Invalid with `category` if nothing is to point at danger
    /// any more while the person is protected as one at risk: that ends with a reason (needs D45).
    static Status guard(const Person* before, const Person& after, const RuleContext& context);
};
extern template struct RecordMapping<Person>;

/// By the category, or beside it.
inline bool isGbvSurvivor(const Person& person) {
    return person.gbvSurvivor || person.category == PersonCategory::GbvSurvivor;
}

/// Under 18, or of unknown age: treated as a child until assessed (domain.md 11). `on` is the day
/// of the question.
bool mayBeChild(const Person& person, Date on);

} // namespace zaklon
