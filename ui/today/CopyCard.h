// SPDX-License-Identifier: GPL-3.0-or-later
// When the records were last copied to another place, and the way to do it now.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class IconLabel;
class TextLabel;

class CopyCard final : public QWidget {
    Q_OBJECT

  public:
    explicit CopyCard(Session& session, QWidget* parent = nullptr);
    void refresh();

  Q_SIGNALS:
    void backupRequested();

  private:
    Session& m_session;
    IconLabel* m_icon;
    TextLabel* m_state;
};

} // namespace zaklon::ui
