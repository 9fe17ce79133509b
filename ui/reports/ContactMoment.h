// SPDX-License-Identifier: GPL-3.0-or-later
// When a contact was: a day and a time, filled with now and mended where it was logged later.
#pragma once

#include "core/base/Clock.h"

#include <QFrame>
#include <QJsonObject>

class QLineEdit;

namespace zaklon::ui {

class DateField;
class DraftKeeper;
class Field;

class ContactMoment final : public QFrame {
    Q_OBJECT

  public:
    explicit ContactMoment(QWidget* parent = nullptr);

    void showMoment(Timestamp at);
    /// What is typed goes into the draft of the panel.
    void keepIn(DraftKeeper& drafts);
    /// Typed, or put back from a draft.
    bool isTyped() const { return standing() != m_shown; }
    /// Says at the field what is to be mended.
    bool check();
    /// What stands there; `before` to the second if its day and minute were left alone.
    Timestamp typedOver(Timestamp before) const;
    void takeFocus();

  Q_SIGNALS:
    /// Enter in the last field.
    void left();

  private:
    QJsonObject standing() const;

    DateField* m_day;
    QLineEdit* m_time;
    Field* m_dayField;
    Field* m_timeField;
    QJsonObject m_shown; ///< before anybody typed
};

} // namespace zaklon::ui
