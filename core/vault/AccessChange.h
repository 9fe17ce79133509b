// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write what stands for a key slot. Only those who change the slots with it can make
// one, so no generic save, put back or undo gives anybody access, or takes the last one away.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <span>
#include <string>

namespace zaklon {

class SecretBytes;
struct RecoveryShare;
struct VaultEnvironment;

class AccessChange {
    friend class StaffAccess;
    friend class RecoveryCeremony;
    friend Status recoverAccess(const std::filesystem::path&, std::span<const RecoveryShare>,
                                const std::string&, const SecretBytes&, const VaultEnvironment&);
    AccessChange() {}
};

} // namespace zaklon
