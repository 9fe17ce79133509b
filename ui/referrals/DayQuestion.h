// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the day on which something happened, where it stands and without a dialog. Most of what
// other actors decide is heard of days later; deadlines count from the day itself.
#pragma once

#include "core/base/Date.h"
#include "core/vault/DraftBox.h"

#include <QWidget>

namespace zaklon::ui {

class DateField;
class DraftKeeper;
class Field;
class Session;

class DayQuestion final : public QWidget {
    Q_OBJECT

  public:
    struct Asked {
        DraftKey draft; ///< where a day that is typed waits
        QString code;   ///< tells the questions that share this place apart
        QString what;   ///< said as the label of the field
        QString keep;   ///< on the button that answers
    };
    DayQuestion(Session& session, Asked asked, QWidget* parent = nullptr);

    void takeFocus();
    /// The question goes: what is typed stays as a draft.
    void leave();

  Q_SIGNALS:
    void answered(zaklon::Date day);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void begin();
    void answer();

    Asked m_asked;
    Date m_today;
    DraftKeeper* m_drafts;
    QString m_before; ///< the day that stood there before anybody typed
    DateField* m_day;
    Field* m_field;
};

} // namespace zaklon::ui
