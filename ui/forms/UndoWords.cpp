// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/UndoWords.h"

#include "ui/forms/HistoryWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace zaklon::ui {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)

  public:
    static QString counted(const QString& sentence, int records) {
        //: %1 says what was saved; %n is how many records were saved with it, two or more
        return tr("%1 Undo takes back all of it (%n record(s)).", nullptr, records).arg(sentence);
    }
    static QString together(const QString& sentence, const QStringList& records) {
        //: %1 says what was saved; %2 lists every kind of record that was saved with it
        return tr("%1 Undo takes back all of it: %2.")
            .arg(sentence, records.join(QStringLiteral(", ")));
    }
    static QString several(const QString& kind, int count) {
        //: a kind of record, and how many of it
        return tr("%1 (%2)").arg(kind).arg(count);
    }
};

/// How many records of each kind were written, in their order. What stands under the id of another
/// record belongs to it.
class Written {
  public:
    void add(const std::vector<JournalEntry>& entries) {
        for (const auto& entry : entries) {
            const bool isWritten = entry.action == JournalAction::Created ||
                                   entry.action == JournalAction::Changed ||
                                   entry.action == JournalAction::Removed;
            if (isWritten && m_records.insert(entry.record).second) {
                count(entry.kind);
            }
        }
    }
    std::size_t records() const { return m_records.size(); }
    const std::vector<std::pair<std::string, int>>& kinds() const { return m_kinds; }

  private:
    void count(const std::string& kind) {
        const auto known = std::find_if(m_kinds.begin(), m_kinds.end(),
                                        [&](const auto& each) { return each.first == kind; });
        if (known == m_kinds.end()) {
            m_kinds.emplace_back(kind, 1);
        } else {
            ++known->second;
        }
    }

    std::set<RecordId> m_records;
    std::vector<std::pair<std::string, int>> m_kinds;
};

} // namespace

Undone withUndone(const QString& sentence, const Session& session, const WriteReceipt& receipt) {
    if (receipt.entries < 2) {
        return {sentence, sentence};
    }
    Written written;
    written.add(session.vault().caseworkJournal().ofChangeSet(receipt.changeSet));
    if (auto* journal = session.vault().confidentialJournal()) {
        written.add(journal->ofChangeSet(receipt.changeSet));
    }
    if (written.records() < 2) {
        return {sentence, sentence};
    }
    QStringList records;
    for (const auto& [kind, count] : written.kinds()) {
        const auto name = HistoryWords::kind(kind);
        records << (count > 1 ? UndoWords::several(name, count) : name);
    }
    return {UndoWords::counted(sentence, static_cast<int>(written.records())),
            UndoWords::together(sentence, records)};
}

} // namespace zaklon::ui
