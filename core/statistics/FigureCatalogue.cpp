// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FigureCatalogue.h"

#include <algorithm>

namespace zaklon::statistics {

std::vector<const FigureDefinition*> figureDefinitions() {
    std::vector<const FigureDefinition*> all;
    for (const auto& part : {reportFigures(), procedureFigures(), pathwayFigures(),
                             supportFigures(), courtFigures()}) {
        for (const auto& definition : part) {
            all.push_back(&definition);
        }
    }
    return all;
}

const FigureDefinition* findFigure(std::string_view code) {
    const auto all = figureDefinitions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto* each) { return each->code == code; });
    return found == all.end() ? nullptr : *found;
}

} // namespace zaklon::statistics
