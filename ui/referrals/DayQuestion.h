// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the day on which something happened, where it stands and without a dialog. Most of what
// other actors decide is heard of days later; deadlines count from the day itself.
//
// It keeps no draft: it holds one day, which is proposed, and nothing else that could be lost.
#pragma once

#include "core/base/Date.h"

#include <QFrame>

#include <optional>

namespace zaklon::ui {

class DateField;
class Field;

class DayQuestion final : public QFrame {
    Q_OBJECT

  public:
    /// A day that is set, such as a hearing, may be ahead; any other has happened.
    enum class Days { Past, AlsoAhead };

    /// `what` is said as the label of the field, `keep` on the button that answers.
    DayQuestion(const QString& what, const QString& keep, Date today, Days days,
                QWidget* parent = nullptr);

    /// Proposes a day instead of today.
    void propose(Date day);

    /// What is wrong with a day on which something happened; empty if nothing is.
    static QString problemWith(const std::optional<Date>& day, Date today);

    void takeFocus();

  Q_SIGNALS:
    void answered(zaklon::Date day);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void answer();

    Date m_today;
    Days m_days;
    DateField* m_day;
    Field* m_field;
};

} // namespace zaklon::ui
