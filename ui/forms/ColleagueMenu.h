// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues with access, to hand something over to one of them.
#pragma once

#include "ui/session/Session.h"

#include <QMenu>

namespace zaklon::ui {

class ColleagueMenu final : public QMenu {
    Q_OBJECT

  public:
    /// With a code list of reasons, each colleague opens a menu of them.
    explicit ColleagueMenu(const Session& session, QWidget* parent, std::string reasons = {});

    /// Below `button`; the window can lock while it is open.
    void openBelow(const QWidget& button);

  Q_SIGNALS:
    void chosen(const zaklon::RecordId& colleague, const QString& name, const zaklon::Code& reason);

  private:
    void addReasons(const RecordId& colleague, const QString& name, int number);

    const Session& m_session;
    std::string m_reasons;
};

} // namespace zaklon::ui
