// SPDX-License-Identifier: GPL-3.0-or-later
// One at a time changes the files of a vault. Writers wait for each other; whoever copies the files
// holds the gate for as long as that takes, and nobody waits for that: a person looks at the screen
// meanwhile.
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <mutex>
#include <string_view>

namespace zaklon {

/// The field of an InUse: a copy of the files is being made, so nothing may be written into them.
inline constexpr std::string_view kWritingHeld = "writing";

bool isWritingHeld(const Error& error);

class WritingGate {
  public:
    using Passage = std::unique_lock<std::timed_mutex>;
    class Hold {
      public:
        explicit Hold(WritingGate& gate);
        ~Hold();
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

      private:
        WritingGate& m_gate;
        Passage m_passage;
    };

    /// InUse with `kWritingHeld`, in a moment, while somebody holds it.
    Result<Passage> enter();
    /// Waits for who writes.
    [[nodiscard]] Hold hold() { return Hold(*this); }

  private:
    std::timed_mutex m_mutex;
    std::atomic<bool> m_isHeld = false;
};

} // namespace zaklon
