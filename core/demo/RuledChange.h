// SPDX-License-Identifier: GPL-3.0-or-later
// A change of an invented record that a rule may refuse: then its person stays as she was, and the
// next one is asked.
#pragma once

#include "core/vault/Vault.h"

#include <cstddef>
#include <functional>

namespace zaklon::demo {

constexpr std::size_t kLookedAt = 240; ///< of the people, however many there are

/// False where a rule refused it: nothing was written.
inline Result<bool> allowed(Vault& vault, const std::function<Status(Transaction&)>& change) {
    const auto written = vault.write(change);
    if (written) {
        return true;
    }
    const auto code = written.error().code;
    return code == ErrorCode::Invalid || code == ErrorCode::Conflict ? Result<bool>(false)
                                                                     : passOn(written);
}

} // namespace zaklon::demo
