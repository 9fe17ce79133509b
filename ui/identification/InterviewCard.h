// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews of the official procedures: who was present, in which language, and whether the
// person's choice of the interviewer was kept (domain.md 3 phase 6; needs A09, B09).
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <optional>

namespace zaklon::ui {

class Card;

/// Null for somebody without a procedure.
Card* makeInterviewCard(const IdentificationDesk& desk, const IdentificationFile& file,
                        QWidget* parent);

/// The form over an interview that is kept, or over a new one of the procedure `record`; nothing if
/// it is neither.
std::optional<RecordPanel::Spec> interviewFormOf(const IdentificationDesk& desk,
                                                 const IdentificationFile& file,
                                                 const RecordId& record);

} // namespace zaklon::ui
