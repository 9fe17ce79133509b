// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that the program can make, in the order in which they are offered. `period` in their
// SQL is one row: first, last, the first day of the trend, the reasons that redirect a case
// elsewhere and the service lines of the organisation (both JSON). Who counts persons counts the
// record that stays of each (`second_record`, core/identification/SecondRecord.h).
#pragma once

#include "core/statistics/Figure.h"

#include <span>

namespace zaklon::statistics {

std::span<const FigureDefinition> reportFigures();
std::span<const FigureDefinition> procedureFigures();
std::span<const FigureDefinition> pathwayFigures();
std::span<const FigureDefinition> supportFigures();
std::span<const FigureDefinition> courtFigures();

/// All of them.
std::vector<const FigureDefinition*> figureDefinitions();
/// Null if there is none of this code.
const FigureDefinition* findFigure(std::string_view code);

} // namespace zaklon::statistics
