// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is due: what the record says of it, and what to do, in one sentence or two.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class TaskReason {
    Q_DECLARE_TR_FUNCTIONS(TaskReason)

  public:
    explicit TaskReason(const Session& session) : m_session(session) {}

    QString sentence(const DueTask& task) const;
    /// A procedure waits, and what protects the person meanwhile has no last day.
    static bool isProtected(const DueTask& task);

  private:
    QString since(const DueTask& task) const;
    QString assessed(const DueTask& task) const;
    QString happened(const DueTask& task) const;
    QString document(const DueTask& task) const;
    QString consent(const DueTask& task) const;
    QString deadline(const DueTask& task) const;
    QString interview(const DueTask& task) const;
    QString hearing(const DueTask& task) const;
    QString identification(const DueTask& task) const;

    const Session& m_session;
};

} // namespace zaklon::ui
