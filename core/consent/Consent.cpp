// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Consent.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Consent> {
    static auto all() {
        return std::tuple{field("person", &Consent::person).refersTo("person").required(),
                          field("type", &Consent::type).codeList("consent_type").required(),
                          field("state", &Consent::state),
                          field("recipient", &Consent::recipient).refersTo("provider"),
                          field("scope", &Consent::scope).codeList("data_category"),
                          field("withheld", &Consent::withheld).codeList("data_category"),
                          field("language", &Consent::language).codeList("language"),
                          field("form", &Consent::form).codeList("consent_form"),
                          field("given_by", &Consent::givenBy).codeList("consent_given_by"),
                          field("guardian_conflict", &Consent::guardianConflict),
                          field("child_assent", &Consent::childAssent),
                          field("risks_explained", &Consent::risksExplained),
                          field("legal_basis", &Consent::legalBasis).codeList("legal_basis"),
                          field("given_on", &Consent::givenOn),
                          field("valid_until", &Consent::validUntil),
                          field("withdrawn_on", &Consent::withdrawnOn)};
    }
};
template struct RecordMapping<Consent>;

} // namespace zaklon
