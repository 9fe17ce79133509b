// SPDX-License-Identifier: GPL-3.0-or-later
// What the newest assessment of the risk gives whoever writes to the shift to think of. Only for
// roles that read assessments: the shift itself reads what somebody writes to it.
#pragma once

#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class AssessedDanger {
    Q_DECLARE_TR_FUNCTIONS(AssessedDanger)

  public:
    explicit AssessedDanger(Session& session) : m_session(session) {}

    /// Why something has to be done at once, in one sentence; empty where nothing has.
    QString sentence(const RecordId& person) const;

  private:
    Session& m_session;
};

} // namespace zaklon::ui
