// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CodeSearch.h"

#include <string>

namespace zaklon {

namespace {

/// LIKE pattern for "begins with", in which the text itself has no special signs.
std::string prefixPattern(std::string_view text) {
    std::string pattern;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern + '%';
}

} // namespace

Result<std::vector<RecordId>> findByCode(const CaseworkRecords& records, std::string_view text,
                                         int limit) {
    const auto permitted = records.permit("person");
    if (!permitted) {
        return passOn(permitted);
    }
    return guarded([&]() -> Result<std::vector<RecordId>> {
        auto statement = records.connection().prepare(
            "SELECT id FROM main.person WHERE code LIKE ?1 ESCAPE '\\' OR pseudonym LIKE ?1 ESCAPE "
            "'\\' ORDER BY code LIKE ?1 ESCAPE '\\' DESC, code LIMIT ?2");
        const auto pattern = prefixPattern(text);
        statement.bind(1, std::string_view(pattern)).bind(2, std::int64_t{limit});
        std::vector<RecordId> found;
        while (!text.empty() && statement.step()) {
            if (const auto id = statement.id(0)) {
                found.push_back(*id);
            }
        }
        return found;
    });
}

} // namespace zaklon
