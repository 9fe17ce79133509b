// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralField.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::array kFields{
    ReferralField{"case_code", "needs"},
    ReferralField{"needs", "needs"},
    ReferralField{"languages", "needs"},
    ReferralField{"interpreter", "needs"},
    ReferralField{"interpreter_sex", "needs"},
    ReferralField{"accommodation", "needs"},
    ReferralField{"name", "identity"},
    ReferralField{"sex", "identity"},
    ReferralField{"birth_year", "identity"},
    ReferralField{"date_of_birth", "identity"},
    ReferralField{"citizenships", "identity"},
    ReferralField{"stateless", "identity"},
    ReferralField{"national_number", "identity"},
    ReferralField{"safe_contact", "contact"},
    ReferralField{"safe_hours", "contact"},
    ReferralField{"may_speak_to", "contact"},
    ReferralField{"agreed_message", "contact"},
    ReferralField{"never_say", "contact"},
    ReferralField{"vulnerabilities", "health"},
    ReferralField{"category", "violence"},
    ReferralField{"exploitation", "violence"},
    ReferralField{"risk_level", "violence"},
    ReferralField{"legal_status", "legal"},
    ReferralField{"identity_documents", "legal"},
    ReferralField{"children", "child"},
};

struct ServiceMinimum {
    std::string_view service;
    std::array<std::string_view, 5> fields; ///< beyond kAlways; unused places are empty
};

/// An answer needs something to refer to, and a language to talk in.
constexpr std::array<std::string_view, 3> kAlways{"case_code", "interpreter", "languages"};

constexpr std::array kMinimum{
    ServiceMinimum{"safe_accommodation", {"sex", "birth_year", "children", "risk_level"}},
    ServiceMinimum{"supported_housing", {"sex", "birth_year", "children"}},
    ServiceMinimum{"medical", {"sex", "birth_year", "interpreter_sex"}},
    ServiceMinimum{"sti_pep", {"sex", "birth_year", "interpreter_sex"}},
    ServiceMinimum{"psychiatric", {"birth_year", "interpreter_sex"}},
    ServiceMinimum{"psychological", {"interpreter_sex"}},
    ServiceMinimum{"legal_info", {"legal_status"}},
    ServiceMinimum{"legal_rep", {"name", "legal_status"}},
    ServiceMinimum{"trial_support", {"name"}},
    ServiceMinimum{"compensation", {"name"}},
    ServiceMinimum{"documents", {"name", "date_of_birth", "citizenships", "identity_documents"}},
    ServiceMinimum{"residence", {"name", "citizenships", "legal_status"}},
    ServiceMinimum{"social_rights", {"name", "date_of_birth", "children"}},
    ServiceMinimum{"interpretation", {"interpreter_sex"}},
    ServiceMinimum{"education", {"birth_year"}},
    ServiceMinimum{"employment", {"birth_year", "legal_status"}},
    ServiceMinimum{"childcare", {"children"}},
    ServiceMinimum{"repatriation", {"name", "citizenships", "identity_documents"}},
    ServiceMinimum{"food_hygiene", {"children"}},
};

} // namespace

std::span<const ReferralField> referralFields() { return kFields; }

const ReferralField* findReferralField(const Code& code) {
    const auto* found = std::find_if(kFields.begin(), kFields.end(), [&](const auto& field) {
        return field.code == code.text;
    });
    return found == kFields.end() ? nullptr : found;
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

bool isInMinimum(const Code& field, const Code& service) {
    const auto fields = minimumFields(service);
    return std::binary_search(fields.begin(), fields.end(), field);
}

Result<std::vector<Code>> categoriesOf(const std::vector<Code>& fields) {
    std::vector<Code> categories;
    for (const auto& code : fields) {
        const auto* field = findReferralField(code);
        if (field == nullptr) {
            return fail(ErrorCode::Invalid, "shared_fields", code.text);
        }
        categories.push_back(Code{std::string(field->category)});
    }
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

} // namespace zaklon
