// SPDX-License-Identifier: GPL-3.0-or-later
// A completed assessment as a line of the list.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/people/Person.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// `person`: whose it is, as the record says now; nullptr if that cannot be read.
ListedRecord assessmentRow(const Session& session, const Assessment& assessment,
                           const Person* person);

} // namespace zaklon::ui
