// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentPersons.h"

#include <algorithm>

namespace zaklon::ui {

void RecentPersons::note(const RecordId& person) {
    std::erase(m_persons, person);
    m_persons.insert(m_persons.begin(), person);
    if (m_persons.size() > kKept) {
        m_persons.resize(kKept);
    }
}

} // namespace zaklon::ui
