// SPDX-License-Identifier: GPL-3.0-or-later
// Every record type the program knows, for the places that work without the C++ type (import,
// export, check).
#pragma once

#include "core/store/Description.h"

#include <string_view>
#include <vector>

namespace zaklon {

class RecordCatalogue {
  public:
    struct Entry {
        const RecordDescription* description;
        Row defaults; ///< a default-constructed record with a nil id
    };

    template <Described Record>
    RecordCatalogue& add() {
        m_entries.push_back({&describe<Record>(), toRow(Record{})});
        return *this;
    }

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* find(std::string_view kind) const;

  private:
    std::vector<Entry> m_entries;
};

} // namespace zaklon
