// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a figure goes as a CSV file. Small counts are hidden in it, whoever saves it, and the
// journal notes it.
#pragma once

#include "core/statistics/Figure.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

struct FigureTable;

/// One line for each row, fields in quotes; none is taken for a formula. What is counted and what
/// has to be said stands in lines of its own, before and after.
QByteArray figureCsv(const FigureTable& table);

class FigureSaveDialog final : public PaperDialog {
    Q_OBJECT

  public:
    FigureSaveDialog(Session& session, const statistics::FigureDefinition& definition,
                     const statistics::FigurePeriod& period, statistics::Breakdown breakdown,
                     QWidget* parent = nullptr);

  private:
    void act() override;

    Session& m_session;
    const statistics::FigureDefinition& m_definition;
    statistics::FigurePeriod m_period;
    statistics::Breakdown m_breakdown;
};

} // namespace zaklon::ui
