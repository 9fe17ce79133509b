// SPDX-License-Identifier: GPL-3.0-or-later
// Puts something that is due off to a day, with a reason; the journal keeps both.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/tasks/TaskSnooze.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"

#include <QDialog>

namespace zaklon::ui {

class PutOffDialog final : public QDialog {
    Q_OBJECT

  public:
    PutOffDialog(Session& session, const DueTask& task, const QString& what,
                 QWidget* parent = nullptr);

  private:
    void save();

    Session& m_session;
    RecordForm* m_form;
};

} // namespace zaklon::ui
