// SPDX-License-Identifier: GPL-3.0-or-later
// Which report and which of its figures is shown, over which period, a year or from one day to
// another, and by sex or by gender.
#pragma once

#include "core/statistics/FigureStore.h"
#include "core/statistics/StatisticsReport.h"
#include "ui/session/Session.h"

#include <QFrame>

class QComboBox;

namespace zaklon::ui {

class DateField;
class Field;

class FigureChoice final : public QFrame {
    Q_OBJECT

  public:
    explicit FigureChoice(const Session& session, QWidget* parent = nullptr);

    const statistics::StatisticsReport& report() const;
    const statistics::FigureDefinition& figure() const;
    /// Nothing while what is typed is no period; the fields say why.
    std::optional<statistics::FigurePeriod> period() const;
    statistics::Breakdown breakdown() const;
    /// Chooses the figure and the report that it stands in. False if there is none of this code.
    bool choose(std::string_view figure);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void changed();

  private:
    void makePeriod(Date today);
    void offerFigures();
    void takeYear();
    void takeDays();
    void showErrors();

    const Session& m_session;
    QComboBox* m_report;
    QComboBox* m_figure;
    QComboBox* m_year;
    DateField* m_first;
    DateField* m_last;
    Field* m_firstField;
    Field* m_lastField;
    QComboBox* m_breakdown;
    bool m_filling = false;
};

} // namespace zaklon::ui
