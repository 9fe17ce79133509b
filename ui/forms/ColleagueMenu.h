// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues with access, to hand something over to one of them.
#pragma once

#include "ui/session/Session.h"

#include <QMenu>

namespace zaklon::ui {

class ColleagueMenu final : public QMenu {
    Q_OBJECT

  public:
    explicit ColleagueMenu(const Session& session, QWidget* parent);

    /// Below `button`; the window can lock while it is open.
    void openBelow(const QWidget& button);

  Q_SIGNALS:
    void chosen(const zaklon::RecordId& colleague, const QString& name);

  private:
    const Session& m_session;
};

} // namespace zaklon::ui
