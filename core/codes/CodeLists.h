// SPDX-License-Identifier: GPL-3.0-or-later
// Every code list of the program, with an organisation's own entries laid over the shipped ones.
#pragma once

#include "core/codes/CodeList.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class CodeLists {
  public:
    /// The lists of resources/codelists as compiled into the program.
    static Result<CodeLists> load();

    /// The same with the `<list>.json` files of a folder laid over them (CodeList::overlay); a file
    /// may also bring a list of its own. All or nothing: a wrong file gives Invalid with
    /// `<file>#<place>`, a folder that cannot be read gives Io, and the caller goes on with load().
    /// No such folder, no change.
    static Result<CodeLists> load(const std::filesystem::path& ownFolder);

    /// In the order of their ids.
    const std::vector<CodeList>& all() const { return m_lists; }
    const CodeList* find(std::string_view list) const;
    const CodeEntry* find(std::string_view list, std::string_view code) const;

    /// The label; the code itself where it is not known, so that a record of a newer list stays
    /// readable.
    std::string label(std::string_view list, std::string_view code, Language language) const;

    /// The group of a code, for example the region of a country; empty if it has none.
    std::string groupOf(std::string_view list, std::string_view code) const;

    /// The codes of a list that are offered and belong to a group, in their order.
    std::vector<std::string> offeredInGroup(std::string_view list, std::string_view group) const;

    /// The codes of a list that carry a rule (CodeEntry::means), retired ones too.
    std::vector<std::string> codesMeaning(std::string_view list, std::string_view rule) const;

  private:
    Status checkGroups() const;
    void lay(CodeList own);

    std::vector<CodeList> m_lists;
};

} // namespace zaklon
