// SPDX-License-Identifier: GPL-3.0-or-later
// A list of codes with labels in every language (domain.md 2). Records hold the code, screens the
// label.
#pragma once

#include "core/base/LocalizedText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

struct CodeEntry {
    std::string code;
    LocalizedText label;
    std::optional<LocalizedText> description;
    std::string group;     ///< code in the list that `CodeList::groupedBy` names, or empty
    std::string ictipCode; ///< IC-TIP (domain.md 5.1), or empty
    std::string ctdcCode;  ///< CTDC column or value (domain.md 5.2), or empty
    std::string means;     ///< a rule of the program that goes with the code, or empty
    bool retired = false;  ///< shown where a record has it, not offered any more
    int order = 0;         ///< place among the entries of its list
};

class CodeList {
  public:
    CodeList(std::string id, int version, LocalizedText title, std::string groupedBy,
             std::vector<CodeEntry> entries);

    const std::string& id() const { return m_id; }
    int version() const { return m_version; }
    const LocalizedText& title() const { return m_title; }
    /// List that the groups of the entries belong to, or empty. It may be this list.
    const std::string& groupedBy() const { return m_groupedBy; }
    /// Every entry in its order, retired ones too.
    const std::vector<CodeEntry>& entries() const { return m_entries; }
    /// The entries that a form offers, in their order.
    std::vector<const CodeEntry*> offered() const;
    const CodeEntry* find(std::string_view code) const;

    /// Lays an organisation's list over this one: an entry with a known code replaces it, a new one
    /// is added, and nothing disappears, because records hold the codes. What a code means stays
    /// with it where the organisation says nothing of it.
    void overlay(const CodeList& own);

  private:
    void sortEntries();

    std::string m_id;
    int m_version = 1;
    LocalizedText m_title;
    std::string m_groupedBy;
    std::vector<CodeEntry> m_entries;
};

} // namespace zaklon
