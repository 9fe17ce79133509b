// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/CodeList.h"

#include <algorithm>
#include <utility>

namespace zaklon {

CodeList::CodeList(std::string id, int version, LocalizedText title, std::string groupedBy,
                   std::vector<CodeEntry> entries)
    : m_id(std::move(id))
    , m_version(version)
    , m_title(std::move(title))
    , m_groupedBy(std::move(groupedBy))
    , m_entries(std::move(entries)) {
    sortEntries();
}

std::vector<const CodeEntry*> CodeList::offered() const {
    std::vector<const CodeEntry*> result;
    for (const auto& entry : m_entries) {
        if (!entry.retired) {
            result.push_back(&entry);
        }
    }
    return result;
}

const CodeEntry* CodeList::find(std::string_view code) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const CodeEntry& entry) { return entry.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

void CodeList::overlay(const CodeList& own) {
    m_version = own.m_version;
    m_title = own.m_title;
    if (!own.m_groupedBy.empty()) {
        m_groupedBy = own.m_groupedBy;
    }
    for (const auto& entry : own.m_entries) {
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&](const CodeEntry& shipped) { return shipped.code == entry.code; });
        if (known == m_entries.end()) {
            m_entries.push_back(entry);
        } else {
            auto laid = entry;
            laid.means = entry.means.empty() ? known->means : entry.means;
            *known = std::move(laid);
        }
    }
    sortEntries();
}

void CodeList::sortEntries() {
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const CodeEntry& a, const CodeEntry& b) { return a.order < b.order; });
}

} // namespace zaklon
