// SPDX-License-Identifier: GPL-3.0-or-later
// One process per vault: an advisory lock of the operating system on the file `lock`, gone with the
// process.
#pragma once

#include "core/base/Result.h"

#include <filesystem>

namespace zaklon {

class VaultLock {
  public:
    /// InUse with the owner's process and time in the detail if another process holds it.
    static Result<VaultLock> acquire(const std::filesystem::path& folder);

    VaultLock(VaultLock&& other) noexcept;
    VaultLock& operator=(VaultLock&&) = delete;
    VaultLock(const VaultLock&) = delete;
    VaultLock& operator=(const VaultLock&) = delete;
    ~VaultLock();

  private:
    explicit VaultLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace zaklon
