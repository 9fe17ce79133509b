// SPDX-License-Identifier: GPL-3.0-or-later
// The closed list of what a referral can share. What is not on it cannot leave by a referral: code
// words, cover stories, where she lives, addresses of shelters, narratives.
#pragma once

#include "core/store/FieldTraits.h"

#include <span>
#include <string_view>
#include <vector>

namespace zaklon {

/// One thing that may be ticked, code list `referral_field`.
struct ReferralField {
    std::string_view code;
    /// data_category that a consent must cover (domain.md 12.2 "scope"); empty for a reference,
    /// which says nothing about her beyond the house.
    std::string_view category;
    /// A name, a number or a way to reach her: dots on the screen until somebody asks (ui.md 8).
    bool hidden = false;
};

std::span<const ReferralField> referralFields();
/// Nothing for a code that is not on the list.
const ReferralField* findReferralField(const Code& code);

/// Our own reference, by which an answer finds its way back: no scope of a consent names it. It
/// leaves only under a consent that is in force for this recipient, and is never said to be agreed.
bool isReference(const Code& field);

/// What a service cannot do without, ticked beforehand: the minimum necessary on every release
/// (domain.md 12.2; OUR choice of fields). Sorted.
std::vector<Code> minimumFields(const Code& service);

/// The data categories of the chosen fields, each once, sorted. Invalid with `shared_fields` if a
/// field is not on the list.
Result<std::vector<Code>> categoriesOf(const std::vector<Code>& fields);

} // namespace zaklon
