// SPDX-License-Identifier: GPL-3.0-or-later
// Sees what was done in the first-day tutorial: in the journal, where every save, every revealed
// name and every copy is noted, and by the page that is shown. Asks nobody to say 'done'.
#pragma once

#include "core/base/RecordId.h"
#include "ui/help/Tutorial.h"

#include <optional>

namespace zaklon {
struct JournalEntry;
}

namespace zaklon::ui {

class Session;

class TutorialWatch final : public QObject {
    Q_OBJECT

  public:
    /// Only what comes after now counts. Both outlive it.
    TutorialWatch(Tutorial& tutorial, Session& session, QObject* parent = nullptr);

    /// Another page or section is shown, or another part of it; `topic` is that of its help.
    void arriveAt(const QString& topic, const std::optional<RecordId>& person);
    /// The agreed ways to reach a person stand on the page that is shown.
    void seeWays(const RecordId& person);
    /// Reads what the journal noted since; by itself after every save.
    void look();

  private:
    void lookAt(const JournalEntry& entry);
    bool hasSafeWay(const RecordId& person) const;
    /// Not one that an assessment put into the plan.
    bool isAddedByHand(const RecordId& action) const;
    bool isCompletedRiskAssessment(const RecordId& assessment) const;

    Tutorial& m_tutorial;
    Session& m_session;
    std::int64_t m_seen = 0; ///< clock of the newest entry that was read
    std::optional<RecordId> m_person;
};

} // namespace zaklon::ui
