// SPDX-License-Identifier: GPL-3.0-or-later
// Who meets a need: the state, civil society, or nobody (domain.md 1: 30 % and 70 %; needs B20).
#pragma once

#include "core/store/FieldTraits.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace zaklon {

/// Code list `met_by`.
enum class MetBy { Nobody, State, CivilSociety };
template <>
struct CodesOf<MetBy> {
    static constexpr std::string_view list = "met_by";
    static constexpr std::array codes{std::pair{MetBy::Nobody, std::string_view("none")},
                                      std::pair{MetBy::State, std::string_view("state")},
                                      std::pair{MetBy::CivilSociety, std::string_view("cso")}};
};

/// The side on which an institution stands, from its type (code list `institution_type`). Whoever
/// is no authority of this country counts as civil society, also an international organisation.
/// Nothing for a type that is not known.
std::optional<MetBy> providerSide(const Code& institutionType);

} // namespace zaklon
