// SPDX-License-Identifier: GPL-3.0-or-later
// The opened vault as the window knows it: reading, the one way to save, and a few facts after it.
#pragma once

#include "core/vault/Vault.h"
#include "ui/session/Definitions.h"
#include "ui/session/Words.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QTimer;

namespace zaklon::ui {

class Session : public QObject {
    Q_OBJECT

  public:
    Session(std::unique_ptr<Vault> vault, const Definitions& definitions, const Words& words,
            QObject* parent = nullptr);

    Vault& vault() const { return *m_vault; }
    CaseworkRecords casework() const { return m_vault->casework(); }
    /// Nothing for a role without the key, and for everybody while presenting.
    std::optional<ConfidentialRecords> confidential() const {
        return m_presenting ? std::nullopt : m_vault->confidential();
    }
    const Worker& worker() const { return m_vault->session().worker; }
    Role role() const { return m_vault->session().role(); }
    bool isDemonstration() const { return m_vault->session().demonstration; }
    /// Colleagues, those who left included, so that history keeps their initials.
    std::vector<Worker> workers() const;
    Date today() const { return m_vault->environment().clock.today(); }
    Timestamp now() const { return m_vault->environment().clock.now(); }
    const Definitions& definitions() const { return m_definitions; }
    const Words& words() const { return m_words; }

    /// Writes and says so: emits `saved` with the sentence (the commit is on disk then) and
    /// `personChanged`, or `unchanged`, or `failed`. Returns whether it was saved, so that a form
    /// can show the error at its field.
    Status save(const QString& sentence, const std::optional<RecordId>& person,
                const std::function<Status(Transaction&)>& change);
    /// What was read, or nothing, and `failed` with the reason. Whoever writes back begins with
    /// this: an empty record in place of one that could not be read would be saved over it.
    template <class T>
    std::optional<T> read(Result<T> result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return std::nullopt;
        }
        return std::optional<T>(std::in_place, std::move(*result));
    }
    /// Takes a write back, as the button of the toast does. Taking that back again is redoing.
    Result<WriteReceipt> undo(const WriteReceipt& receipt, const std::optional<RecordId>& person);
    /// Says that something was done which has no Undo, and that records changed (access, restore).
    void announceDone(const QString& sentence);
    /// A write that nobody looks at (a draft, a note in the journal): now, or as soon as a copy
    /// that is being made of the vault lets it, in the order in which they came. An error that
    /// comes later is said by `failed`.
    Status writeSoon(const std::function<Status()>& write);
    /// Notes that somebody opened or revealed something; `note` is a code.
    void noteAccess(JournalAction action, const RecordDescription& description,
                    const RecordId& record, const std::optional<RecordId>& person,
                    std::string_view note);

    /// How long a revealed name stays, if nothing hides it earlier.
    int revealSeconds() const { return m_revealSeconds; }
    void setRevealSeconds(int seconds) { m_revealSeconds = seconds; }
    /// Hides every revealed name.
    void conceal() { Q_EMIT concealed(); }
    /// Called by the window before it destroys this session, when no work holds the vault any more.
    void prepareLock();
    /// Called by the window before it deletes its pages and keeps the session (another language).
    void prepareLeave() { Q_EMIT leaving(); }

    /// Codes only: strangers look at the screen. Names and notes are as if their key were not held,
    /// pseudonyms and masked fields cannot be shown. Ends with the session, never remembered.
    bool isPresenting() const { return m_presenting; }
    /// Asks the window, which makes every page anew.
    void requestPresentation(bool on) { Q_EMIT presentationRequested(on); }
    /// Only for the window, while no page is there.
    void setPresenting(bool on) { m_presenting = on; }
    /// The pseudonym, or nothing while presenting.
    QString pseudonym(const std::string& text) const;

  Q_SIGNALS:
    void saved(const QString& sentence, const zaklon::WriteReceipt& receipt,
               const std::optional<zaklon::RecordId>& person);
    void done(const QString& sentence);
    /// A save had nothing to write.
    void unchanged(const QString& sentence);
    void failed(const zaklon::Error& error);
    /// Something about a person changed; nil: about no person in particular (directory, staff).
    void personChanged(const zaklon::RecordId& person);
    /// The journal noted something that changed no record: opened, revealed, copied.
    void noted();
    /// A draft of a form began to wait, or waits no longer.
    void draftsChanged();
    /// Every revealed name hides now: another page, the cover, another window.
    void concealed();
    /// The keys are wiped right after this: forms save their drafts, reveals and copies end.
    void locking();
    /// The pages go, the session stays: forms save their drafts.
    void leaving();
    void presentationRequested(bool on);

  private:
    void writeWaiting();

    std::unique_ptr<Vault> m_vault;
    const Definitions& m_definitions;
    const Words& m_words;
    int m_revealSeconds = 20;
    bool m_presenting = false;
    std::deque<std::function<Status()>> m_waiting; ///< for a copy that is being made
    QTimer* m_waitingTimer;
};

} // namespace zaklon::ui
