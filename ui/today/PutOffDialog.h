// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what is due off to a day, with a reason; the journal keeps both. Several tasks are put off
// together: one reason, one day, one save that is taken back as a whole.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/tasks/TaskSnooze.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <optional>
#include <vector>

namespace zaklon::ui {

class DraftKeeper;

class PutOffDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `tasks` has at least one.
    PutOffDialog(Session& session, std::vector<DueTask> tasks, const QString& what,
                 QWidget* parent = nullptr);

    /// What is typed stays as a draft, unless it was saved or thrown away.
    void done(int result) override;

  private:
    QLayout* makeButtons();
    void keepTyping();
    void begin();
    void save();
    QString untilHint() const;
    Status saveAll(Transaction& transaction, const TaskSnooze& snooze) const;

    Session& m_session;
    std::vector<DueTask> m_tasks;
    std::optional<Date> m_last; ///< the last day for all of them; nothing: any
    RecordForm* m_form;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
