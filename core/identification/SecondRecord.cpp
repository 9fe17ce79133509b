// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/SecondRecord.h"

#include "core/identification/IdentificationProcedure.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/FileClosingStore.h"
#include "core/people/PersonLinkStore.h"
#include "core/store/SqlError.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Ids of the records that stand closed as second ones; from the closings, which hardly anybody
/// has.
std::string closedAsSecondSql() {
    return "SELECT c.person FROM main.case_closing c CROSS JOIN main.person ended"
           " WHERE c.reason = '" +
           std::string(kSecondRecord) + "' AND ended.id = c.person AND " +
           isEndedSql("ended.status") +
           " AND NOT EXISTS (SELECT 1 FROM main.case_closing n WHERE n.person = c.person"
           " AND (n.on_date, n.id) > (c.on_date, c.id))";
}

Result<bool> isClosedAsSecond(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<bool> {
        auto statement =
            casework.connection().prepare("SELECT 1 WHERE ?1 IN (" + closedAsSecondSql() + ")");
        statement.bind(1, person);
        return statement.step();
    });
}

} // namespace

bool isSecondRecord(const CaseClosing& closing) {
    return closing.reason.text == kSecondRecord;
}

Status linkedAsSecond(const CaseClosing& closing, const RuleContext& context) {
    if (!isSecondRecord(closing)) {
        return {};
    }
    const auto linked = PersonLinkStore(context.casework()).linkedTo(closing.person);
    if (!linked) {
        return passOn(linked);
    }
    for (const auto& other : *linked) {
        const auto second = isClosedAsSecond(context.casework(), other);
        if (!second) {
            return passOn(second);
        }
        if (!*second) {
            return {};
        }
    }
    return fail(ErrorCode::Invalid, "reason", kNotLinked);
}

Status procedureDecided(const CaseClosing& closing, const RuleContext& context) {
    if (!isSecondRecord(closing)) {
        return {};
    }
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    return std::any_of(procedures->begin(), procedures->end(), isUndecided)
               ? fail(ErrorCode::Invalid, "reason", kHoldsProcedure)
               : Status();
}

Status isOnNoReport(const CaseClosing& closing, const RuleContext& context) {
    if (!isSecondRecord(closing)) {
        return {};
    }
    const auto reports = reportsWithoutProcedure(context.casework(), closing.person);
    if (!reports) {
        return passOn(reports);
    }
    return reports->empty() ? Status() : fail(ErrorCode::Invalid, "report", kOnReport);
}

std::string secondRecordsSql() {
    return "WITH closed(id) AS (" + closedAsSecondSql() +
           "), met(id, other, stays) AS (SELECT e.id, p.id, p.id NOT IN (SELECT id FROM closed)"
           " FROM closed e JOIN main.person p ON p.id IN (" +
           linkedRecordsSql("e.id") +
           ")) SELECT id, coalesce(min(other) FILTER (WHERE stays), min(other)) AS main FROM met"
           " GROUP BY id";
}

std::string ownRecordsSql(std::string_view person) {
    const std::string id(person);
    return "SELECT " + id +
           " AS id UNION ALL SELECT o.id FROM second_record o WHERE o.main = " + id +
           " AND o.id <> " + id;
}

} // namespace zaklon
