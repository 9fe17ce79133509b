// SPDX-License-Identifier: GPL-3.0-or-later
// Journal and fields in words: what was done to which kind of record, and what a field held.
#pragma once

#include "core/store/JournalEntry.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string_view>

namespace zaklon::ui {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

  public:
    explicit HistoryWords(const Session& session) : m_session(session) {}

    static QString action(JournalAction action);
    static QString kind(std::string_view kind);
    /// The colleague who wrote an entry, also one who left.
    QString who(const RecordId& worker) const;
    QString initials(const RecordId& worker) const;
    QString field(std::string_view name) const;
    /// A field that changed, with what it held and holds where that is short and not hidden:
    /// `Year of birth 1989 → 1998`. `field` is null if no record has it any more.
    QString change(const FieldDescription* field, const FieldChange& change) const;
    /// What a field holds, as the form would show it; empty for nothing.
    QString value(const FieldDescription& field, const Value& value) const;
    /// The words of another record say which one it is; what they cannot tell is 'a record'.
    bool tells(const FieldDescription& field, const Value& value) const;
    /// Shown on request only: masked fields and whatever is a name; while presenting, every word.
    bool isHidden(const FieldDescription& field) const;
    /// Why a version was not put back, as a sentence.
    QString refusal(const Error& error, std::string_view kind) const;

  private:
    std::optional<QString> record(std::string_view kind, const RecordId& id) const;
    std::optional<QString> described(std::string_view kind, const RecordId& id) const;
    QString coded(const FieldDescription& field, const std::string& text) const;
    QString recommended(std::string_view rule) const;

    const Session& m_session;
};

} // namespace zaklon::ui
