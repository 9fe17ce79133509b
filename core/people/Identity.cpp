// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Identity.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Identity> {
    static auto all() {
        return std::tuple{field("date_of_birth", &Identity::dateOfBirth).masked(),
                          field("date_of_birth_as_told", &Identity::dateOfBirthAsTold).masked(),
                          field("citizenships", &Identity::citizenships).codeList("country"),
                          field("stateless", &Identity::stateless),
                          field("country_of_birth", &Identity::countryOfBirth).codeList("country"),
                          field("place_of_birth", &Identity::placeOfBirth).masked(),
                          field("national_number", &Identity::nationalNumber).masked(),
                          field("address", &Identity::address).masked()};
    }
};
template struct RecordMapping<Identity>;

template <>
struct Fields<PersonName> {
    static constexpr std::array<std::string_view, 4> oneOf{"given", "family", "father",
                                                           "as_written"};
    static auto all() {
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
template struct RecordMapping<PersonName>;

template <>
struct Fields<Relation> {
    static constexpr std::array<std::string_view, 5> oneOf{"kind", "name", "related_person",
                                                           "birth_year", "note"};
    static auto all() {
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
template struct RecordMapping<Relation>;

} // namespace zaklon
