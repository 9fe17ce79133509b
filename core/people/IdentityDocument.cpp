// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/IdentityDocument.h"

#include "core/store/Fields.h"

namespace zaklon {

bool isToGet(const IdentityDocument& document) {
    const auto& state = document.state.text; // the same states as in TaskSource.cpp
    return state == "missing" || state == "requested" || state == "held_by_employer";
}

template <>
struct Fields<IdentityDocument> {
    static auto all() {
        return std::tuple{
            field("person", &IdentityDocument::person).refersTo("person").required(),
            field("kind", &IdentityDocument::kind).codeList("document_kind").required(),
            field("state", &IdentityDocument::state).codeList("document_state"),
            field("valid_from", &IdentityDocument::validFrom),
            field("valid_until", &IdentityDocument::validUntil),
            field("act_by", &IdentityDocument::actBy)};
    }
};
template struct RecordMapping<IdentityDocument>;

template <>
struct Fields<DocumentDetail> {
    static auto all() {
        return std::tuple{
            field("person", &DocumentDetail::person).refersTo("person").required(),
            field("number", &DocumentDetail::number).masked().search(SearchUse::Text),
            field("issuing_country", &DocumentDetail::issuingCountry).codeList("country"),
            field("issuer", &DocumentDetail::issuer), field("held_by", &DocumentDetail::heldBy)};
    }
};
template struct RecordMapping<DocumentDetail>;

} // namespace zaklon
