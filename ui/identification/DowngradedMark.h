// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of trafficking in words, and the mark over what an institution took for less than they say.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace zaklon::ui {

/// `C2  Work not agreed ...`, in the version of the form that was filled; only the id of an item
/// whose form is not here.
QStringList signWords(const IdentificationDesk& desk, const Assessment& indicators,
                      const std::vector<std::string>& items);

/// Nothing without items; they come from downgradedBy (OutcomeRules.h). `review` asks for a review
/// with them as its grounds; without it there is no button.
void addDowngradedMark(QVBoxLayout& column, const IdentificationDesk& desk,
                       const std::optional<Assessment>& indicators,
                       const std::vector<std::string>& items, std::function<void()> review = {});

} // namespace zaklon::ui
