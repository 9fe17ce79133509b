// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what. What keys enforce and what only this program enforces is said in README.md.
#pragma once

#include "core/store/Description.h"

#include <string_view>

namespace zaklon {

enum class Role { Administrator, Coordinator, CaseWorker, ShelterWorker, Analyst };

template <>
struct CodesOf<Role> {
    static constexpr std::string_view list = "role";
    static constexpr std::array codes{
        std::pair{Role::CaseWorker, std::string_view("case_worker")},
        std::pair{Role::Administrator, std::string_view("administrator")},
        std::pair{Role::Coordinator, std::string_view("coordinator")},
        std::pair{Role::ShelterWorker, std::string_view("shelter_worker")},
        std::pair{Role::Analyst, std::string_view("analyst")}};
};

/// Whether a slot of this role holds the key of the confidential compartment. This is cryptography.
bool holdsConfidentialKey(Role role);

/// Policies of the program, below the keys.
bool mayRead(Role role, std::string_view recordKind);
bool mayWrite(Role role, std::string_view recordKind);

enum class Act {
    CreateBackup,
    RestoreBackup,
    GrantAccess, ///< add or remove colleagues whose role this person's keys can serve
    ErasePerson,
    LowerRiskLevel, ///< override a level down by one step (domain.md 9.4)
    ExportRecords
};
bool may(Role role, Act act);

} // namespace zaklon
