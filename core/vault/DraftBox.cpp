// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DraftBox.h"

#include "core/store/SqlError.h"
#include "core/store/SqlTransaction.h"

namespace zaklon {

namespace {

constexpr std::string_view kSelect =
    "SELECT form, person, record, begun, updated FROM confidential.form_draft ";
constexpr std::string_view kNewestFirst = " ORDER BY updated DESC, begun DESC, form";

FormDraft readDraft(const Statement& statement) {
    FormDraft draft;
    draft.key.form = statement.text(0);
    draft.key.person = statement.id(1).value_or(RecordId());
    draft.key.record = statement.id(2).value_or(RecordId());
    draft.begun = Timestamp{statement.integer(3)};
    draft.updated = Timestamp{statement.integer(4)};
    return draft;
}

std::vector<FormDraft> collect(Statement& statement) {
    std::vector<FormDraft> drafts;
    while (statement.step()) {
        drafts.push_back(readDraft(statement));
    }
    return drafts;
}

bool wasErased(Connection& connection, const RecordId& person) {
    auto erased = connection.prepare("SELECT 1 FROM main.erased_person WHERE person = ?1");
    erased.bind(1, person);
    return erased.step();
}

} // namespace

Status DraftBox::keep(const DraftKey& key, const std::string& content) {
    if (content.size() > kMaxBytes) {
        return fail(ErrorCode::Invalid, "content");
    }
    const auto passage = m_writing.enter();
    if (!passage) {
        return passOn(passage);
    }
    return guarded([&]() -> Status {
        if (wasErased(m_connection, key.person) || wasErased(m_connection, key.record)) {
            return fail(ErrorCode::Invalid, "person", "erased");
        }
        SqlTransaction sql(m_connection);
        const auto now = m_clock.now().seconds;
        m_connection
            .prepare("INSERT INTO confidential.form_draft"
                     " (worker, form, person, record, content, begun, updated)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)"
                     " ON CONFLICT (worker, form, person, record)"
                     " DO UPDATE SET content = ?5, updated = ?6")
            .bind(1, m_session.worker.id)
            .bind(2, std::string_view(key.form))
            .bind(3, key.person)
            .bind(4, key.record)
            .bind(5, std::string_view(content))
            .bind(6, now)
            .run();
        m_connection.execute("DELETE FROM confidential.form_draft WHERE worker IN"
                             " (SELECT id FROM main.worker WHERE active = 0)");
        sql.commit();
        return {};
    });
}

Status DraftBox::discard(const DraftKey& key) {
    const auto passage = m_writing.enter();
    if (!passage) {
        return passOn(passage);
    }
    return guarded([&]() -> Status {
        m_connection
            .prepare("DELETE FROM confidential.form_draft"
                     " WHERE worker = ?1 AND form = ?2 AND person = ?3 AND record = ?4")
            .bind(1, m_session.worker.id)
            .bind(2, std::string_view(key.form))
            .bind(3, key.person)
            .bind(4, key.record)
            .run();
        return {};
    });
}

Result<std::optional<TypedDraft>> DraftBox::find(const DraftKey& key) const {
    return guarded([&]() -> Result<std::optional<TypedDraft>> {
        auto statement = m_connection.prepare(
            "SELECT form, person, record, begun, updated, content FROM confidential.form_draft "
            "WHERE worker = ?1 AND form = ?2 AND person = ?3 AND record = ?4");
        statement.bind(1, m_session.worker.id)
            .bind(2, std::string_view(key.form))
            .bind(3, key.person)
            .bind(4, key.record);
        return statement.step() ? std::optional(TypedDraft{readDraft(statement), statement.text(5)})
                                : std::nullopt;
    });
}

Result<std::vector<FormDraft>> DraftBox::about(const RecordId& person) const {
    return guarded([&]() -> Result<std::vector<FormDraft>> {
        auto statement = m_connection.prepare(
            std::string(kSelect) + "WHERE worker = ?1 AND person = ?2" + std::string(kNewestFirst));
        statement.bind(1, m_session.worker.id).bind(2, person);
        return collect(statement);
    });
}

Result<std::vector<FormDraft>> DraftBox::all() const {
    return guarded([&]() -> Result<std::vector<FormDraft>> {
        auto statement = m_connection.prepare(std::string(kSelect) + "WHERE worker = ?1" +
                                              std::string(kNewestFirst));
        statement.bind(1, m_session.worker.id);
        return collect(statement);
    });
}

} // namespace zaklon
