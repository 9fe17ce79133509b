// SPDX-License-Identifier: GPL-3.0-or-later
// One at a time changes the files of a vault. Whoever writes waits only a moment, because a person
// looks at the screen meanwhile; whoever copies them holds the gate for as long as that takes.
#pragma once

#include "core/base/Result.h"

#include <mutex>
#include <string_view>

namespace zaklon {

/// The field of an InUse: a copy of the files is being made, so nothing may be written into them.
inline constexpr std::string_view kWritingHeld = "writing";

bool isWritingHeld(const Error& error);

class WritingGate {
  public:
    using Passage = std::unique_lock<std::timed_mutex>;

    /// InUse with `kWritingHeld` if somebody holds it for longer than a moment.
    Result<Passage> enter();
    /// Waits until it is free.
    Passage hold() { return Passage(m_mutex); }

  private:
    std::timed_mutex m_mutex;
};

} // namespace zaklon
