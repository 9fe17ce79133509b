// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FileReopening.h"

#include "core/people/FileClosingStore.h"
#include "core/store/SqlError.h"

namespace zaklon {

namespace {

/// SQL: the day on which the file of that person went from open to ended; closed and then archived
/// is one end. NULL where the journal does not hold it.
std::string writtenAsEndedSql(const std::string& id) {
    return "(SELECT local_day((max(j.clock) >> 16) / 1000) FROM main.journal j WHERE j.record = " +
           id + " AND j.kind = 'person' AND " +
           isEndedSql("json_extract(j.content, '$.status[1]')") + " AND NOT " +
           isEndedSql("coalesce(json_extract(j.content, '$.status[0]'), '')") + ")";
}

} // namespace

Result<bool> hasDied(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<bool> {
        auto statement = casework.connection().prepare("SELECT 1 WHERE " + hasDiedSql("?1"));
        statement.bind(1, person);
        return statement.step();
    });
}

std::string hasDiedSql(std::string_view id) {
    const std::string of(id);
    // From the closings, which hardly anybody has, to the person by her key.
    return "EXISTS (SELECT 1 FROM main.case_closing c CROSS JOIN main.person ended"
           " WHERE c.person = " +
           of + " AND c.reason = 'died' AND ended.id = c.person AND " + isEndedSql("ended.status") +
           " AND NOT EXISTS (SELECT 1 FROM main.case_closing n WHERE n.person = " + of +
           " AND (n.on_date, n.id) > (c.on_date, c.id)))";
}

Result<bool> wouldReopen(const CaseworkRecords& casework, const RecordId& person) {
    const auto known = casework.find<Person>(person);
    if (!known) {
        return passOn(known);
    }
    if (!*known || !isEnded((*known)->status)) {
        return false;
    }
    const auto died = hasDied(casework, person);
    return died ? Result<bool>(!*died) : died;
}

Status reopenFile(Transaction& transaction, const CaseworkRecords& casework,
                  const RecordId& person) {
    const auto reopens = wouldReopen(casework, person);
    if (!reopens) {
        return passOn(reopens);
    }
    return *reopens ? reopenByHand(transaction, casework, person) : Status();
}

Status reopenByHand(Transaction& transaction, const CaseworkRecords& casework,
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

std::string isOpenOrDueAfterEndSql(std::string_view person, std::string_view day) {
    const std::string on(day);
    return "(" + isOpenFileSql(person) + " OR " + on +
           " >= coalesce((SELECT max(c.on_date) FROM main.case_closing c WHERE c.person = " +
           std::string(person) + ".id), " + on + "))";
}

bool cameAfterEnd(Date day, std::optional<Date> closedOn) {
    return !closedOn || *closedOn < day;
}

std::string isOpenOrCameAfterEndSql(std::string_view person, std::string_view day) {
    const std::string id = std::string(person) + ".id";
    return "(" + isOpenFileSql(person) + " OR (NOT " + hasDiedSql(id) + " AND " + std::string(day) +
           " > coalesce((SELECT max(c.on_date) FROM main.case_closing c WHERE c.person = " + id +
           "), " + writtenAsEndedSql(id) + ")))";
}

} // namespace zaklon
