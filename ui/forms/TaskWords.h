// SPDX-License-Identifier: GPL-3.0-or-later
// What is due as words: what, why, and the verb that deals with it.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)

  public:
    explicit TaskWords(const Session& session) : m_session(session) {}

    /// 'Care plan: Legal aid'; of an action its own words, for those who may read them.
    QString what(const DueTask& task) const;
    /// One sentence under it.
    QString why(const DueTask& task) const;
    QString verb(const DueTask& task) const;
    /// Whether who looks at it may do it; then the verb is more than to open it.
    bool mayDo(const DueTask& task) const;
    /// Who does it instead; empty for those who may, and for those who do no tasks at all.
    QString doneBy(const DueTask& task) const;
    /// What kind of task it is, as the list of kinds names it: 'Action of the care plan'.
    static QString kindOf(const DueTask& task, const Words& words);
    /// The code of the task's subject in the words of its list or definition.
    QString subject(const DueTask& task) const;

  private:
    QString kind(const DueTask& task) const;
    QString actionWords(const DueTask& task) const;
    QString visited(const DueTask& task) const;

    const Session& m_session;
};

/// Whether the role does any of what is due, or only reads of it: then the verb is to open it.
bool doesTasks(Role role);

} // namespace zaklon::ui
