// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/HalfMadeVault.h"

namespace zaklon {

HalfMadeVault::~HalfMadeVault() {
    if (m_kept) {
        return;
    }
    std::error_code failed; // nobody to tell: what stays is found at the next attempt
    std::filesystem::directory_iterator entry(m_folder, failed);
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        std::error_code kept;
        if (entry->is_regular_file(kept)) {
            std::filesystem::remove(entry->path(), kept);
        }
    }
    if (m_own) {
        std::filesystem::remove(m_folder, failed);
    }
}

} // namespace zaklon
