// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/SecondRecord.h"

#include "core/identification/IdentificationProcedure.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/FileClosingStore.h"
#include "core/people/PersonLinkStore.h"
#include "core/store/SqlError.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

Result<bool> isClosedAsSecond(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<bool> {
        auto statement =
            casework.connection().prepare("SELECT 1 WHERE ?1 IN (" + secondRecordsSql() + ")");
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

Status holdsNoProcedure(const CaseClosing& closing, const RuleContext& context) {
    if (!isSecondRecord(closing)) {
        return {};
    }
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    return procedures->empty() ? Status() : fail(ErrorCode::Invalid, "reason", kHoldsProcedure);
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
    // From the closings, which hardly anybody has.
    return "SELECT c.person FROM main.case_closing c CROSS JOIN main.person ended"
           " WHERE c.reason = '" +
           std::string(kSecondRecord) + "' AND ended.id = c.person AND " +
           isEndedSql("ended.status") +
           " AND NOT EXISTS (SELECT 1 FROM main.case_closing n WHERE n.person = c.person"
           " AND (n.on_date, n.id) > (c.on_date, c.id))"
           " AND EXISTS (SELECT 1 FROM main.person_link l WHERE l.state = 'linked'"
           " AND (l.person = c.person OR l.other = c.person))";
}

} // namespace zaklon
