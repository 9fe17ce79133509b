// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace zaklon {

/// The files of a vault whose creation failed are removed again, unless it was kept: a folder with
/// half a vault can neither be opened nor used for a new one.
class HalfMadeVault {
  public:
    /// `folder` is empty now; `own`: it was made for this vault and goes with its files.
    HalfMadeVault(std::filesystem::path folder, bool own)
        : m_folder(std::move(folder)), m_own(own) {}
    ~HalfMadeVault();
    HalfMadeVault(const HalfMadeVault&) = delete;
    HalfMadeVault& operator=(const HalfMadeVault&) = delete;
    void keep() { m_kept = true; }

  private:
    std::filesystem::path m_folder;
    bool m_own;
    bool m_kept = false;
};

} // namespace zaklon
