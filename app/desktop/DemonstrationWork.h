// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Progress.h"
#include "core/vault/Vault.h"

#include <QString>

#include <functional>

namespace zaklon::desktop {

/// Opens the demonstration in a folder as its coordinator, and makes it first if there is none.
/// Long: for another thread.
std::function<Result<std::unique_ptr<Vault>>(const Progress&)>
openDemonstration(const QString& folder, const VaultEnvironment& environment);

} // namespace zaklon::desktop
