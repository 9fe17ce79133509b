// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever reported the person was told in return, or is still owed.
#pragma once

#include "ui/identification/IdentificationDesk.h"

namespace zaklon::ui {

class Card;

/// Null for somebody who is on no report.
Card* makeFeedbackCard(const IdentificationDesk& desk, QWidget* parent);

} // namespace zaklon::ui
