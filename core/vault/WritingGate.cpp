// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/WritingGate.h"

#include <chrono>
#include <string>

namespace zaklon {

namespace {

constexpr std::chrono::milliseconds kMoment(20);

} // namespace

bool isWritingHeld(const Error& error) {
    return error.code == ErrorCode::InUse && error.field == kWritingHeld;
}

WritingGate::Hold::Hold(WritingGate& gate) : m_gate(gate), m_passage(gate.m_mutex) {
    m_gate.m_isHeld = true;
}

WritingGate::Hold::~Hold() {
    m_gate.m_isHeld = false;
}

Result<WritingGate::Passage> WritingGate::enter() {
    Passage passage(m_mutex, std::defer_lock);
    while (!passage.try_lock_for(kMoment)) {
        if (m_isHeld) {
            return fail(ErrorCode::InUse, std::string(kWritingHeld));
        }
    }
    return passage;
}

} // namespace zaklon
