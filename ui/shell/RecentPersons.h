// SPDX-License-Identifier: GPL-3.0-or-later
// Whose records were open in this session, the last first. Ids only; forgotten at lock.
#pragma once

#include "core/base/RecordId.h"

#include <vector>

namespace zaklon::ui {

class RecentPersons {
  public:
    static constexpr std::size_t kKept = 10;

    void note(const RecordId& person);
    void forget() { m_persons.clear(); }
    const std::vector<RecordId>& persons() const { return m_persons; }

  private:
    std::vector<RecordId> m_persons;
};

} // namespace zaklon::ui
