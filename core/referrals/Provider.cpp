// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Provider.h"

#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

bool isPlaceSecret(const Provider& provider) {
    return provider.type.text == "shelter" ||
           std::any_of(provider.services.begin(), provider.services.end(),
                       [](const Code& each) { return each.text == kPlaceForTonight; });
}

template <>
struct Fields<Provider> {
    static auto all() {
        return std::tuple{field("name", &Provider::name).required(),
                          field("type", &Provider::type).codeList("institution_type").required(),
                          field("services", &Provider::services).codeList("service"),
                          field("place", &Provider::place),
                          field("languages", &Provider::languages).codeList("language"),
                          field("accepts", &Provider::accepts).codeList("accepts"),
                          field("youngest", &Provider::youngest).range(0, 120),
                          field("oldest", &Provider::oldest).range(0, 120),
                          field("free_places", &Provider::freePlaces).range(0, 1000),
                          field("places_known_on", &Provider::placesKnownOn),
                          field("conditions", &Provider::conditions).maxBytes(4000),
                          field("formal", &Provider::formal),
                          field("answer_days", &Provider::answerDays).range(0, 365),
                          field("active", &Provider::active)};
    }
};
template struct RecordMapping<Provider>;

template <>
struct Fields<ProviderContact> {
    static auto all() {
        return std::tuple{
            field("contact_person", &ProviderContact::contactPerson)
                .masked()
                .search(SearchUse::Text),
            field("phone", &ProviderContact::phone).masked(),
            field("out_of_hours", &ProviderContact::outOfHours).masked(),
            field("email", &ProviderContact::email).masked(),
            field("address", &ProviderContact::address).masked(),
            field("note", &ProviderContact::note).search(SearchUse::Text).maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<ProviderContact>;

} // namespace zaklon
