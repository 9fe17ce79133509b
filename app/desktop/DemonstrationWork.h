// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LocalizedText.h"
#include "core/vault/Progress.h"
#include "core/vault/Vault.h"

#include <QString>

#include <functional>

namespace zaklon::desktop {

/// Opens the demonstration in a folder as its coordinator, and makes it first, in this language, if
/// there is none. Long: for another thread.
std::function<Result<std::unique_ptr<Vault>>(const Progress&)>
openDemonstration(const QString& folder, Language language, const VaultEnvironment& environment);

} // namespace zaklon::desktop
