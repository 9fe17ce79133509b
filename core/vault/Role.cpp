// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Role.h"

#include "core/base/IsAmong.h"
#include "core/vault/PartialRight.h"

namespace zaklon {

namespace {

/// What a shift needs: who is here, what is due, how to speak safely. No case history.
constexpr std::array<std::string_view, 21> kShelterReads{
    "person",       "need",      "goal",         "action",
    "delivery",     "contact",   "provider",     "worker",
    "safe_contact", "narrative", "task_snooze",  "provider_contact",
    "saved_filter", "handover",  "plan_phase",   "provider_closure",
    "shelter_bed",  "stay",      "tonight_note", "shift_note",
    "shift_task"};
constexpr std::array<std::string_view, 11> kShelterWrites{
    "action",   "delivery", "contact",      "narrative",  "task_snooze", "saved_filter",
    "handover", "stay",     "tonight_note", "shift_note", "shift_task"};

/// Who may read a vault, and how long a file is kept, is decided for the whole house.
constexpr std::array<std::string_view, 3> kCoordinatorWrites{"worker", "recovery_set",
                                                             "retention_decision"};

} // namespace

bool holdsConfidentialKey(Role role) {
    return role == Role::Coordinator || role == Role::CaseWorker || role == Role::ShelterWorker;
}

bool mayRead(Role role, std::string_view recordKind) {
    switch (role) {
    case Role::Coordinator:
    case Role::CaseWorker:
    case Role::Analyst:
    case Role::Administrator:
        return true; // what these may not read is out of reach of their keys
    case Role::ShelterWorker:
        return isAmong(recordKind, kShelterReads);
    }
    return false;
}

bool mayWrite(Role role, std::string_view recordKind) {
    switch (role) {
    case Role::Coordinator:
        return true;
    case Role::CaseWorker:
        return !isAmong(recordKind, kCoordinatorWrites);
    case Role::ShelterWorker:
        return isAmong(recordKind, kShelterWrites);
    case Role::Administrator:
        return recordKind == "worker";
    case Role::Analyst:
        return false;
    }
    return false;
}

bool mayChangeField(Role role, std::string_view recordKind, std::string_view field) {
    return role == Role::ShelterWorker && recordKind == "person" && field == "accommodation";
}

bool may(Role role, Act act) {
    switch (act) {
    case Act::CreateBackup:
        return role != Role::Analyst;
    case Act::RestoreBackup:
    case Act::GrantAccess:
        return role == Role::Administrator || role == Role::Coordinator;
    case Act::ErasePerson:
    case Act::LowerRiskLevel:
        return role == Role::Coordinator;
    case Act::ExportRecords:
        return role == Role::Coordinator || role == Role::CaseWorker;
    }
    return false;
}

} // namespace zaklon
