// SPDX-License-Identifier: GPL-3.0-or-later
// Identity and residence documents.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// A document that the person has, needs or is missing. Its number is in DocumentDetail under the
/// same id.
struct IdentityDocument {
    RecordId id;
    RecordId person;
    Code kind;
    Code state;
    std::optional<Date> validFrom;
    std::optional<Date> validUntil;
    std::optional<Date> actBy; ///< a paper that is to be got: until when (needs A24)
};

template <>
struct Description<IdentityDocument> {
    static constexpr std::string_view kind = "identity_document";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<IdentityDocument>;

/// Missing, requested, or kept by the employer: somebody has work with it (needs A24).
bool isToGet(const IdentityDocument& document);

/// What identifies a document.
struct DocumentDetail {
    RecordId id;
    RecordId person;
    std::string number;
    Code issuingCountry;
    std::string issuer;
    std::string heldBy; ///< who holds it, if not she
};

template <>
struct Description<DocumentDetail> {
    static constexpr std::string_view kind = "document_detail";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<DocumentDetail>;

} // namespace zaklon
