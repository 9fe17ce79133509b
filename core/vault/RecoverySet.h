// SPDX-License-Identifier: GPL-3.0-or-later
// That recovery shares exist: how many, since when. The shares themselves are on paper only.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

struct RecoverySet {
    RecordId id;
    int mark = 0; ///< printed on every share of the set
    int threshold = 2;
    int shares = 3;
    Date madeOn{};
    RecordId madeBy;
    std::optional<Date> usedOn; ///< shares that met once should be made anew
    bool active = true;
    std::string publicKey; ///< hex X25519; finds the slot in the header
};

template <>
struct Description<RecoverySet> {
    static constexpr std::string_view kind = "recovery_set";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
};
extern template struct RecordMapping<RecoverySet>;

} // namespace zaklon
