// SPDX-License-Identifier: GPL-3.0-or-later
// Names and identity, in the confidential compartment only.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

/// Who the person is. The id is that of the Person; the key of this compartment is needed to read
/// it.
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
    static auto fields() {
        return std::tuple{field("date_of_birth", &Identity::dateOfBirth).masked(),
                          field("date_of_birth_as_told", &Identity::dateOfBirthAsTold),
                          field("citizenships", &Identity::citizenships).codeList("country"),
                          field("stateless", &Identity::stateless),
                          field("country_of_birth", &Identity::countryOfBirth).codeList("country"),
                          field("place_of_birth", &Identity::placeOfBirth),
                          field("national_number", &Identity::nationalNumber).masked(),
                          field("address", &Identity::address).masked()};
    }
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
    static auto fields() {
        return std::tuple{
            field("person", &PersonName::person).refersTo("person").required(),
            field("kind", &PersonName::kind).codeList("name_kind"),
            field("given", &PersonName::given).masked().search(SearchUse::Name),
            field("family", &PersonName::family).masked().search(SearchUse::Name),
            field("father", &PersonName::father).masked().search(SearchUse::Name),
            field("as_written", &PersonName::asWritten).masked().search(SearchUse::Name),
            field("safe_to_use", &PersonName::safeToUse),
            field("source", &PersonName::source).codeList("info_source")};
    }
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
    static auto fields() {
        return std::tuple{
            field("person", &Relation::person).refersTo("person").required(),
            field("related_person", &Relation::relatedPerson).refersTo("person"),
            field("kind", &Relation::kind).codeList("relation_kind"),
            field("name", &Relation::name).masked().search(SearchUse::Name),
            field("birth_year", &Relation::birthYear).range(1900, 2100),
            field("dependant", &Relation::dependant),
            field("with_person", &Relation::withPerson),
            field("safe_to_contact", &Relation::safeToContact),
            field("note", &Relation::note).search(SearchUse::Text).maxBytes(kLongTextBytes)};
    }
};
extern template struct RecordMapping<Relation>;

} // namespace zaklon
