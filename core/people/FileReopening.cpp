// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FileReopening.h"

#include "core/people/FileClosingStore.h"

namespace zaklon {

Result<bool> isFileEnded(const CaseworkRecords& casework, const RecordId& person) {
    const auto known = casework.find<Person>(person);
    return known ? Result<bool>(*known && isEnded((*known)->status)) : passOn(known);
}

Status reopenFile(Transaction& transaction, const CaseworkRecords& casework,
                  const RecordId& person) {
    const auto known = casework.find<Person>(person);
    if (!known) {
        return passOn(known);
    }
    if (!*known || !isEnded((*known)->status)) {
        return {};
    }
    auto again = **known;
    again.status = CaseStatus::Reopened;
    return transaction.save(again);
}

bool isAfterEnd(Date day, std::optional<Date> closedOn) {
    return !closedOn || *closedOn <= day;
}

std::string isOpenOrAfterEndSql(std::string_view person, std::string_view day) {
    const std::string on(day);
    return "(" + isOpenFileSql(person) + " OR " + on +
           " >= coalesce((SELECT max(c.on_date) FROM main.case_closing c WHERE c.person = " +
           std::string(person) + ".id), " + on + "))";
}

} // namespace zaklon
