// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is due is done, and the icon that stands for it.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Navigator.h"
#include "ui/theme/Icon.h"

#include <string_view>

namespace zaklon::ui {

IconName taskIcon(TaskKind kind);
/// The section of the person in which the task is done: that of the record which makes it due. The
/// overview for what is no person's.
PersonSection sectionOf(TaskKind kind);
/// The field of its record in which a task is done; empty: the form begins where it is done.
std::string_view fieldOf(TaskKind kind);
/// Whether the verb begins or continues a questionnaire.
bool isAssessment(TaskKind kind);

} // namespace zaklon::ui
