// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/WritingGate.h"

#include <chrono>
#include <string>

namespace zaklon {

namespace {

constexpr std::chrono::milliseconds kPatience(100); ///< longer than one commit on a slow stick

} // namespace

bool isWritingHeld(const Error& error) {
    return error.code == ErrorCode::InUse && error.field == kWritingHeld;
}

Result<WritingGate::Passage> WritingGate::enter() {
    Passage passage(m_mutex, kPatience);
    if (!passage) {
        return fail(ErrorCode::InUse, std::string(kWritingHeld));
    }
    return passage;
}

} // namespace zaklon
