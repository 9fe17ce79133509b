// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the day on which something happened, where it stands and without a dialog. Most of what
// other actors decide is heard of days later; deadlines count from the day itself.
#pragma once

#include "core/base/Date.h"

#include <QWidget>

namespace zaklon::ui {

class DateField;
class Field;

class DayQuestion final : public QWidget {
    Q_OBJECT

  public:
    /// `what` is said as the label of the field, `keep` on the button that answers.
    DayQuestion(const QString& what, const QString& keep, Date today, QWidget* parent = nullptr);

    void takeFocus();

  Q_SIGNALS:
    void answered(zaklon::Date day);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void answer();

    Date m_today;
    DateField* m_day;
    Field* m_field;
};

} // namespace zaklon::ui
