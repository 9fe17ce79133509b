// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/ReturnCodeStore.h"

#include "core/people/FileClosingStore.h"
#include "core/people/Identity.h"
#include "core/people/Person.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

const std::string kUsableCode =
    "SELECT t.id FROM confidential.return_code t JOIN main.person p ON p.id = t.person"
    " WHERE replace(t.code, ' ', '') = ?1 AND t.active = 1"
    " AND (t.after_closure = 1 OR " +
    isOpenFileSql("p") + ") ORDER BY t.id LIMIT 1";

constexpr std::string_view kOtherCode = "SELECT 1 FROM confidential.return_code"
                                        " WHERE replace(code, ' ', '') = ?1 AND id <> ?2 LIMIT 1";

} // namespace

Result<std::optional<ReturnCode>> ReturnCodeStore::find(std::string_view typed) const {
    if (const auto permitted = m_records.permit(Description<ReturnCode>::kind); !permitted) {
        return passOn(permitted);
    }
    if (!isLongEnough(typed)) {
        return std::optional<ReturnCode>();
    }
    const auto id = guarded([&]() -> Result<std::optional<RecordId>> {
        auto statement = m_records.connection().prepare(kUsableCode);
        const auto key = returnCodeKey(typed);
        statement.bind(1, std::string_view(key));
        return statement.step() ? statement.id(0) : std::nullopt;
    });
    if (!id) {
        return passOn(id);
    }
    return *id ? m_records.find<ReturnCode>(**id) : Result<std::optional<ReturnCode>>(std::nullopt);
}

bool ReturnCodeStore::isTaken(std::string_view code, const RecordId& except) const {
    auto statement = m_records.connection().prepare(kOtherCode);
    const auto key = returnCodeKey(code);
    statement.bind(1, std::string_view(key)).bind(2, except);
    return statement.step();
}

Status ReturnCodeStore::mayKeep(const ReturnCode& record) const {
    return guarded([&]() -> Status {
        if (const auto permitted = m_records.permit(Description<ReturnCode>::kind); !permitted) {
            return permitted;
        }
        std::vector<std::string> words;
        const auto names = m_records.where<PersonName>("person", record.person);
        if (!names) {
            return passOn(names);
        }
        for (const auto& name : *names) {
            for (const auto* part : {&name.given, &name.family, &name.father, &name.asWritten}) {
                words.push_back(*part);
            }
        }
        auto person =
            m_records.connection().prepare("SELECT code, pseudonym FROM main.person WHERE id = ?1");
        person.bind(1, record.person);
        if (person.step()) {
            words.push_back(person.text(0));
            words.push_back(person.text(1));
        }
        if (!isLongEnough(record.code)) {
            return fail(ErrorCode::Invalid, "code", "too short");
        }
        if (tellsWho(record.code, words)) {
            return fail(ErrorCode::Invalid, "code", "tells who");
        }
        return isTaken(record.code, record.id) ? fail(ErrorCode::Conflict, "code") : Status();
    });
}

Status Description<ReturnCode>::guard(const ReturnCode* before, const ReturnCode& after,
                                      const RuleContext& context) {
    if (!context.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, "code");
    }
    // A name that is added later may not lock the record that was agreed before.
    const bool same = before != nullptr && before->code == after.code;
    return same ? Status() : ReturnCodeStore(*context.confidential()).mayKeep(after);
}

Result<std::string> ReturnCodeStore::newCode() const {
    return guarded([&]() -> Result<std::string> {
        return generateReturnCode([&](std::string_view code) { return isTaken(code, RecordId()); });
    });
}

} // namespace zaklon
