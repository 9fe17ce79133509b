// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FileClosingStore.h"

#include "core/people/Person.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::array kEnded{CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred};

bool any(const CaseworkRecords& casework, std::string_view sql, const RecordId& person,
         const std::optional<Date>& day) {
    auto statement = casework.connection().prepare(sql);
    statement.bind(1, person);
    if (day) {
        statement.bind(2, *day);
    }
    return statement.step();
}

Status protectionEnded(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Status {
        return any(casework,
                   "SELECT 1 FROM main.protective_status WHERE person = ?1 AND ended_on IS NULL",
                   person, {})
                   ? fail(ErrorCode::Invalid, "category", "protective_status")
                   : Status();
    });
}

} // namespace

bool isEnded(CaseStatus status) {
    return std::find(kEnded.begin(), kEnded.end(), status) != kEnded.end();
}

std::string isOpenFileSql(std::string_view person) {
    std::string ended;
    for (const auto status : kEnded) {
        ended += (ended.empty() ? "'" : ", '") + std::string(codeOf(status)) + "'";
    }
    return std::string(person) + ".status NOT IN (" + ended + ")";
}

Status mayCloseFile(const CaseworkRecords& casework, const RecordId& person, Date today) {
    return guarded([&]() -> Status {
        if (any(casework, "SELECT 1 FROM main.follow_up WHERE person = ?1 AND state = 'open'",
                person, {})) {
            return fail(ErrorCode::Invalid, "follow_up", "open");
        }
        return any(casework, "SELECT 1 FROM main.case_closing WHERE person = ?1 AND on_date = ?2",
                   person, today)
                   ? Status()
                   : fail(ErrorCode::Invalid, "closing", "not recorded");
    });
}

Status Description<Person>::guard(const Person* before, const Person& after,
                                  const RuleContext& context) {
    // It is on papers and in the mouths of others: the same code is the same person for good.
    if (before != nullptr && before->code != after.code) {
        return fail(ErrorCode::Invalid, "code", "never changes");
    }
    if (before != nullptr && before->category != after.category &&
        after.category == PersonCategory::NoIndication) {
        if (auto ended = protectionEnded(context.casework(), after.id); !ended) {
            return ended;
        }
    }
    // A demonstration invents files with their past; elsewhere nobody begins with a closed one.
    if (before == nullptr && context.session().demonstration) {
        return {};
    }
    const bool ends = (before == nullptr || !isEnded(before->status)) && isEnded(after.status);
    return ends ? mayCloseFile(context.casework(), after.id, context.today()) : Status();
}

} // namespace zaklon
