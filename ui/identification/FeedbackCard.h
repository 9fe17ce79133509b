// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever reported the person was told in return, or is still owed.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <optional>

namespace zaklon::ui {

class Card;

/// Null for somebody who is on no report.
Card* makeFeedbackCard(const IdentificationDesk& desk, QWidget* parent);

/// The form over feedback that is kept, or over new feedback about one of the person's reports;
/// nothing if `record` is neither, an error if that is not known.
Result<std::optional<RecordPanel::Spec>> feedbackFormOf(const IdentificationDesk& desk,
                                                        const RecordId& record);

} // namespace zaklon::ui
