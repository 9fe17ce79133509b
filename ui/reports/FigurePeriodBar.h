// SPDX-License-Identifier: GPL-3.0-or-later
// Which period is counted, a year or from one day to another, and by sex or by gender.
#pragma once

#include "core/statistics/Figure.h"

#include <QWidget>

class QComboBox;

namespace zaklon::ui {

class DateField;
class Field;

class FigurePeriodBar final : public QWidget {
    Q_OBJECT

  public:
    explicit FigurePeriodBar(Date today, QWidget* parent = nullptr);

    /// Nothing while what is typed is no period; the fields say why.
    std::optional<statistics::FigurePeriod> period() const;
    statistics::Breakdown breakdown() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void changed();

  private:
    void takeYear();
    void takeDays();
    void showErrors();

    QComboBox* m_year;
    DateField* m_first;
    DateField* m_last;
    Field* m_firstField;
    Field* m_lastField;
    QComboBox* m_breakdown;
    bool m_filling = false;
};

} // namespace zaklon::ui
