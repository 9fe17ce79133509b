// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into forms and not saved yet. Drafts lie in the confidential compartment, whatever
// the form edits, because nobody knows what somebody types; they never enter the journal, the
// search index, an export or a timeline (README.md 4).
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/store/Connection.h"
#include "core/vault/Session.h"
#include "core/vault/WritingGate.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Which form of which record: one draft for each, of each worker.
struct DraftKey {
    std::string form; ///< kind of the record that the form edits, or a name of its own
    RecordId person;  ///< nil: about no person who has a record yet
    RecordId record;  ///< what is edited, or what a new record will belong to; nil: neither

    bool operator==(const DraftKey&) const = default;
};

/// That something was begun. A list of these reads nothing of what was typed.
struct FormDraft {
    DraftKey key;
    Timestamp begun; ///< when the first letter of it was kept
    Timestamp updated;
};

/// For the form that puts it back.
struct TypedDraft : FormDraft {
    std::string content; ///< what stands in the editors; made and read by the form
};

/// The drafts of the worker who is signed in; nobody sees those of a colleague.
class DraftBox {
  public:
    static constexpr std::size_t kMaxBytes = 400'000;

    /// Puts the text in the place of what was kept under this key, in a commit of its own. Invalid
    /// with field `content` if it is too long, with detail `erased` if the person was erased; Io,
    /// DiskFull; InUse as `Vault::write`. Drafts of colleagues whose access ended go in the same
    /// commit.
    Status keep(const DraftKey& key, const std::string& content);
    /// Nothing happens if there is none. InUse as `Vault::write`.
    Status discard(const DraftKey& key);

    Result<std::optional<TypedDraft>> find(const DraftKey& key) const;
    /// Those about one person; the last touched first.
    Result<std::vector<FormDraft>> about(const RecordId& person) const;
    /// Every draft of this worker; the last touched first.
    Result<std::vector<FormDraft>> all() const;

  private:
    friend class Vault;
    DraftBox(Connection& connection, const Session& session, const Clock& clock,
             WritingGate& writing)
        : m_connection(connection), m_session(session), m_clock(clock), m_writing(writing) {}

    Connection& m_connection;
    const Session& m_session;
    const Clock& m_clock;
    WritingGate& m_writing;
};

} // namespace zaklon
