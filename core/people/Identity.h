// SPDX-License-Identifier: GPL-3.0-or-later
// Names and identity, in the confidential compartment only.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

/// Who the person is. The id is that of the Person; the key of this compartment is needed to read
/// it. What tells one person from all others is masked, in whichever words it stands; countries,
/// which many share, are not.
struct Identity {
    RecordId id;
    std::optional<Date> dateOfBirth;
    std::string dateOfBirthAsTold; ///< original words or another calendar
    std::vector<Code> citizenships;
    YesNo stateless = YesNo::NotAsked;
    Code countryOfBirth;
    std::string placeOfBirth;
    std::string nationalNumber; ///< JMBG or EBS; a wrong checksum never blocks (domain.md 14.4)
    std::string address;
};

template <>
struct Description<Identity> {
    static constexpr std::string_view kind = "identity";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "id";
};
extern template struct RecordMapping<Identity>;

/// One of the names of a person: official, alias, nickname, name used by an exploiter, in any
/// script.
struct PersonName {
    RecordId id;
    RecordId person;
    Code kind;
    std::string given;
    std::string family;
    std::string father;                ///< patronymic or father's name
    std::string asWritten;             ///< whole name in its own script
    YesNo safeToUse = YesNo::NotAsked; ///< may it be said aloud to others
    Code source;
};

template <>
struct Description<PersonName> {
    static constexpr std::string_view kind = "person_name";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<PersonName>;

/// Somebody around the person. Confidential as a whole: a relation can identify (domain.md 1).
struct Relation {
    RecordId id;
    RecordId person;
    RecordId relatedPerson;
    Code kind;
    std::string name;
    std::optional<int> birthYear;
    bool dependant = false;             ///< depends on this person's care
    YesNo withPerson = YesNo::NotAsked; ///< lives with her now
    YesNo safeToContact = YesNo::NotAsked;
    std::string note;
};

template <>
struct Description<Relation> {
    static constexpr std::string_view kind = "relation";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<Relation>;

} // namespace zaklon
