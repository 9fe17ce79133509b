// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Session.h"

#include "ui/session/Text.h"

#include <QTimer>

namespace zaklon::ui {

namespace {

constexpr int kWaitingAgainMs = 1000;

} // namespace

Session::Session(std::unique_ptr<Vault> vault, const Definitions& definitions, const Words& words,
                 QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_definitions(definitions)
    , m_words(words)
    , m_waitingTimer(new QTimer(this)) {
    m_waitingTimer->setSingleShot(true);
    m_waitingTimer->setInterval(kWaitingAgainMs);
    connect(m_waitingTimer, &QTimer::timeout, this, &Session::writeWaiting);
}

std::vector<Worker> Session::workers() const {
    std::vector<Worker> all;
    for (const bool active : {true, false}) {
        const auto some = casework().where<Worker>("active", Value(std::int64_t{active ? 1 : 0}));
        if (some) {
            all.insert(all.end(), some->begin(), some->end());
        }
    }
    return all;
}

Status Session::save(const QString& sentence, const std::optional<RecordId>& person,
                     const std::function<Status(Transaction&)>& change) {
    const auto receipt = m_vault->write(change);
    if (!receipt) {
        Q_EMIT failed(receipt.error());
        return passOn(receipt);
    }
    if (receipt->entries == 0) {
        // A form that closes without a word would look saved. It has no Undo of its own; what was
        // saved before it can still be taken back.
        Q_EMIT unchanged(tr("Nothing was changed."));
        return {};
    }
    Q_EMIT saved(sentence, *receipt, person);
    Q_EMIT personChanged(person.value_or(RecordId()));
    return {};
}

Result<WriteReceipt> Session::undo(const WriteReceipt& receipt,
                                   const std::optional<RecordId>& person) {
    auto undone = m_vault->undo(receipt);
    if (!undone) {
        Q_EMIT failed(undone.error());
        return undone;
    }
    Q_EMIT personChanged(person.value_or(RecordId()));
    return undone;
}

QString Session::pseudonym(const std::string& text) const {
    return m_presenting ? QString() : toQString(text);
}

void Session::announceDone(const QString& sentence) {
    Q_EMIT done(sentence);
    Q_EMIT personChanged(RecordId());
}

void Session::noteAccess(JournalAction action, const RecordDescription& description,
                         const RecordId& record, const std::optional<RecordId>& person,
                         std::string_view note) {
    const auto kept = writeSoon(
        [this, action, &description, record, person, note = std::string(note)]() -> Status {
            const auto written = m_vault->write([&](Transaction& transaction) {
                return transaction.note(action, description, record, person, note);
            });
            if (!written) {
                return passOn(written);
            }
            Q_EMIT noted();
            return {};
        });
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

Status Session::writeSoon(const std::function<Status()>& write) {
    if (m_waiting.empty()) {
        const auto written = write();
        if (written || !isWritingHeld(written.error())) {
            return written;
        }
        m_waitingTimer->start();
    }
    m_waiting.push_back(write);
    return {};
}

void Session::writeWaiting() {
    while (!m_waiting.empty()) {
        const auto written = m_waiting.front()();
        if (!written && isWritingHeld(written.error())) {
            m_waitingTimer->start();
            return;
        }
        m_waiting.pop_front();
        if (!written) {
            Q_EMIT failed(written.error());
        }
    }
}

void Session::prepareLock() {
    Q_EMIT locking();
    writeWaiting();
}

} // namespace zaklon::ui
