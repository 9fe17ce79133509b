// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague with access. Names of staff are in the sealed casework compartment, never in
// vault.json. A colleague may be called otherwise by whoever may write these records; who has
// access, and as what, is changed together with the key slot by StaffAccess only.
#pragma once

#include "core/vault/Role.h"

namespace zaklon {

struct Worker {
    RecordId id;
    std::string userName; ///< typed at unlock
    std::string displayName;
    std::string initials; ///< shown in lists
    Role role = Role::CaseWorker;
    bool active = true;
    std::string publicKey; ///< hex X25519; finds this person's slot in the header
};

template <>
struct Description<Worker> {
    static constexpr std::string_view kind = "worker";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
};
extern template struct RecordMapping<Worker>;

} // namespace zaklon
