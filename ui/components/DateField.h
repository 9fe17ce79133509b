// SPDX-License-Identifier: GPL-3.0-or-later
// A day, typed as people write it, shown back in words; the calendar is there on F4 (ui.md 6).
#pragma once

#include "ui/components/TypedDate.h"

#include <QLineEdit>

#include <optional>

namespace zaklon::ui {

class CalendarPopup;

class DateField final : public QLineEdit {
    Q_OBJECT

  public:
    explicit DateField(QWidget* parent = nullptr);

    /// The day typed; none if nothing is typed or it is not a day. See problem().
    std::optional<Date> date() const { return m_read.date; }
    void setDate(std::optional<Date> date);

    /// What is wrong and what to do, as a sentence for Field::setError; empty if nothing is.
    QString problem() const;

    /// The day that `tomorrow` and `+7` count from; that of the computer unless set.
    void setToday(Date today);
    void setYearRule(YearRule rule);
    void openCalendar();

  Q_SIGNALS:
    void dateChanged();

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    Date today() const;
    void alignLeading();
    void showExample();
    void read();
    QString words() const;

    TypedDate m_read;
    std::optional<Date> m_today;
    YearRule m_rule = YearRule::Nearest;
    CalendarPopup* m_popup = nullptr;
};

} // namespace zaklon::ui
