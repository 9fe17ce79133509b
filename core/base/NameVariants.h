// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of spellings that are one name, where rules alone fail: Muhamed, Mohammad, Mehmed
// (domain.md 14.3). Data in resources/names/variants.json; an organisation adds its own.
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zaklon {

class NameVariants {
  public:
    enum class Kind { Dialect, Transliteration };

    struct Group {
        Kind kind = Kind::Transliteration;
        std::string key; ///< `=` and the first name of the group, folded
    };

    /// The groups shipped with the program.
    static const NameVariants& shipped();
    /// Groups in the form of the shipped file: `{"groups": [{"kind": ..., "names": [...]}]}`, each
    /// name one word. Invalid if it is not of that form; the field says where.
    static Result<NameVariants> parse(std::string_view json);

    /// Adds a group. A name that is already in a group brings that whole group in.
    void add(Kind kind, const std::vector<std::string>& names);
    /// Adds every group of another dictionary.
    void extend(const NameVariants& more);

    /// The group of a spelling (key `b` or `t` of a name), or nullptr.
    const Group* find(const std::string& spelling) const;
    std::size_t size() const { return m_groups.size(); }

  private:
    struct Entry {
        Kind kind;
        std::vector<std::string> names;
    };
    std::vector<Group> m_groups;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_groupOf;
};

} // namespace zaklon
