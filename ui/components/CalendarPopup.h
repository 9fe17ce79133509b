// SPDX-License-Identifier: GPL-3.0-or-later
// A month to pick a day from, below the field that asked for it.
#pragma once

#include "core/base/Date.h"

#include <QFrame>

class QCalendarWidget;

namespace zaklon::ui {

class CalendarPopup final : public QFrame {
    Q_OBJECT

  public:
    explicit CalendarPopup(QWidget* field);

    void showAt(Date day);

  Q_SIGNALS:
    void picked(Date day);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();

    QCalendarWidget* m_calendar;
};

} // namespace zaklon::ui
