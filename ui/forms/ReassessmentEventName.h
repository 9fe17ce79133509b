// SPDX-License-Identifier: GPL-3.0-or-later
// What an event is called after which a person is assessed again (core/tasks/ReassessmentEvent.h).
#pragma once

#include "core/store/FieldTraits.h"

#include <QString>

namespace zaklon::ui {

class Session;

/// As the questionnaire that asks for it calls it; empty if it does not know the event.
QString reassessmentEventName(const Session& session, const Code& questionnaire, const Code& event);

} // namespace zaklon::ui
