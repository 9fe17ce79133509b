// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralField.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::array kFields{
    ReferralField{"case_code", ""},
    ReferralField{"pseudonym", ""},
    ReferralField{"given_name", "identity", true},
    ReferralField{"family_name", "identity", true},
    ReferralField{"birth_year", "identity"},
    ReferralField{"date_of_birth", "identity", true},
    ReferralField{"sex", "identity"},
    ReferralField{"citizenship", "identity"},
    ReferralField{"national_number", "identity", true},
    ReferralField{"language", "needs"},
    ReferralField{"interpreter", "needs"},
    ReferralField{"safe_contact", "contact", true},
    ReferralField{"accommodation", "address"},
    ReferralField{"dependants", "family"},
    ReferralField{"children", "child"},
    ReferralField{"category", "exploitation"},
    ReferralField{"exploitation", "exploitation"},
    ReferralField{"legal_status", "residence_status"},
    ReferralField{"documents", "documents"},
    ReferralField{"risk_level", "risk"},
    ReferralField{"needs", "needs"},
    ReferralField{"vulnerabilities", "needs"},
};

struct ServiceMinimum {
    std::string_view service;
    std::array<std::string_view, 5> fields; ///< beyond kAlways; unused places are empty
};

/// An answer needs something to refer to, and a language to talk in.
constexpr std::array<std::string_view, 3> kAlways{"case_code", "interpreter", "language"};

constexpr std::array kMinimum{
    ServiceMinimum{"safe_accommodation", {"sex", "birth_year", "children", "risk_level"}},
    ServiceMinimum{"supported_housing", {"sex", "birth_year", "children"}},
    ServiceMinimum{"food_hygiene", {"children"}},
    ServiceMinimum{"medical", {"sex", "birth_year"}},
    ServiceMinimum{"sti_pep", {"sex", "birth_year"}},
    ServiceMinimum{"psychiatric", {"birth_year"}},
    ServiceMinimum{"legal_info", {"legal_status"}},
    ServiceMinimum{"legal_rep", {"given_name", "family_name", "legal_status"}},
    ServiceMinimum{"trial_support", {"given_name"}},
    ServiceMinimum{"compensation", {"given_name", "family_name"}},
    ServiceMinimum{"documents", {"given_name", "family_name", "date_of_birth", "citizenship"}},
    ServiceMinimum{"residence", {"given_name", "family_name", "citizenship", "legal_status"}},
    ServiceMinimum{"social_rights", {"given_name", "family_name", "date_of_birth", "children"}},
    ServiceMinimum{"education", {"birth_year"}},
    ServiceMinimum{"employment", {"birth_year", "legal_status"}},
    ServiceMinimum{"childcare", {"children"}},
    ServiceMinimum{"repatriation", {"given_name", "family_name", "citizenship", "documents"}},
};

} // namespace

std::span<const ReferralField> referralFields() {
    return kFields;
}

const ReferralField* findReferralField(const Code& code) {
    const auto* found = std::find_if(kFields.begin(), kFields.end(),
                                     [&](const auto& field) { return field.code == code.text; });
    return found == kFields.end() ? nullptr : found;
}

bool isReference(const Code& field) {
    const auto* known = findReferralField(field);
    return known != nullptr && known->category.empty();
}

std::vector<Code> minimumFields(const Code& service) {
    std::vector<Code> fields;
    for (const auto field : kAlways) {
        fields.push_back(Code{std::string(field)});
    }
    for (const auto& minimum : kMinimum) {
        for (const auto field : minimum.fields) {
            if (minimum.service == service.text && !field.empty()) {
                fields.push_back(Code{std::string(field)});
            }
        }
    }
    std::sort(fields.begin(), fields.end());
    return fields;
}

Result<std::vector<Code>> categoriesOf(const std::vector<Code>& fields) {
    std::vector<Code> categories;
    for (const auto& code : fields) {
        const auto* field = findReferralField(code);
        if (field == nullptr) {
            return fail(ErrorCode::Invalid, "shared_fields", code.text);
        }
        if (!field->category.empty()) {
            categories.push_back(Code{std::string(field->category)});
        }
    }
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

} // namespace zaklon
